import {newsArticle} from '../exporters/json-ld.js';
import {isEmpty, normalize} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import {StoryError} from '../load/story-error.js';
import {readAttributes, type Attributes} from './attributes.js';
import {Drawing, type ElementTag} from './drawing.js';
import {writeElement, writeInnerElement, type StyleDelivery} from './element.js';
import {serializeForScript} from './json-script.js';
import {makeScene} from './scene.js';
import {escapeAttribute} from './serialize.js';
import {wordingIn} from './words.js';

/** How `prerender` writes a story; everything has a default. */
export interface PrerenderOptions {
  /** Which element shows it; `story-card` unless said otherwise. */
  element?: ElementTag;
  /** Attributes of that element: `{id: 'lee', variant: 'brief', 'heading-level': 3}`. */
  attributes?: Attributes;
  /** BCP 47 language of the page; that of the story where there is none. */
  lang?: string;
  /** Of the page's policy, for style sheets that are written into the page. */
  nonce?: string;
  /**
   * `inline` writes the style sheets into the page, `link` names files, which a strict policy admits
   * by their address.
   */
  styles?: 'inline' | 'link';
  /** Where the published `dist/sheets/` is: `https://cdn.example/story-widgets/sheets/`. */
  stylesUrl?: string;
  /**
   * The page's own address, which links inside the story begin with. Only a page with `<base href>`
   * needs it.
   */
  pageUrl?: string;
  /**
   * Also writes the story as a `NewsArticle` of schema.org, which search engines read: its sources
   * as `citation`, those that a claim rests on as `isBasedOn`, its corrections. Off unless it is
   * asked for, because a page describes its article once, and most pages do so themselves.
   */
  jsonLd?: boolean;
  /**
   * Also writes the text of the story into the page itself, as plain semantic HTML inside the
   * element: reader modes, and browsers without declarative shadow roots, see nothing else. Where
   * the shadow root is, nothing of it is shown, spoken, found or printed. On unless it is `false`.
   */
  lightText?: boolean;
}

/**
 * Writes a story as HTML that reads, links and prints without a script, and carries its data. Where
 * the script runs, the element takes it over, and nothing moves.
 *
 * Runs in Node and on edge platforms. It writes the very templates that the elements draw.
 *
 * @param draft - The story as an object, as our JSON has it. Nothing in it is trusted.
 * @returns One element with a declarative shadow root, an empty anchor for each place that a link
 *     leads to, and the data.
 * @throws {StoryError} `not-a-story` where there is nothing to show.
 * @throws {TypeError} On an attribute that cannot be written.
 * @example
 * const html = await prerender(draft, {lang: 'en', nonce});
 */
export async function prerender(
  draft: StoryDraft,
  options: PrerenderOptions = {},
): Promise<string> {
  const {element = 'story-card'} = options;
  const attributes = readAttributes(options.attributes ?? {});
  const {story} = normalize(draft);
  if (isEmpty(story)) {
    throw new StoryError('not-a-story', 'There is nothing to prerender: no headline and no parts.');
  }
  const lang = options.lang || story.lang || 'en';
  const page = options.pageUrl?.split('#', 1)[0];
  const scene = makeScene(story, attributes, {localize: await wordingIn(lang), page});
  const delivery = deliveryOf(options);
  const drawing: Drawing = new Drawing(scene, (tag, inside) =>
    writeInnerElement(drawing.draw(tag, inside), delivery),
  );
  const written = drawing.draw(element, attributes);
  const data = writeData('application/json', draft);
  const {anchors, copy} = written.root;
  const text = options.lightText === false ? '' : copy;
  const html = writeElement(written, delivery, writeAnchors(anchors) + text + data);
  return options.jsonLd ? html + writeData('application/ld+json', newsArticle(story)) : html;
}

function deliveryOf({styles = 'inline', nonce = '', stylesUrl}: PrerenderOptions): StyleDelivery {
  if (styles === 'inline') return {styles, nonce};
  if (!stylesUrl) {
    throw new TypeError('styles: "link" needs stylesUrl, the address of the published sheets/.');
  }
  return {styles, stylesUrl: stylesUrl.endsWith('/') ? stylesUrl : `${stylesUrl}/`};
}

function writeData(type: string, value: unknown): string {
  return `<script type="${type}">${serializeForScript(value)}</script>`;
}

/** A fragment leads to these, which stand in the page and are slotted where the thing is. */
function writeAnchors(anchors: readonly string[]): string {
  const ids = anchors.map(escapeAttribute);
  return ids.map(id => `<span id="${id}" slot="${id}"></span>`).join('');
}
