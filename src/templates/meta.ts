import {html, nothing} from 'lit';
import type {Party} from '../model/story.js';
import {renderDate} from './date.js';
import type {Scene} from './scene.js';
import {renderLink} from './text.js';

/**
 * The line under the headline: who publishes it, when, and on how many articles and publishers it
 * stands.
 */
export function renderMeta(scene: Scene): unknown {
  const {localize, story} = scene;
  const {publisher, authors, published, updated, sources} = story;
  const parts = [
    publisher && renderLink(publisher.url, publisher.name),
    authors.length && renderAuthors(authors),
    published && around(renderDate(published, scene), date => localize.term('published', date)),
    updated && around(renderDate(updated, scene), date => localize.term('updated', date)),
    sources.length && localize.term('articles', sources.length),
    renderPublishers(scene),
  ].filter(Boolean);
  if (!parts.length) return nothing;
  const spans = parts.map(part => html`<span><bdi>${part}</bdi></span>`);
  return html`<p class="meta" part="meta">${spans}</p>`;
}

function renderAuthors(authors: readonly Party[]): unknown {
  return authors.map(({name, url}, index) => html`${index ? ', ' : ''}${renderLink(url, name)}`);
}

/** One voice in several articles is said in a sentence. */
function renderPublishers({localize, story: {publishers, sources}}: Scene): unknown {
  const count = publishers.length && localize.term('publishers', publishers.length);
  if (publishers.length !== 1 || sources.length < 2) return count;
  const sentence = localize.term('onePublisher', publishers[0] ?? '');
  return html`<span><b class="one-voice" aria-hidden="true">${count}</b><span
    class="unseen">${sentence}</span></span>`;
}

/**
 * Puts markup into a phrase of any word order: the phrase is asked for with a mark where the markup
 * goes.
 */
function around(content: unknown, phrase: (place: string) => string): unknown {
  const [before, after] = phrase('\0').split('\0');
  return html`${before}${content}${after}`;
}
