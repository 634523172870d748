// Shows each element in the DOM of a test runner, and prints what it did as one line of JSON.
//
//   node test/run/in-test-dom.mjs jsdom|happy-dom
import {setTimeout as wait} from 'node:timers/promises';

const OPTIONS = {url: 'https://news.example/', pretendToBeVisual: true};
const MARKUP = '<!doctype html><html lang="en"><body></body></html>';
const STORY = {
  headline: 'Lee visits China',
  sections: [{heading: 'Diplomatic Reset', text: 'The first state visit in nine years[4].'}],
  sources: [
    {id: '4', publisher: 'Yonhap', title: 'Lee and Xi meet', url: 'https://en.yna.co.kr/4'},
  ],
  timeline: [
    {date: '2017', text: 'THAAD is deployed. [4]'},
    {date: '2026-01-06', text: 'The leaders meet. [4]'},
  ],
};
/** Differs in what each element shows. */
const NEWER = {
  ...STORY,
  headline: 'Lee returns',
  timeline: [STORY.timeline[0], {date: '2026-01-07', text: 'They meet again. [4][5]'}],
  sources: [...STORY.sources, {id: '5', publisher: 'CCTV', title: 'Xi holds talks with Lee'}],
};
const TAGS = ['story-card', 'story-timeline', 'story-sources', 'story-coverage'];
/** What Node has as well; the elements have to meet the events and nodes of the DOM. */
const REPLACED = [
  'Event',
  'EventTarget',
  'CustomEvent',
  'AbortController',
  'AbortSignal',
  'navigator',
];
/** A newer story waits for a part that is fetched for it. */
const TIMEOUT_MS = 10_000;
/** Long enough for what comes after idle time. */
const SETTLED_MS = 300;

const errors = [];
process.on('uncaughtException', error => errors.push(String(error)));
process.on('unhandledRejection', error => errors.push(String(error)));

populate(await openWindow(process.argv[2]));
await import('story-widgets/define');
const shown = {};
for (const tag of TAGS) shown[tag] = await show(tag);
await endTooEarly();
process.stdout.write(`${JSON.stringify({shown, errors})}\n`, () => process.exit());

async function openWindow(dom) {
  if (dom === 'happy-dom') {
    const {Window} = await import('happy-dom');
    return new Window(OPTIONS);
  }
  const {JSDOM, VirtualConsole} = await import('jsdom');
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', error => errors.push(String(error.cause ?? error)));
  return new JSDOM(MARKUP, {...OPTIONS, virtualConsole}).window;
}

/** As test runners do: what a window has becomes global. */
function populate(window) {
  const names = new Set(REPLACED);
  for (let from = window; from && from !== Object.prototype; from = Object.getPrototypeOf(from)) {
    for (const name of Object.getOwnPropertyNames(from)) if (!(name in globalThis)) names.add(name);
  }
  for (const name of names) {
    const value = window[name];
    const isMethod = typeof value === 'function' && !value.prototype;
    Object.defineProperty(globalThis, name, {
      value: isMethod ? value.bind(window) : value,
      configurable: true,
      writable: true,
    });
  }
}

async function show(tag) {
  const element = document.createElement(tag);
  const events = [];
  for (const type of ['story-load', 'story-error']) {
    element.addEventListener(type, () => events.push(type));
  }
  Object.assign(element, {
    story: STORY,
    ...(tag === 'story-timeline' && {axis: true, filters: ''}),
  });
  document.body.append(element);
  await element.ready;
  await wait(SETTLED_MS);
  element.shadowRoot.querySelector('.marker')?.click();
  const goesTo = element.goTo('s4');
  const drawn = element.shadowRoot.innerHTML;
  element.story = NEWER;
  await until(() => element.shadowRoot.innerHTML !== drawn);
  await wait(SETTLED_MS);
  const text = element.shadowRoot.textContent.replace(/\s+/g, ' ');
  element.remove();
  return {events, goesTo, text};
}

async function until(isTrue) {
  const end = Date.now() + TIMEOUT_MS;
  while (!isTrue() && Date.now() < end) await wait(20);
}

/** A test that does not wait: its page goes away while elements are still to be drawn. */
async function endTooEarly() {
  const card = document.createElement('story-card');
  card.story = STORY;
  document.body.append(card);
  const page = globalThis.document;
  globalThis.document = undefined;
  await wait(SETTLED_MS);
  globalThis.document = page;
}
