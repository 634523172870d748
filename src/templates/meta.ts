import {html, nothing} from 'lit';
import {renderDate, renderLink, type Scene} from './text.js';

/** The line under the headline: who publishes it, when, and on how many articles and publishers it stands. */
export function renderMeta(scene: Scene): unknown {
  const {publisher, authors, published, updated, sources, publishers} = scene.story;
  const {localize} = scene;
  const [onlyPublisher = ''] = publishers;
  const isSingle = publishers.length === 1 && sources.length > 1;
  const parts = [
    publisher && renderLink(publisher.url, publisher.name),
    authors.length &&
      authors.map(({name, url}, index) => html`${index ? ', ' : ''}${renderLink(url, name)}`),
    published &&
      localizeAround(date => localize.term('published', date), renderDate(published, scene)),
    updated && localizeAround(date => localize.term('updated', date), renderDate(updated, scene)),
    sources.length && localize.term('articles', sources.length),
    publishers.length &&
      (isSingle
        ? html`<span class="single-publisher"><b aria-hidden="true">${localize.term('publishers', 1)}</b><span class="unseen">${localize.term('onePublisher', onlyPublisher)}</span></span>`
        : localize.term('publishers', publishers.length)),
  ].filter(Boolean);
  return parts.length
    ? html`<p class="meta" part="meta">${parts.map(part => html`<span><bdi>${part}</bdi></span>`)}</p>`
    : nothing;
}

/** Puts markup into a phrase of any word order: the phrase is asked for with a mark in the place. */
function localizeAround(phrase: (place: string) => string, content: unknown): unknown {
  const [before, after] = phrase('\0').split('\0');
  return html`${before}${content}${after}`;
}
