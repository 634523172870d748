import type {StoryDraft} from '../model/draft.js';

/** Where a draft comes from; `value` tells whether it is still the same. */
export interface Origin {
  /** `json` is a text that its author calls JSON. */
  kind: 'draft' | 'text' | 'json' | 'src' | 'context' | 'none';
  value: unknown;
}

export const NO_ORIGIN: Origin = {kind: 'none', value: undefined};

/** The fields of an element that say where its draft comes from. */
export interface OriginHost extends HTMLElement {
  src: string;
  story: StoryDraft | string | null | undefined;
}

/**
 * Whether a text is what a server wrote in the place of an object or a list of them. It is no story
 * and no error: the property comes once the page's framework runs.
 */
export function isObjectText(text: string): boolean {
  return /^\[object Object\](?:,\[object Object\])*$/.test(text);
}

/** Types of a script that holds data. Parameters such as `charset=utf-8` may follow. */
const DATA_TYPE = /^\s*(?:application\/json|text\/plain)\s*(?:;|$)/i;

/**
 * The first present of property, attribute, script child and `src`; none where the element has none
 * of them.
 *
 * @returns `undefined` while the parser may still be inside the element.
 */
export function findOwnOrigin(host: OriginHost): Origin | undefined {
  const {story, src} = host;
  if (story && typeof story !== 'string') return {kind: 'draft', value: story};
  const text = story ?? host.getAttribute('story');
  if (typeof text === 'string' && !isObjectText(text)) return {kind: 'text', value: text};
  if (document.readyState === 'loading' && !host.nextSibling) return undefined;
  const script = [...host.querySelectorAll('script')].find(
    each => isData(each) && ownerOf(each) === host,
  );
  if (script) return readScript(script);
  return src ? {kind: 'src', value: src} : NO_ORIGIN;
}

/** Whether a script holds data, and is no program. */
export function isData({type}: HTMLScriptElement): boolean {
  return DATA_TYPE.test(type);
}

/** What a data script has in it. */
export function readScript({type, textContent}: HTMLScriptElement): Origin {
  return {kind: /json/i.test(type) ? 'json' : 'text', value: textContent ?? ''};
}

/** The nearest custom element around a script: editors put paragraphs around what is pasted. */
function ownerOf(script: Element): Element | null {
  let owner = script.parentElement;
  while (owner && !owner.localName.includes('-')) owner = owner.parentElement;
  return owner;
}

export function isSameOrigin(one: Origin, other: Origin): boolean {
  return one.kind === other.kind && one.value === other.value;
}
