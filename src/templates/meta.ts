import {html, nothing} from 'lit';
import type {Party} from '../model/story.js';
import {countVoices, singlePublisher} from '../model/voices.js';
import {renderDate} from './date.js';
import type {Scene} from './scene.js';
import {around, renderLink, renderQuoted} from './text.js';
import {voicesWords} from './voices-words.js';

/**
 * The line under the headline: who publishes it, when, and on how many articles and publishers it
 * stands.
 */
export function renderMeta(scene: Scene): unknown {
  const {localize, story} = scene;
  const {publisher, authors, published, updated, sources, lang} = story;
  const names = [
    publisher && renderParty(publisher),
    authors.length && renderAuthors(authors, localize.term('comma')),
  ];
  const facts = [
    published && around(renderDate(published, scene), date => localize.term('published', date)),
    updated && around(renderDate(updated, scene), date => localize.term('updated', date)),
    sources.length && localize.term('articles', sources.length),
    sources.length && renderVoices(scene),
  ];
  const parts = [
    ...names.filter(Boolean).map(name => renderQuoted(name, lang)),
    ...facts.filter(Boolean).map(fact => html`<bdi>${fact}</bdi>`),
  ];
  if (!parts.length) return nothing;
  const items = parts.map(part => html`<span>${part}</span>`);
  return scene.join(html`<p class="meta" part="meta">${items}</p>`);
}

function renderAuthors(authors: readonly Party[], comma: string): unknown {
  return authors.map((author, index) => html`${index ? comma : ''}${renderParty(author)}`);
}

function renderParty({name, url}: Party): unknown {
  return renderLink(url, name);
}

/** One voice in several articles is said in a sentence. */
function renderVoices({localize, story: {publishers, sources, lang}}: Scene): unknown {
  const single = singlePublisher(sources);
  if (single) {
    const name = renderQuoted(single, lang);
    return html`<b class="one-voice">${around(name, term => localize.term('onePublisher', term))}</b>`;
  }
  const voices = countVoices(sources);
  const isSilent = voices.by === 'unnamed' && !publishers.length;
  return isSilent ? '' : voicesWords(voices, localize);
}
