// What a reader holds in the hand: PDFs of the built elements in Chromium, read back.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {respond} from '../../stories/routes.mjs';
import {largeStory} from '../looks/large-story.mjs';
import {overlaps, plain, readPdf} from '../looks/read-pdf.mjs';
import {launchChromium} from '../run/chromium.mjs';
import {root} from '../run/setup.mjs';

const realStory = JSON.parse(
  readFileSync(join(root, 'test/fixtures/lee-china-visit.json'), 'utf8'),
);
const EVERYTHING = 'show="summary image sections timeline sources coverage meta"';
/** A centimetre, in points. */
const MARGIN_PT = 28.3;
const A4 = {
  format: 'a4',
  margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'},
};
/** What only a screen can do. */
const CONTROL = /^(Copy|Mark in the story|Show .+|The whole story)$/;
/** WCAG's for text: no reader has to hold the paper to the light. */
const MIN_CONTRAST = 4.5;

describe('on paper', () => {
  let server;
  let browser;

  before(async () => {
    server = createServer(answer).listen(0, '127.0.0.1');
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page with that body, as wide as a desktop's window. */
  async function open(body, style = '') {
    const page = await browser.newPage();
    await page.setViewport({width: 1280, height: 900});
    const query = new URLSearchParams({body, style});
    const address = `http://127.0.0.1:${server.address().port}/?${query}`;
    await page.goto(address, {waitUntil: 'networkidle0'});
    return page;
  }

  async function print(page, options = {}) {
    const pages = await readPdf(await page.pdf({...A4, ...options}));
    const headings = await page.evaluate(readHeadings);
    await page.close();
    return {pages, headings, text: pages.map(({text}) => text).join('')};
  }

  for (const [name, story, path] of [
    ['the real story', realStory, '/data/lee-china-visit.json'],
    ['a story of 24 sections, 60 events and 24 sources', largeStory, '/large.json'],
  ]) {
    describe(name, () => {
      let paper;
      before(async () => {
        paper = await print(await open(`<story-card ${EVERYTHING} src="${path}"></story-card>`));
      });

      test('has every word, also of the events that are folded on the screen', () => {
        assert.deepEqual(
          wordsOf(story).filter(words => !paper.text.includes(plain(words))),
          [],
        );
      });

      test('has every address, of sources, archives and events', () => {
        const addresses = [...story.sources, ...story.timeline]
          .flatMap(({url, archiveUrl}) => [url, archiveUrl])
          .filter(Boolean);
        assert.deepEqual(
          addresses.filter(address => !paper.text.includes(plain(address))),
          [],
        );
      });

      test('has each source with its number, title and address on one sheet', () => {
        const split = story.sources.filter(({id, publisher, title, url = ''}) => {
          const first = plain(`${id}${publisher}`);
          return !paper.pages.some(({text}) => {
            const end = text.indexOf(plain(`${title}${url}`));
            return end > 0 && text.lastIndexOf(first, end) >= 0;
          });
        });
        assert.deepEqual(split, []);
      });

      test('has each event on one sheet', () => {
        const split = story.timeline.filter(({heading = '', text}) => {
          const [start = '', ...others] = textsOf(text);
          const end = others.filter(words => words.length > 2).at(-1) ?? '';
          const isWhole = page =>
            page.text.includes(plain(heading + start)) && page.text.includes(plain(end));
          return !paper.pages.some(isWhole);
        });
        assert.deepEqual(split, []);
      });

      test('leaves no heading alone at the foot of a sheet', () => {
        const isLast = (heading, {text, lastLine}) =>
          text.endsWith(plain(heading)) && plain(heading).endsWith(lastLine);
        const alone = paper.pages
          .slice(0, -1)
          .flatMap(page => paper.headings.filter(heading => isLast(heading, page)));
        assert.ok(paper.headings.length > 5);
        assert.deepEqual(alone, []);
      });

      test('cuts nothing off at the edges, and sets nothing on top of something else', () => {
        for (const page of paper.pages) {
          const outside = page.pieces.filter(
            ({x, width}) => x < MARGIN_PT - 1 || x + width > page.width - MARGIN_PT + 1,
          );
          assert.deepEqual(outside, []);
          assert.deepEqual(overlaps(page), []);
        }
      });

      test('has no control that only a screen could use', () => {
        const words = paper.pages.flatMap(({pieces}) => pieces.map(({text}) => text.trim()));
        assert.deepEqual(
          words.filter(each => CONTROL.test(each)),
          [],
        );
      });

      test('is in ink that can be read on white', () => {
        assert.deepEqual(paleInks(paper.pages), []);
      });
    });
  }

  test('names each of five sources that one marker stands for: "[4, 6, 8, 10, 12]"', async () => {
    const {text} = await print(await open('<story-card src="/large.json"></story-card>'));
    assert.ok(text.includes(plain('Nobody in district 23 was hurt[4, 6, 8, 10, 12].')));
    assert.ok(text.includes(plain('Nobody in district 24 was hurt[5][7].')));
    assert.ok(!text.includes(plain('5 sources')));
  });

  test('counts claims in words where 24 sources are too many columns', async () => {
    const page = await open('<story-coverage src="/large.json"></story-coverage>');
    const {text} = await print(page);
    assert.ok(text.includes(plain('[4] × 1')));
    assert.ok(text.includes(plain('4 publishers')));
  });

  test('says what a timeline was narrowed down to: "Strands: Aid" from 2011 on', async () => {
    const page = await open('<story-timeline axis filters src="/large.json"></story-timeline>');
    await page.locator('::-p-aria([name="Aid , 20 events"][role="button"])').click();
    await page.focus('::-p-aria([name="From"][role="slider"])');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    const {text} = await print(page);
    assert.ok(text.includes(plain('18 of 60 events')));
    assert.ok(text.includes(plain('Strands: Aid')));
    assert.ok(text.includes(plain('January 2011 – March 2020')));
  });

  test('keeps the labels of the axis apart, which stood on 1,280 px', async () => {
    const page = await open('<story-timeline axis src="/large.json"></story-timeline>');
    const {pages} = await print(page, {format: 'a5'});
    assert.deepEqual(overlaps(pages[0]), []);
  });

  test('prints a dark page light, also where its colours are the page’s own', async () => {
    const style = `:root { color-scheme: dark; background: #111; color: #eee; --story-background: #111;
      --story-surface: #111; --story-ink: #eee; --story-soft: #bbb; --story-accent: #ffe14d }`;
    const body = `<story-card ${EVERYTHING} src="/data/lee-china-visit.json"></story-card>`;
    for (const printBackground of [false, true]) {
      const {pages} = await print(await open(body, style), {printBackground});
      assert.deepEqual(paleInks(pages), []);
    }
  });

  test('prints a brief without the button that opens it', async () => {
    const {text} = await print(
      await open('<story-card variant="brief" src="/large.json"></story-card>'),
    );
    assert.ok(text.includes(plain(largeStory.headline)));
    assert.ok(!text.includes(plain('The whole story')));
  });
});

function answer(request, response) {
  if (respond(request, response)) return;
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  if (pathname === '/large.json') {
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(largeStory));
    return;
  }
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    .end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Paper</title>
    <link rel="icon" href="data:,"><style>${searchParams.get('style') ?? ''}</style>
    <script type="module" src="/cdn/story-widgets.min.js"></script>
    <main>${searchParams.get('body') ?? ''}</main>`);
}

/** Runs in the page: what is a heading there, through shadow roots. */
function readHeadings() {
  const rootsOf = root => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? rootsOf(shadowRoot) : [],
    ),
  ];
  const found = rootsOf(document).flatMap(each => [
    ...each.querySelectorAll('h1, h2, h3, h4, h5, h6, caption'),
  ]);
  return found.map(({textContent}) => textContent.trim()).filter(Boolean);
}

/** The stretches of a cited text between its markers. */
function textsOf(text) {
  return text.split(/\s*\[[^\]]*\]|\n\n/).filter(words => words.trim());
}

function wordsOf({headline, summary = '', sections, timeline, sources, corrections = []}) {
  return [
    headline,
    ...textsOf(summary),
    ...[...sections, ...timeline].flatMap(({heading = '', text}) => [heading, ...textsOf(text)]),
    ...sources.flatMap(({publisher, title, summary: gist = ''}) => [publisher, title, gist]),
    ...corrections.map(({text}) => text),
  ];
}

/** Inks that are too pale for white paper. */
function paleInks(pages) {
  const inks = pages.flatMap(page => page.inks);
  return inks.filter(ink => 1.05 / (luminance(ink) + 0.05) < MIN_CONTRAST);
}

function luminance(ink) {
  const [red, green, blue] = ink.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
