// Prerendered stories on strict pages, and hostile ones on a page that lets everything run.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {prerender} from '../../dist/ssr.js';
import {respond} from '../../stories/routes.mjs';
import {plain, readPdf} from '../looks/read-pdf.mjs';
import {launchChromium} from '../run/chromium.mjs';
import {root} from '../run/setup.mjs';

const FOLDERS = {
  '/cdn/': join(root, 'dist/cdn'),
  '/sheets/': join(root, 'dist/sheets'),
  '/data/': join(root, 'test/fixtures'),
  '/fouc/': join(root, 'dist'),
};
const REAL = JSON.parse(readFileSync(join(root, 'test/fixtures/lee-china-visit.json'), 'utf8'));
const HOSTILE = `</script></title></template>--><script>executed = 1</script><img src=x onerror="executed = 1">' " \${executed = 1}`;
const hostileDraft = {
  id: HOSTILE,
  headline: HOSTILE,
  kicker: HOSTILE,
  summary: `${HOSTILE}[1]`,
  publisher: {name: HOSTILE, url: 'javascript:executed=1'},
  authors: [{name: HOSTILE}],
  disclosure: HOSTILE,
  sections: [{id: HOSTILE, heading: HOSTILE, text: `${HOSTILE}[1]`}],
  sources: [{id: 1, publisher: HOSTILE, title: HOSTILE, url: 'javascript:executed=1'}],
  timeline: [{label: HOSTILE, heading: HOSTILE, text: `${HOSTILE}[1]`, group: HOSTILE}],
  corrections: [{text: HOSTILE}],
};
/** What stands below the story is in the window, so that every shift of it counts. */
const TALL = {width: 1000, height: 4000};
const LINKED = {styles: 'link', stylesUrl: '/sheets/', jsonLd: true};
const PAGES = {
  '/nonce': [REAL, {nonce: 'r4nd0m'}, `script-src 'self'; style-src 'nonce-r4nd0m'`],
  '/linked': [REAL, LINKED, `script-src 'self'; style-src 'self'`],
  '/hostile': [hostileDraft, LINKED, `script-src * 'unsafe-inline'; style-src 'self'; img-src *`],
};

/** The recipe for a page whose reader may have no script, as the workshop has it, with our addresses. */
const RECIPE = /<link rel="stylesheet"[^]*<\/noscript>/
  .exec(readFileSync(join(root, 'stories/docs/servers.mdx'), 'utf8'))[0]
  .replace(/https:[^"]*\/dist\//, '/fouc/')
  .replace(/https:[^"]*\/story\?[^"]*/, '/linked')
  .replace('/stories/lee.json', '/data/lee-china-visit.json');

/** The names of all nodes of one role in what a screen reader is given. */
function namesIn({role, name, children = []}, wanted) {
  const inside = children.flatMap(child => namesIn(child, wanted));
  return role === wanted ? [name, ...inside] : inside;
}

/** Cumulative layout shift of the page so far; runs in the page. */
function shiftOfLayout() {
  return new Promise(resolve => {
    let sum = 0;
    const observer = new PerformanceObserver(list => {
      for (const {value} of list.getEntries()) sum += value;
    });
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve(sum), 500);
  });
}

describe('a prerendered story in Chromium', () => {
  let server;
  let browser;

  before(async () => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function answer(request, response) {
    if (respond(request, response, FOLDERS)) return;
    if (request.url === '/recipe') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(`<!doctype html><html lang="en"><title>Host</title>${RECIPE}
        <script type="module" src="/cdn/story-widgets.min.js"></script></html>`);
    }
    if (!PAGES[request.url]) return void response.writeHead(404).end();
    const [draft, options, policy] = PAGES[request.url];
    response.setHeader('content-security-policy', `default-src 'none'; ${policy}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const story = await prerender(draft, {lang: 'en', ...options});
    response.end(`<!doctype html><html lang="en"><title>Host</title>${story}
      <p id="below">Below the story</p><script type="module" src="/cdn/story-widgets.min.js"></script></html>`);
  }

  /** Opens a page, with scripts until the element has drawn the story itself. */
  async function open(path, hasScripts, onConsole = () => undefined) {
    const page = await browser.newPage();
    await page.setViewport(TALL);
    page.on('console', message => onConsole(message.text()));
    await page.setJavaScriptEnabled(hasScripts);
    await page.goto(`http://127.0.0.1:${server.address().port}${path}`, {
      waitUntil: 'networkidle0',
    });
    if (hasScripts) {
      await page.waitForFunction(() => {
        const {shadowRoot, state} = document.querySelector('story-card');
        return state === 'ready' && !shadowRoot.querySelector(':scope > style, :scope > link');
      });
    }
    return page;
  }

  /** What a page has done. */
  async function watch(path, hasScripts) {
    const refused = [];
    const page = await open(path, hasScripts, text => {
      if (/Content Security Policy/.test(text)) refused.push(text);
    });
    const executed = await page.evaluate(() => globalThis.executed ?? 0);
    const display = await page.evaluate(() => {
      const number = document.querySelector('story-card').shadowRoot.querySelector('story-sources');
      return getComputedStyle(number.shadowRoot.querySelector('.number')).display;
    });
    await page.close();
    return {executed, refused, display};
  }

  for (const [path, name] of [
    ['/nonce', 'inline styles'],
    ['/linked', 'linked styles'],
  ]) {
    test(`shifts nothing when the element takes over, with ${name}: CLS 0`, async () => {
      const topOf = page => page.$eval('#below', each => each.getBoundingClientRect().top);
      const before = await open(path, false);
      const top = await topOf(before);
      await before.close();
      assert.ok(top > 1000 && top < TALL.height, `${top} px`);
      const after = await open(path, true);
      // A fraction of a pixel is none that anybody sees; a line of text would be 0.01.
      const shift = await after.evaluate(shiftOfLayout);
      assert.ok(shift < 0.001, `CLS ${shift}`);
      assert.equal(await topOf(after), top);
      await after.close();
    });
  }

  test('has all of the story in a frame without scripts, by the recipe of the workshop', async () => {
    const page = await open('/recipe', false);
    const story = page.frames()[1];
    assert.match(story.url(), /\/linked$/);
    const shown = await story.$eval('story-card', ({shadowRoot}) => shadowRoot.textContent);
    assert.match(shown, /and the first state visit in nine years/);
    const fallback = await page.$eval('story-card > a', each => [
      each.textContent,
      each.offsetHeight > 0,
    ]);
    assert.deepEqual(fallback, ['Lee’s visit to China', true]);
    await page.close();
  });

  test('has no such frame with scripts, where the element has the story', async () => {
    const page = await open('/recipe', true);
    assert.equal(page.frames().length, 1);
    const fallback = await page.$eval('story-card > a', each => each.checkVisibility());
    assert.equal(fallback, false);
    await page.close();
  });

  for (const hasScripts of [false, true]) {
    const when = hasScripts ? 'with scripts' : 'without scripts';
    for (const [path, name] of [
      ['/nonce', 'a nonce'],
      ['/linked', 'linked styles'],
    ]) {
      test(`has its styles and breaks no rule under a strict policy with ${name}, ${when}`, async () => {
        const seen = await watch(path, hasScripts);
        assert.deepEqual(seen, {executed: 0, refused: [], display: 'grid'});
      });
    }

    test(`is spoken once and printed once, ${when}`, async () => {
      const page = await open('/linked', hasScripts);
      const tree = await page.accessibility.snapshot({interestingOnly: false});
      const sheets = await readPdf(await page.pdf());
      await page.close();
      const [section] = REAL.sections;
      assert.deepEqual(
        namesIn(tree, 'heading').filter(name => name === section.heading),
        [section.heading],
      );
      const printed = sheets.map(({text}) => text).join('');
      assert.equal(printed.split(plain('nine corporate MOUs on consumer goods')).length, 2);
    });

    test(`runs nothing of a hostile story, ${when}`, async () => {
      assert.equal((await watch('/hostile', hasScripts)).executed, 0);
    });
  }
});
