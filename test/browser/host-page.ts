import {aTimeout} from '@open-wc/testing';
import {deepQuery} from './real-story.js';
import {openFrame} from './page.js';

/** What a host page went through; test/pages/watch.js keeps it. */
export interface Seen {
  violations: string[];
  uncaught: string[];
  console: string[];
}

export interface HostPage {
  page: Document;
  view: Window & typeof globalThis & {seen: Seen};
  seen: Seen;
  /** Every element of the page and of its shadow roots. */
  all(selector: string): HTMLElement[];
}

/** Another origin, which is the same server. */
export const OTHER_ORIGIN = `http://localhost:${location.port}`;

/**
 * Opens a page whose first script is test/pages/watch.js, and waits until all of its elements have
 * a story or none.
 *
 * @param html of the body
 * @param options.policy the content-security-policy header, none where it is empty
 */
export async function openHost(
  html: string,
  {head = '', policy = ''}: {head?: string; policy?: string} = {},
): Promise<HostPage> {
  const body = `<!doctype html><html lang="en">
    <head><meta charset="utf-8"><title>Host</title>
      <script src="/test/pages/watch.js"></script>${head}</head>
    <body>${html}</body></html>`;
  const query = new URLSearchParams([
    ['body', body],
    ['type', 'text/html; charset=utf-8'],
    ...(policy ? [['header', `content-security-policy: ${policy}`]] : []),
  ]);
  const frame = await openFrame(`/faults/page?${query.toString()}`);
  const {contentDocument: page, contentWindow} = frame;
  if (!page || !contentWindow) throw new Error('The page is not there.');
  const view = contentWindow as HostPage['view'];
  const isSettled = (element: Element & {state?: string}): boolean =>
    element.state === 'ready' || element.state === 'error';
  for (let turn = 0; turn < 800; turn++) {
    const elements = [...page.querySelectorAll('story-card,story-timeline,story-sources')].filter(
      element => view.customElements.get(element.localName),
    );
    if (elements.length && elements.every(isSettled)) break;
    if (!elements.length && turn > 30) break;
    await aTimeout(10);
  }
  await aTimeout(50);
  return {page, view, seen: view.seen, all: selector => deepQuery(page, selector)};
}

/**
 * The files for script tags, whose chunks and locales a test holds back. `letGo` first waits until
 * the page has asked for one.
 */
export function holdParts(): {script: string; letGo(): Promise<void>} {
  const folder = `/releases/held-${crypto.randomUUID()}`;
  return {
    script: `${folder}/story-widgets.min.js`,
    letGo: async () => {
      await fetch(`${folder}/let-go`);
    },
  };
}

/** The popovers that are open on a page. */
export function openPopovers(host: HostPage): HTMLElement[] {
  return host.all('[popover]').filter(popover => popover.matches(':popover-open'));
}

/** Presses a marker, and waits for its popover, which is fetched with the first press of a page. */
export async function openCitation(host: HostPage, marker = host.all('.marker')[0]): Promise<void> {
  marker?.click();
  await until(() => openPopovers(host).length === 1);
}

/** Waits for something to become true; a test then says what it is instead. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let turn = 0; turn < 800 && !isTrue(); turn++) await aTimeout(10);
}
