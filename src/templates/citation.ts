import {html, nothing, type TemplateResult} from 'lit';
import type {Claim, Source} from '../model/story.js';
import {textDirection} from '../page/localize.js';
import {renderDate, renderLink, type Scene} from './text.js';

/** What a popover shows: the sources of one control, and the claim that they support. */
export interface CitationContent {
  sources: readonly Source[];
  excerptIds: readonly string[];
  claim: Claim | null;
}

/** Number and publisher, the quoted passage, the title, what it says, then what it supports. */
export function renderCitation(
  {sources, excerptIds, claim}: CitationContent,
  scene: Scene,
  actions: {onCopy(event: Event): void; onReport(event: Event): void},
): TemplateResult {
  const {localize, canReport} = scene;
  return html`${sources.map((source, index) => renderCited(source, excerptIds[index] ?? '', claim, scene))}
    ${claim?.text ? html`<p class="supports"><b>${localize.term('supports')}:</b> <span lang=${scene.story.lang || nothing} dir=${textDirection(scene.story.lang)}>${claim.text}</span></p>` : nothing}
    <p class="actions"><button type="button" @click=${actions.onCopy}>${localize.term('copy')}</button>${
      canReport
        ? html`<button type="button" @click=${actions.onReport}>${localize.term('report')}</button>`
        : nothing
    }</p>`;
}

function renderCited(
  source: Source,
  excerptId: string,
  claim: Claim | null,
  scene: Scene,
): TemplateResult {
  const {story, localize, prefix} = scene;
  const lang = source.lang || story.lang;
  const dir = textDirection(lang);
  const excerpt = source.excerpts.find(({id}) => id === excerptId);
  const others = source.claimIds.filter(id => id !== claim?.id).length;
  return html`<div class="cited">
    <p class="cited-line"><span class="number">${source.number}</span><span class="publisher">${source.publisher}</span>${renderDate(source.published, scene, {style: 'short'})}</p>
    ${excerpt ? html`<blockquote class="excerpt" lang=${lang || nothing} dir=${dir}>${excerpt.text}${excerpt.locator ? html`<cite>${excerpt.locator}</cite>` : nothing}</blockquote>` : nothing}
    <p class="title" lang=${lang || nothing} dir=${dir}>${renderLink(source.url, source.title || source.url, source.number)}</p>
    ${source.summary ? html`<p class="gist" lang=${lang || nothing} dir=${dir}>${source.summary}</p>` : nothing}
    ${renderAccess(source, scene)}
    ${others ? html`<p class="also"><a href="#${prefix}-${source.anchor}" data-jump=${source.anchor}>${localize.term('alsoSupports', others)}</a></p>` : nothing}
  </div>`;
}

/** Subscription and archive, where the data says so. */
export function renderAccess({paywall, archiveUrl}: Source, {localize}: Scene): unknown {
  if (!paywall && !archiveUrl) return nothing;
  const notes = [
    paywall ? localize.term('paywall') : '',
    archiveUrl ? renderLink(archiveUrl, localize.term('archived')) : '',
  ].filter(Boolean);
  return html`<p class="access">${notes.map((note, index) => html`${index ? ' · ' : ''}${note}`)}</p>`;
}
