import {html, nothing} from 'lit';
import type {Source} from '../model/story.js';
import {renderDate} from './date.js';
import {textDirection} from './direction.js';
import {citingPlaces, renderPlaceName, type CitingPlace} from './place-name.js';
import {linkTo, type Scene} from './scene.js';
import {renderAccess, renderGistOf, renderPublisher} from './source-notes.js';
import {around, byPosition, renderHeading, renderLink, renderQuoted} from './text.js';

/** How a list of sources is shown, and what only a page knows. */
export interface SourcesView {
  /** Level of the word "Sources" as a heading. */
  headingLevel: number;
  /** The line that says that the story is not the newest. */
  stale: unknown;
  /** Whether the page shows a place of the story: no link leads nowhere. */
  reaches(place: string): boolean;
  /** Links to where the page's own article cites a source. */
  articleLinks(source: Source): readonly unknown[];
  /** What can be done with a source. */
  actions(source: Source): unknown;
  /** What a screen reader is told about the selected source. */
  status: unknown;
}

/** The numbered sources of a story; those that nothing cites stand apart. */
export function renderSourceList(view: SourcesView, scene: Scene): unknown {
  const {sources} = scene.story;
  if (!sources.length) return nothing;
  const cited = sources.filter(isCited);
  const uncited = sources.filter(source => !isCited(source));
  // Where nothing is cited at all, the list is simply the sources.
  const isSplit = cited.length > 0 && uncited.length > 0;
  const label = renderHeading(view.headingLevel, 'label', scene.localize.term('sources'));
  return html`${scene.join(label)}
      ${view.stale}
      ${renderList(isSplit ? cited : sources, view, scene)}
      ${isSplit ? renderUncited(uncited, view, scene) : nothing}
      ${view.status}`;
}

function renderUncited(sources: readonly Source[], view: SourcesView, scene: Scene): unknown {
  const label = scene.localize.term('alsoReporting');
  return html`<div class="uncited">${renderHeading(view.headingLevel + 1, 'label', label)}
      ${renderList(sources, view, scene)}</div>`;
}

function renderList(sources: readonly Source[], view: SourcesView, scene: Scene): unknown {
  const items = scene.drawEach(sources, nameOfSource, source => renderSource(source, view, scene));
  return html`<ol role="list">${items}</ol>`;
}

function renderSource(source: Source, view: SourcesView, scene: Scene): unknown {
  const {anchor, number, published, title, url} = source;
  const lang = source.lang || scene.story.lang;
  const link = renderLink(url, title || url, number);
  return scene.join(html`<li class="source" part="source" data-anchor=${anchor} tabindex="-1">
      <span class="number">${number}</span>
      <div>
        <p class="source-line">${renderPublisher(source, scene)}${renderDate(published, scene)}</p>
        <p class="title" lang=${lang || nothing} dir=${textDirection(lang)}>${link}</p>
        ${renderGistOf(source, scene)}
        ${renderAccess(source, scene)}
        ${renderBackReferences(source, view, scene)}
        ${view.actions(source)}
      </div>
    </li>`);
}

/** How often and where the page cites it: in the story, and in an article of its own. */
function renderBackReferences(source: Source, view: SourcesView, scene: Scene): unknown {
  const {localize} = scene;
  const places = citingPlaces(source, scene).filter(
    ({claims: [first]}) => first && view.reaches(first.place),
  );
  const count = places.reduce((sum, {claims}) => sum + claims.length, 0);
  const links = places.map(place => renderBackReference(place, scene));
  const articleLinks = view.articleLinks(source);
  return html`${renderReferences(localize.term('cited', count), links, scene)}
      ${renderReferences(localize.term('citedInArticle', articleLinks.length), articleLinks, scene)}`;
}

function renderBackReference({claims}: CitingPlace, scene: Scene): unknown {
  const [first] = claims;
  if (!first) return nothing;
  const name = renderPlaceName(first.place, scene);
  const {length} = claims;
  const phrase = (place: string): string => scene.localize.term('counted', place, length);
  const text = length > 1 ? around(name, phrase) : name;
  return renderJump(first.id, text, scene);
}

function renderJump(anchor: string, words: unknown, scene: Scene): unknown {
  return html`<a href=${linkTo(anchor, scene)} data-jump=${anchor}>${words}</a>`;
}

/** A citation of the page's own article is named by the words that it follows. */
export function renderReference(
  words: string,
  lang: string,
  anchor: string,
  scene: Scene,
): unknown {
  return renderJump(anchor, renderQuoted(words || scene.localize.term('mark'), lang), scene);
}

/** "Cited 2×: The dispute, Jan 7, 2026"; on screen a space is enough between two names. */
function renderReferences(count: string, links: readonly unknown[], scene: Scene): unknown {
  if (!links.length) return nothing;
  const last = links.length - 1;
  const items = scene.drawEach(links, byPosition, (link, index) => {
    const comma = html`<span class="unseen">${scene.localize.term('comma')}</span>`;
    return scene.join(
      html`<span class="reference">${link}${index < last ? comma : nothing}</span>`,
    );
  });
  return html`<p class="references"><bdi>${count}</bdi> ${items}</p>`;
}

/**
 * What a source is known by in a newer version of the story. A source without an id has its position
 * for one, so its own address and title come first.
 */
function nameOfSource({url, title, id}: Source): string {
  return url || title || id;
}

function isCited({claimIds}: Source): boolean {
  return claimIds.length > 0;
}
