import {html, nothing} from 'lit';
import type {Party} from '../model/story.js';
import {countVoices, singlePublisher} from '../model/voices.js';
import {renderDate} from './date.js';
import type {Scene} from './scene.js';
import {around, renderLink} from './text.js';
import {voicesWords} from './voices-words.js';

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
    sources.length && renderVoices(scene),
  ].filter(Boolean);
  if (!parts.length) return nothing;
  const spans = parts.map(part => html`<span><bdi>${part}</bdi></span>`);
  return html`<p class="meta" part="meta">${spans}</p>`;
}

function renderAuthors(authors: readonly Party[]): unknown {
  return authors.map(({name, url}, index) => html`${index ? ', ' : ''}${renderLink(url, name)}`);
}

/** One voice in several articles is said in a sentence. */
function renderVoices({localize, story: {publishers, sources}}: Scene): unknown {
  const voices = countVoices(sources);
  const isSilent = voices.by === 'unnamed' && !publishers.length;
  const single = singlePublisher(sources);
  const words = voicesWords(voices, localize);
  if (!single) return isSilent ? '' : words;
  return html`<span><b class="one-voice" aria-hidden="true">${words}</b><span
    class="unseen">${localize.term('onePublisher', single)}</span></span>`;
}
