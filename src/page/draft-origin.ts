import {StoryError} from '../load/story-error.js';
import type {StoryDraft} from '../model/story.js';

/** Where a draft comes from; `value` tells whether it is still the same. */
export interface Origin {
  kind: 'draft' | 'text' | 'src' | 'context' | 'none';
  value: unknown;
}

export const NO_ORIGIN: Origin = {kind: 'none', value: undefined};

/** What of an element says where its draft comes from. */
export interface OriginHost extends HTMLElement {
  src: string;
  story: StoryDraft | string | null | undefined;
}

const DATA_SCRIPT = 'script[type="application/json"],script[type="text/plain"]';

/**
 * The first present of property, attribute, script child and `src`; none where the element has none
 * of them.
 *
 * @returns `undefined` while the parser may still be inside the element.
 */
export function findOwnOrigin(host: OriginHost): Origin | undefined {
  const {story, src} = host;
  if (typeof story === 'string') return {kind: 'text', value: story};
  if (story) return {kind: 'draft', value: story};
  const attribute = host.getAttribute('story');
  if (attribute !== null) return {kind: 'text', value: attribute};
  if (document.readyState === 'loading' && !host.nextSibling) return undefined;
  const script = [...host.children].find(child => child.matches(DATA_SCRIPT));
  if (script) return {kind: 'text', value: script.textContent ?? ''};
  return src ? {kind: 'src', value: src} : NO_ORIGIN;
}

export function isSameOrigin(one: Origin, other: Origin): boolean {
  return one.kind === other.kind && one.value === other.value;
}

/**
 * What `src="#id"` names: the text of a data script on this page.
 *
 * @throws {StoryError} `inline-missing`
 */
export function readInline(host: HTMLElement, src: string): string {
  const id = src.slice(1);
  const root = host.getRootNode() as Document | ShadowRoot;
  const script = root.getElementById?.(id) ?? document.getElementById(id);
  if (script?.matches(DATA_SCRIPT)) return script.textContent ?? '';
  throw new StoryError(
    'inline-missing',
    `No <script type="application/json" id="${id}"> is on this page. Add it, or correct src.`,
    {src},
  );
}

/**
 * An absolute address.
 *
 * @throws {StoryError} `blocked-url`
 */
export function resolveUrl(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch (cause) {
    const message = `src="${src.slice(0, 100)}" is not an address.`;
    throw new StoryError('blocked-url', message, {src, cause});
  }
}
