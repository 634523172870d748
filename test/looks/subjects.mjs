// What is drawn for the pictures: elements, the layouts of host pages, and what opens over them.

/**
 * @typedef {object} Look One picture of a subject.
 * @property {'ltr' | 'rtl'} direction
 * @property {number} width of the window
 * @property {number} [height] of the window; the picture is then of the window, not of the page
 * @property {'light' | 'dark'} scheme
 */

/**
 * @typedef {object} Subject
 * @property {(src: string) => string} body its markup; `src` is the address of a short story
 * @property {Look[]} looks
 * @property {(page: import('puppeteer-core').Page) => Promise<void>} [act] what a reader does first
 */

/** Both schemes, both directions, three widths. */
const ELEMENT_LOOKS = ['ltr', 'rtl'].flatMap(direction =>
  [320, 640, 1100].flatMap(width => ['light', 'dark'].map(scheme => ({direction, width, scheme}))),
);
const HOST_LOOKS = [320, 768, 1280].map(width => ({direction: 'ltr', width, scheme: 'light'}));

const CARD = src => `<story-card src="${src}"></story-card>`;
const BRIEF = src => `<story-card variant="brief" src="${src}"></story-card>`;
const TIMELINE = src => `<story-timeline src="${src}"></story-timeline>`;

const ELEMENTS = {
  'story-card': CARD,
  'story-card-brief': src =>
    `<div>${BRIEF(src)}<story-card variant="brief" src="${src}" show="meta"></story-card></div>`,
  'story-card-headline': src =>
    `<div>${`<story-card variant="headline" src="${src}"></story-card>`.repeat(2)}</div>`,
  'story-timeline': TIMELINE,
  'story-sources': src => `<story-sources src="${src}"></story-sources>`,
  'story-coverage': src => `<story-coverage src="${src}"></story-coverage>`,
  'citation-ref': src =>
    `<p><citation-ref source="1">Lee visits Beijing</citation-ref>, <citation-ref source="1 2">twice cited</citation-ref>.</p><story-sources hidden src="${src}"></story-sources>`,
};

const article = body => `<article>${body}</article>`;
const cell = body => `<td style="vertical-align: top">${body}</td>`;
const layout = (style, body) => `<div style="gap: 24px; ${style}">${body}</div>`;

/** Where a news site puts a story; none of them may grow wider than its window. */
const HOSTS = {
  'host-columns': src =>
    layout('display: grid; grid-template-columns: repeat(3, 1fr)', article(BRIEF(src)).repeat(3)),
  'host-columns-bare': src =>
    layout('display: grid; grid-template-columns: repeat(3, 1fr)', BRIEF(src).repeat(3)),
  'host-2fr-1fr': src =>
    layout(
      'display: grid; grid-template-columns: 2fr 1fr',
      `${article(CARD(src))}<aside>${TIMELINE(src)}</aside>`,
    ),
  'host-1fr-320px': src =>
    layout(
      'display: grid; grid-template-columns: 1fr min(320px, 50%)',
      `${article(CARD(src))}<aside>${BRIEF(src)}</aside>`,
    ),
  'host-table': src => `<table><tr>${cell(BRIEF(src)).repeat(3)}</tr></table>`,
  'host-flex': src =>
    layout(
      'display: flex',
      `<article style="flex: 1">${BRIEF(src)}</article>`.repeat(2) +
        `<story-card variant="brief" src="${src}" style="flex: 1"></story-card>`,
    ),
};

/** Opens the second source that the story cites. */
async function openMarker(page) {
  await page.locator('story-card >>> .marker:nth-of-type(1)').click();
  await page.waitForSelector(
    'story-card >>> [role="dialog"]:popover-open, story-card >>> dialog[open]',
  );
}

/** A window of 1280 × 1024 at 400 %, and a phone held sideways. */
const SMALL_WINDOWS = {
  'popover-zoom-400': {width: 320, height: 256},
  'popover-sideways': {width: 844, height: 390},
};

/** @type {Record<string, Subject>} */
export const SUBJECTS = {
  ...mapValues(ELEMENTS, body => ({body, looks: ELEMENT_LOOKS})),
  ...mapValues(HOSTS, body => ({body, looks: HOST_LOOKS})),
  ...mapValues(SMALL_WINDOWS, size => ({
    body: CARD,
    looks: ['light', 'dark'].map(scheme => ({direction: 'ltr', scheme, ...size})),
    act: openMarker,
  })),
};

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
