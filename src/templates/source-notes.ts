import {html, nothing} from 'lit';
import type {Source} from '../model/story.js';
import {textDirection} from './direction.js';
import type {Scene} from './scene.js';
import {renderLink, renderQuoted} from './text.js';

/** Who says it. */
export function renderPublisher({publisher, lang: own}: Source, {story}: Scene): unknown {
  return html`<span class="publisher">${renderQuoted(publisher, own || story.lang)}</span>`;
}

/** What a source says, in its own language. */
export function renderGistOf({summary, lang: own}: Source, {story}: Scene): unknown {
  if (!summary) return nothing;
  const lang = own || story.lang;
  return html`<p class="gist" lang=${lang || nothing} dir=${textDirection(lang)}>${summary}</p>`;
}

/** Subscription and archive, where the data says so. */
export function renderAccess({paywall, archiveUrl}: Source, scene: Scene): unknown {
  const notes = [
    paywall && scene.localize.term('paywall'),
    archiveUrl && renderLink(archiveUrl, scene.localize.term('archived')),
  ].filter(Boolean);
  if (!notes.length) return nothing;
  const line = notes.map((note, index) => html`${index ? ' · ' : ''}${note}`);
  return scene.join(html`<p class="access">${line}</p>`);
}
