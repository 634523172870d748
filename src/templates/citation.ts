import {html, nothing, type TemplateResult} from 'lit';
import type {Citation, Excerpt, QuotedClaim, Source} from '../model/story.js';
import {renderDate} from './date.js';
import {textDirection} from './direction.js';
import {linkTo, type Scene} from './scene.js';
import {renderAccess, renderGistOf, renderPublisher} from './source-notes.js';
import {renderLink} from './text.js';
import {addQuote} from './text-fragment.js';

/** A source with the passage of it that a marker names, if it names one. */
export interface Cited {
  source: Source;
  excerpt: Excerpt | undefined;
}

/** What a popover shows: the sources of one control, and the claim that they support. */
export interface CitationContent {
  cited: readonly Cited[];
  claim: QuotedClaim | null;
}

/** Looks up what the citations of a marker name. */
export function findCited(citations: readonly Citation[], {story}: Scene): Cited[] {
  return citations.flatMap(({sourceId, excerptId}) => {
    const source = story.sources.find(({id}) => id === sourceId);
    return source ? [{source, excerpt: source.excerpts.find(({id}) => id === excerptId)}] : [];
  });
}

/**
 * Number and publisher, the quoted passage, the title, what it says; then what else it supports,
 * and what can be done.
 *
 * @param isSheet - The sheet covers the page, so it repeats the claim; a popover stands beside it.
 */
export function renderCitation(
  {cited, claim}: CitationContent,
  scene: Scene,
  isSheet: boolean,
): TemplateResult {
  const [only, ...others] = cited.map(({source}) => renderOtherClaims(source, claim, scene));
  return html`${cited.map(each => renderCited(each, claim, scene, cited.length > 1))}
    ${isSheet ? renderClaim(claim, scene) : nothing}
    <p class="actions">${others.length ? nothing : only}${renderActions(scene)}</p>`;
}

function renderActions({localize, canReport}: Scene): unknown {
  const copy = html`<button type="button" data-action="copy">${localize.term('copy')}</button>`;
  if (!canReport) return copy;
  const report = localize.term('report');
  return html`${copy}<button type="button" data-action="report">${report}</button>`;
}

function renderClaim(claim: QuotedClaim | null, {localize, story: {lang}}: Scene): unknown {
  if (!claim?.text) return nothing;
  const words = html`<span lang=${lang || nothing} dir=${textDirection(lang)}>${claim.text}</span>`;
  return html`<p class="supports"><b>${localize.term('supports')}</b> ${words}</p>`;
}

function renderCited(
  {source, excerpt}: Cited,
  claim: QuotedClaim | null,
  scene: Scene,
  isOneOfMany: boolean,
): TemplateResult {
  const {number, published, title, url} = source;
  const lang = source.lang || scene.story.lang;
  const href = excerpt ? addQuote(url, excerpt.text, lang) : url;
  const link = renderLink(href, title || url, number);
  const publisher = renderPublisher(source, scene);
  const date = renderDate(published, scene, {style: 'short'});
  return html`<div class="cited">
    <p class="cited-line"><span class="number">${number}</span>${publisher}${date}</p>
    ${excerpt ? renderExcerpt(excerpt, lang) : nothing}
    <p class="title" lang=${lang || nothing} dir=${textDirection(lang)}>${link}</p>
    ${renderGistOf(source, scene)}
    ${renderAccess(source, scene)}
    ${isOneOfMany ? html`<p class="also">${renderOtherClaims(source, claim, scene)}</p>` : nothing}
  </div>`;
}

function renderExcerpt({text, locator}: Excerpt, lang: string): unknown {
  const cite = locator ? html`<cite>${locator}</cite>` : nothing;
  return html`<blockquote class="excerpt" lang=${lang || nothing}
    dir=${textDirection(lang)}>${text}${cite}</blockquote>`;
}

function renderOtherClaims(source: Source, claim: QuotedClaim | null, scene: Scene): unknown {
  const {localize} = scene;
  const others = source.claimIds.filter(id => id !== claim?.id).length;
  if (!others) return nothing;
  const href = linkTo(source.anchor, scene);
  const words = localize.term('alsoSupports', others);
  return html`<a href=${href} data-jump=${source.anchor}>${words}</a>`;
}
