import {html, nothing, type TemplateResult} from 'lit';
import type {CitedBlock, SafeUrl} from '../model/story.js';
import {textDirection} from './direction.js';
import {renderRun} from './marker.js';
import type {Scene} from './scene.js';

/**
 * A heading.
 *
 * @param level - 1 to 6; anything else is brought into that range.
 * @param name - Its class and part.
 * @param storyLang - Language of the story's words; absent where the words are ours.
 */
export function renderHeading(
  level: number,
  name: string,
  text: unknown,
  storyLang?: string,
): TemplateResult {
  const lang = storyLang || nothing;
  const dir = storyLang === undefined ? nothing : textDirection(storyLang);
  // The style sheet's capitals would otherwise become part of the name, and be spelled out.
  const label = name === 'label' ? text : nothing;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 class=${name} part=${name} aria-label=${label} lang=${lang} dir=${dir}>${text}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} aria-label=${label} lang=${lang} dir=${dir}>${text}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} aria-label=${label} lang=${lang} dir=${dir}>${text}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} aria-label=${label} lang=${lang} dir=${dir}>${text}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} aria-label=${label} lang=${lang} dir=${dir}>${text}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} aria-label=${label} lang=${lang} dir=${dir}>${text}</h6>`;
  }
}

/**
 * Paragraphs of cited text with their markers; `place` as in `Claim`. Each has its place in the
 * page, where a newer version of it is written.
 */
export function renderBlocks(blocks: readonly CitedBlock[], place: string, scene: Scene): unknown {
  return scene.drawEach(blocks, byPosition, (block, index) =>
    renderBlock(block, `${place} ${index}`, scene),
  );
}

/** Gives all items of a list one name, so that the second stays the second in a newer list. */
export function byPosition(): string {
  return '';
}

/** A paragraph of cited text; `name` is its place in the story and its position there. */
export function renderBlock(block: CitedBlock, name: string, scene: Scene): unknown {
  const {lang} = scene.story;
  return scene.join(html`<p data-block=${name} lang=${lang || nothing}
    dir=${textDirection(lang)}>${piecesOf(block, scene)}</p>`);
}

/** Text and markers in one flat list. */
function piecesOf({text, runs}: CitedBlock, scene: Scene): unknown[] {
  let from = 0;
  const pieces = runs.flatMap(run => {
    const before = text.slice(from, run.at);
    from = run.at;
    return [before, renderRun(run, scene, text.slice(from, from + 1))];
  });
  return [...pieces, text.slice(from)];
}

/**
 * A link out of the page, or plain text where there is no address. On paper its address follows it,
 * unless the text is the address.
 *
 * @param number - Of the source that it leads to, where it leads to one.
 */
export function renderLink(url: SafeUrl, text: unknown, number?: number): unknown {
  if (!url) return text;
  const bare = text === url ? 'bare' : '';
  return html`<a class="out ${bare}" href=${url} target="_blank" rel="noopener noreferrer"
    data-source=${number ?? nothing}>${text}</a>`;
}

/** Words that are not ours within a line of ours, in their own language and direction. */
export function renderQuoted(words: unknown, lang: string): TemplateResult {
  return html`<bdi lang=${lang || nothing} dir=${textDirection(lang)}>${words}</bdi>`;
}

/**
 * Puts markup into a phrase of any word order: the phrase is asked for with a mark where the markup
 * goes.
 */
export function around(content: unknown, phrase: (place: string) => string): TemplateResult {
  const [before, after] = phrase('\0').split('\0');
  return html`${before}${content}${after}`;
}
