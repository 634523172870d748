import {html, nothing} from 'lit';
import type {Claim, Section, Source, Story, TimelineEvent} from '../model/story.js';
import {countVoices, hostOf, singlePublisher} from '../model/voices.js';
import {textDirection} from './direction.js';
import {renderPlaceName, shorten} from './place-name.js';
import {linkTo, type Scene, type Wording} from './scene.js';
import {sourceName} from './source-name.js';
import {voicesWords} from './voices-words.js';

/** From this many claims on, a cell has the full colour. */
const FULL_SHADE = 3;
/** Paper is not wide enough for more columns. */
const MAX_PRINTED_COLUMNS = 16;
/** A table with more cells would hold up the page; the first places are shown. */
const MAX_CELLS = 5_000;

/** A section or an event. */
type Place = Pick<Section | TimelineEvent, 'anchor'>;

/** One row: a section or an event, with its claims. */
interface Row {
  anchor: string;
  /** The first words of an event: dates alone do not tell the events of one day apart. */
  words: string;
  claims: Claim[];
}

/**
 * The table of who supports what: a row for each section and event, a column for each source.
 *
 * @param stale - The line that says that the story is not the newest.
 */
export function renderCoverage(stale: unknown, scene: Scene): unknown {
  const {story, localize} = scene;
  const {sources, sections, timeline} = story;
  if (!sources.length) return nothing;
  const groups = shownGroups(story);
  const missing = sections.length + timeline.length - groups.flat().length;
  const bodies = groups.map(group => renderGroup(group, scene));
  const name = localize.term('coverage');
  const many = sources.length > MAX_PRINTED_COLUMNS ? 'many-sources' : '';
  // The style sheet's capitals would otherwise become part of the name, and be spelled out.
  return html`${stale}
    <div class="scroller"><table class=${many} aria-label=${name}>
      <caption class="label" part="label" aria-hidden="true"><span>${name}</span></caption>
      <thead>${renderHead(scene)}</thead>
      ${bodies}
    </table></div>
    ${renderLegend(sources)}
    ${renderNotes(missing, scene)}`;
}

/** The sections that the table has room for, then the events. */
function shownGroups({sources, sections, timeline}: Story): Place[][] {
  const maxPlaces = Math.max(1, Math.floor(MAX_CELLS / sources.length));
  const shownSections = sections.slice(0, maxPlaces);
  const shownEvents = timeline.slice(0, maxPlaces - shownSections.length);
  return [shownSections, shownEvents].filter(group => group.length);
}

function renderHead({story, localize}: Scene): unknown {
  const columns = story.sources.map(source => {
    const {number, publisher} = source;
    const name = sourceName(source, localize);
    return html`<th scope="col"><span class="number" title=${publisher}><span
      class="unseen">${name}</span><span aria-hidden="true">${number}</span></span></th>`;
  });
  return html`<tr><td></td>${columns}
    <th scope="col" class="voices">${localize.term('publisher')}</th></tr>`;
}

function renderGroup(group: readonly Place[], scene: Scene): unknown {
  const rows = group.map(({anchor}) => renderRow(rowOf(anchor, scene), scene));
  return html`<tbody>${rows}</tbody>`;
}

function renderRow(row: Row, scene: Scene): unknown {
  const cells = scene.story.sources.map(source => renderCell(source, row, scene));
  const name = renderPlaceName(row.anchor, scene);
  return html`<tr><th scope="row">${name}${renderWords(row, scene)}</th>${cells}
    <td class="publishers">${renderVoices(row, scene)}</td></tr>`;
}

/** How many publishers support a row. */
function renderVoices({claims}: Row, {story, localize}: Scene): unknown {
  if (!claims.length) return renderPublishers(0, localize.term('noSource'), localize);
  const voices = countVoices(sourcesOf(claims, story));
  const words = voicesWords(voices, localize);
  return voices.by === 'publisher' ? renderPublishers(voices.count, words, localize) : words;
}

/** The head of the column says what a number alone is: publishers. */
function renderPublishers(count: number, words: string, localize: Wording): unknown {
  const single = count === 1 ? 'one-voice' : '';
  return html`<span class="unseen">${words}</span><span class=${single}
      aria-hidden="true">${localize.number(count)}</span>`;
}

function renderWords({words}: Row, {story: {lang}}: Scene): unknown {
  if (!words) return nothing;
  const dir = textDirection(lang);
  return html` <span class="words" lang=${lang || nothing} dir=${dir}>${words}</span>`;
}

function renderCell(source: Source, row: Row, scene: Scene): unknown {
  const {localize} = scene;
  const supported = row.claims.filter(({sourceIds}) => sourceIds.includes(source.id));
  const [first] = supported;
  if (!first) return html`<td></td>`;
  // A screen reader reads the headers of its row and column with it.
  const {length} = supported;
  const label = localize.term('coverageCell', length);
  const shade = Math.min(length, FULL_SHADE);
  return html`<td class="shade${shade}" part="cell" data-number=${source.number}><a
    href=${linkTo(first.id, scene)} data-jump=${first.id}
    aria-label=${label}>${localize.number(length)}</a></td>`;
}

function renderNotes(missing: number, {story, localize}: Scene): unknown {
  const single = singlePublisher(story.sources);
  const notes = [
    missing && localize.term('coverageCut', missing),
    single && localize.term('onePublisher', single),
  ];
  return notes.filter(Boolean).map(note => html`<p class="note">${note}</p>`);
}

/** Who the columns are, each publisher once; a screen reader has the names in the columns' heads. */
function renderLegend(sources: readonly Source[]): unknown {
  const byName = new Map<string, Source[]>();
  for (const source of sources) {
    const key = nameOf(source).toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), source]);
  }
  const items = [...byName.values()].map(group => {
    const numbers = group.map(({number}) => html`<span class="number">${number}</span>`);
    return html`<li>${numbers} <bdi>${group[0] && nameOf(group[0])}</bdi></li>`;
  });
  return html`<ul class="legend" aria-hidden="true">${items}</ul>`;
}

/** Where the publisher is not known, the site or the title says which source it is. */
function nameOf({publisher, url, title}: Source): string {
  return publisher || hostOf(url) || title;
}

function rowOf(anchor: string, {story}: Scene): Row {
  const event = story.timeline.find(each => each.anchor === anchor);
  return {
    anchor,
    words: event ? shorten(event.heading || event.blocks[0]?.text || '') : '',
    claims: story.claims.filter(({place}) => place === anchor),
  };
}

/** The sources that support some claims. */
function sourcesOf(claims: readonly Claim[], {sources}: Story): Source[] {
  const citedIds = new Set(claims.flatMap(({sourceIds}) => sourceIds));
  return sources.filter(({id}) => citedIds.has(id));
}
