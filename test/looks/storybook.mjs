// Visits every story and documentation page of the built Storybook in Chromium: a step of
// `npm test`, and by hand after `npm run build-storybook`:
//
//   node test/looks/storybook.mjs    one line for each story, then the sum; the exit code says
//                              whether all passed
//     --folder dist/storybook    where the built Storybook is
//     --only story-card          only the stories whose id contains this
//     --pictures /tmp/pictures   also writes each story as PNG: 360 and 1200 px wide, light and dark
import {createRequire} from 'node:module';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {FOLDERS, respond} from '../../stories/routes.mjs';
import {ensureBrowsers, root} from '../run/setup.mjs';
import {lookAtEmbedCodes} from './embed-codes.mjs';
import {lookAtThemeEditor} from './theme-editor.mjs';
import {faultsOfFirst, lookAtCode} from './workshop-guide.mjs';

const SCHEMES = ['light', 'dark'];
/**
 * How axe sees each story: as it is by every rule, then what another scheme and another direction
 * can change.
 */
const LOOKS = [
  {scheme: 'light'},
  {scheme: 'dark', rules: ['color-contrast', 'link-in-text-block']},
  {scheme: 'light', direction: 'rtl', rules: ['target-size', 'color-contrast']},
];
const WIDTHS = [360, 1200];
const HEIGHT_PX = 900;
const STORY_TIMEOUT_MS = 30_000;
/**
 * Each waits now and then, and the other has the processor meanwhile. Two pages of one browser would
 * not do: the one behind draws no frames, and a story that waits for one never ends.
 */
const BROWSERS_AT_ONCE = 2;
/** Long enough for a chunk to be asked for after the file that needs it. */
const IDLE_MS = 150;
/** What Storybook says of an entry that could not be drawn. */
const FAILURES = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
];
/** What it says when an entry is there. */
const ENDINGS = {docs: 'docsRendered', story: 'storyFinished'};
/** What `findOutcome` says of a story that is drawn. */
const NO_ERROR = 'none';
const EMBED_STORY = 'embed-this-story--embed-this-story';
/** What only a whole page can have; a story is a piece of one. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

const {values: options} = parseArgs({
  options: {
    folder: {type: 'string', default: join(root, 'dist', 'storybook')},
    only: {type: 'string', default: ''},
    pictures: {type: 'string'},
  },
});
const folder = resolve(options.folder);
if (!existsSync(join(folder, 'index.json'))) {
  console.error(
    `No Storybook is in ${options.folder}: build it with npm run build-storybook, or name its folder with --folder.`,
  );
  process.exit(1);
}
if (options.pictures) mkdirSync(options.pictures, {recursive: true});

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const entries = Object.values(
  JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries,
).filter(({id}) => id.includes(options.only));

/** The built elements and a host page, for what is pasted there; then the Storybook itself. */
const folders = {'/cdn/': FOLDERS['/cdn/'], '/pages/': FOLDERS['/pages/'], '/': folder};
/** What Vite names by its content need not be loaded and compiled again for each story. */
const cacheControl = url => (url.startsWith('/assets/') ? 'max-age=3600, immutable' : 'no-store');
const server = createServer((request, response) => {
  // The browser asks for it by itself.
  if (request.url === '/favicon.ico') response.writeHead(204).end();
  else respond(request, response, folders, cacheControl(request.url));
}).listen(0, '127.0.0.1');
await new Promise(listening => server.once('listening', listening));
const origin = `http://127.0.0.1:${server.address().port}`;
const executablePath = ensureBrowsers(['chromium']).chromium;

const total = {passed: 0, failed: 0};
try {
  const waiting = entries.map(({id, type}) => ({
    name: id,
    id,
    look: type === 'docs' ? lookAtDocs : lookAtStory,
    view: type === 'docs' ? 'docs' : 'story',
  }));
  if (!entries.length) report('stories', ['There are none.']);
  if (!options.only) {
    waiting.push({
      name: 'a control changes the element',
      id: 'story-card--real-story',
      look: lookAtControls,
      query: '&args=heading-level:4',
    });
    waiting.push({
      name: '“Show code” shows the data of the story',
      id: 'story-card--docs',
      look: lookAtCode,
      view: 'docs',
    });
    report('the workshop opens on its guide', faultsOfFirst(entries[0]));
    waiting.push({
      name: 'a theme made in the editor looks the same on the page that it is pasted into',
      id: 'theme-editor--real-story',
      look: lookAtThemeEditor,
    });
  }
  if (entries.some(({id}) => id === EMBED_STORY)) {
    waiting.push({
      name: 'the codes of “Embed this story” have real addresses, and do what they show',
      id: EMBED_STORY,
      look: lookAtEmbedCodes,
    });
  }
  await Promise.all(Array.from({length: BROWSERS_AT_ONCE}, () => lookAtEach(waiting)));
} finally {
  server.close();
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** Testing libraries append the whole document to a message. */
function firstLine({message}) {
  return message.split('\n', 1)[0];
}

/** Prints the line of one story, and what is wrong with it below. */
function report(name, faults) {
  total[faults.length ? 'failed' : 'passed'] += 1;
  console.log([`${faults.length ? '✗' : '✓'} ${name}`, ...faults].join('\n    '));
}

/** Takes one after the other from the list, in a browser of its own, until none is left. */
async function lookAtEach(waiting) {
  const browser = await puppeteer.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-gpu',
      '--disable-dev-shm-usage',
    ],
  });
  try {
    const page = await openPage(browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const faults = await visit(page, next);
      // A busy machine can keep a browser from its turn for seconds.
      report(next.name, faults.length ? await visit(page, {...next, isAgain: true}) : faults);
    }
  } finally {
    await browser.close();
  }
}

/** A page for one story after the other. A fade would be seen half-way. */
async function openPage(browser) {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  return page;
}

/**
 * Shows one entry of the index, as the sidebar does: the page stays, because to load Storybook takes
 * longer than most of what is looked at. What has an address of its own, and what is looked at again,
 * gets a page without a past.
 *
 * @param {import('puppeteer-core').Page} page that nothing else uses meanwhile
 * @param {object} entry
 * @param {string} entry.id `story-card--real-story`
 * @param {(page: import('puppeteer-core').Page, id: string) => Promise<string[]>} entry.look says
 *     what is wrong with what it sees
 * @param {string} [entry.query] more of the address: `&args=heading-level:4`
 * @param {boolean} [entry.isAgain] whether the first look found a fault
 * @returns {Promise<string[]>} what is wrong, the errors of the page first; a request to another
 *     host is one
 */
async function visit(page, {id, look, view = 'story', query = '', isAgain = false}) {
  const faults = [];
  const watch = {
    pageerror: error => faults.push(`uncaught: ${firstLine(error)}`),
    console: message => {
      if (message.type() === 'error')
        faults.push(`console: ${message.text()} ${message.location().url ?? ''}`);
    },
    request: request => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${origin}/`))
        faults.push(`asks the network for ${url}`);
    },
  };
  for (const [type, listener] of Object.entries(watch)) page.on(type, listener);
  try {
    await page.setViewport({width: WIDTHS.at(-1), height: HEIGHT_PX});
    const hasStorybook = page.url().startsWith(origin);
    if (hasStorybook && !query && !isAgain)
      await page.evaluate(choose, id, view, [...FAILURES, ENDINGS[view]]);
    // The addon's own run of axe would only cost time.
    else
      await page.goto(
        `${origin}/iframe.html?id=${id}&viewMode=${view}&globals=a11y.manual:!true${query}`,
      );
    const outcome = await page.waitForFunction(
      findOutcome,
      {timeout: STORY_TIMEOUT_MS, polling: 50},
      ENDINGS[view],
      FAILURES,
    );
    const error = await outcome.jsonValue();
    if (error !== NO_ERROR) throw new Error(error);
    await page.waitForNetworkIdle({idleTime: IDLE_MS, timeout: STORY_TIMEOUT_MS});
    faults.push(...(await look(page, id)));
  } catch (error) {
    faults.push(firstLine(error));
  }
  for (const [type, listener] of Object.entries(watch)) page.off(type, listener);
  return faults;
}

async function lookAtStory(page, id) {
  const faults = await page.evaluate(findFaults, '#storybook-root');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  for (const {scheme, direction, rules} of LOOKS) {
    await page.evaluate(
      ([value, dir]) => {
        Object.assign(document.querySelector('.page'), {dir}).dataset.scheme = value;
      },
      [scheme, direction ?? (await page.$eval('.page', ({dir}) => dir))],
    );
    const violations = await page.evaluate(runAxe, PAGE_RULES, rules);
    faults.push(
      ...violations.map(
        violation => `${[scheme, direction].filter(Boolean).join(', ')}: ${violation}`,
      ),
    );
  }
  for (const width of WIDTHS) {
    await page.setViewport({width, height: HEIGHT_PX});
    const scrollWidth = await page.evaluate(() => document.scrollingElement.scrollWidth);
    if (scrollWidth > width) faults.push(`is ${scrollWidth} px wide on a screen of ${width} px`);
    for (const scheme of options.pictures ? SCHEMES : []) {
      await page.evaluate(value => {
        document.querySelector('.page').dataset.scheme = value;
      }, scheme);
      await page.screenshot({
        path: join(options.pictures, `${id}-${width}-${scheme}.png`),
        fullPage: true,
      });
    }
  }
  return faults;
}

async function lookAtDocs(page, id) {
  // A guide may show none of our elements.
  if (id.startsWith('guide-')) return [];
  return await page.evaluate(findFaults, '#storybook-docs');
}

/** The address asks for a headline of level 4, and then the reader for one of level 5. */
async function lookAtControls(page, id) {
  const levels = () =>
    page.evaluate(() =>
      [...document.querySelector('story-card').shadowRoot.querySelectorAll('.headline, .heading')]
        .slice(0, 2)
        .map(({localName}) => localName)
        .join(' '),
    );
  const card = await page.$('story-card');
  const before = await levels();
  await page.evaluate(async storyId => {
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateStoryArgs', {
      storyId,
      updatedArgs: {'heading-level': 5},
    });
    await new Promise(rendered =>
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.once('storyRendered', rendered),
    );
    await document.querySelector('story-card').updateComplete;
  }, id);
  const after = await levels();
  return [
    before === 'h4 h5' ? '' : `the address asks for h4 h5, there is ${before}`,
    after === 'h5 h6' ? '' : `the control asks for h5 h6, there is ${after}`,
    (await card.evaluate(element => element.isConnected)) ? '' : 'the control replaced the element',
  ].filter(Boolean);
}

// What follows runs in the page.

/** Asks for an entry, and remembers what Storybook has said of the one before. */
function choose(storyId, viewMode, names) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  globalThis.saidBefore = Object.fromEntries(names.map(name => [name, channel.last(name)]));
  channel.emit('setCurrentStory', {storyId, viewMode});
}

/**
 * `undefined` until Storybook has drawn the entry and its play function has ended; then what went
 * wrong, or `none`.
 */
function findOutcome(ending, failures) {
  const said = name => {
    const last = globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name);
    return last === globalThis.saidBefore?.[name] ? undefined : last;
  };
  const failure = failures.find(said);
  if (failure) return `${failure}: ${said(failure)[0]?.message ?? ''}`;
  return said(ending) && 'none';
}

/** Looks at each of our elements, through shadow roots. */
async function findFaults(selector) {
  const below = node =>
    [...node.querySelectorAll('*')].flatMap(element => [
      element,
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
    ]);
  const elements = below(document.querySelector(selector)).filter(({localName}) =>
    /^(?:story|citation)-/.test(localName),
  );
  await Promise.all(elements.map(element => element.updateComplete));
  return [
    // The page of all words shows them without an element; codes have theirs in frames.
    elements.length || document.querySelector(`${selector} :is([data-words], embed-story)`)
      ? ''
      : 'none of our elements is there',
    ...elements.map(({constructor, localName, shadowRoot, offsetWidth, ...own}) => {
      if (!shadowRoot) return `<${localName}> is not registered`;
      // A class field defined on the instance hides the reactive property: the compiler did not
      // read tsconfig.json.
      const hidden = [...constructor.elementProperties.keys()].find(name =>
        Object.hasOwn(own, name),
      );
      if (hidden) return `<${localName}> has the class field ${hidden} in front of its property`;
      const isDrawn = shadowRoot.querySelector('.story, .notice, .skeleton, .marker, slot');
      return isDrawn && offsetWidth ? '' : `<${localName}> shows nothing`;
    }),
  ].filter(Boolean);
}

async function runAxe(disabled, only) {
  const off = Object.fromEntries(disabled.map(rule => [rule, {enabled: false}]));
  const chosen = only
    ? {runOnly: {type: 'rule', values: only}}
    : {rules: {...off, 'target-size': {enabled: true}}};
  // What passes is not described, which takes most of the time.
  const options = {...chosen, resultTypes: ['violations'], elementRef: false};
  const {violations} = await globalThis.axe.run('#storybook-root', options);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `axe ${id} at ${target.flat().join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}
