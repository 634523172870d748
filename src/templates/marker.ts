import {html, nothing, type TemplateResult} from 'lit';
import {sourceAnchor} from '../model/anchors.js';
import type {Citation, CitationRun} from '../model/story.js';
import {linkTo, type Scene} from './scene.js';
import {labelled} from './source-name.js';

/** Up to this many citations of a run are controls of their own; more are one control. */
const MAX_SEPARATE_MARKERS = 3;
const MAX_LABEL_PIECES = 3;

/** A marker as it stands in the page: it carries what it cites. */
export interface Marker extends HTMLAnchorElement {
  citations: readonly Citation[];
}

/** What belongs to the word before a run, and must not stand away from it. */
const CLOSING = /^[.,;:!?…)\]}’”"»、。，．：；！？）」』】،؛؟।]/;

/**
 * The markers of one run: real links whose text is `[4]`, made controls by their role.
 *
 * @param next - The text after the run.
 */
export function renderRun({citations, claimId}: CitationRun, scene: Scene, next = ''): unknown {
  const closed = CLOSING.test(next) ? 'closed' : '';
  const controls = controlsOf(citations, scene.isCoarse).map(each => renderMarker(each, scene));
  return scene.join(html`<sup class="run ${closed}" data-anchor=${claimId || nothing}
    tabindex="-1">${controls}</sup>`);
}

/** The id of the claim behind a marker; `''` in `citation-ref`, whose words are not the story's. */
export function claimIdOf(marker: Marker): string {
  return marker.closest<HTMLElement>('.run')?.dataset['anchor'] ?? '';
}

function controlsOf(citations: readonly Citation[], isCoarse: boolean): (readonly Citation[])[] {
  const isOneControl = citations.length > (isCoarse ? 1 : MAX_SEPARATE_MARKERS);
  return isOneControl ? [citations] : citations.map(citation => [citation]);
}

function renderMarker(citations: readonly Citation[], scene: Scene): TemplateResult {
  const numbers = numbersOf(citations);
  const pieces = spansOf(numbers).flatMap(labelsOf);
  const isCount = pieces.length > MAX_LABEL_PIECES;
  const all = pieces.join(', ');
  const label = isCount ? scene.localize.term('manySources', numbers.length) : all;
  const name = markerName(citations, isCount, label, scene);
  const href = linkTo(sourceAnchor(citations[0]?.number ?? 0), scene);
  // The text really is "[4]", so that it is copied and read like that; what is seen is its label.
  // Paper has all the numbers: nobody can open "5 sources" there.
  return html`<a class="marker ${label.length === 1 ? 'single' : ''}" part="marker" href=${href}
    role="button" aria-haspopup="dialog" aria-label=${name} .citations=${citations}><span
    class="reach" data-label=${label} data-numbers=${isCount ? all : nothing}>[${label}]</span></a>`;
}

function numbersOf(citations: readonly Citation[]): number[] {
  return [...new Set(citations.map(({number}) => number))].sort((a, b) => a - b);
}

type Span = [first: number, last: number];

function spansOf(sorted: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const number of sorted) {
    const last = spans.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans;
}

/** Two neighbours stay apart: `1, 2` is as short as `1–2`. */
function labelsOf([first, last]: Span): string[] {
  if (last - first > 1) return [`${first}–${last}`];
  return last > first ? [`${first}`, `${last}`] : [`${first}`];
}

/**
 * "Source 4: Yonhap" or "5 sources: AP, AFP", for the marker and its popover.
 *
 * @param isCount - Whether the label has words of its own: `5 sources`.
 */
function markerName(
  citations: readonly Citation[],
  isCount: boolean,
  label: string,
  {story, localize}: Scene,
): string {
  const ids = new Set(citations.map(({sourceId}) => sourceId));
  const cited = story.sources.filter(({id}) => ids.has(id));
  const named = [...new Set(cited.map(({publisher}) => publisher).filter(Boolean))];
  const sources = isCount ? label : localize.term(ids.size > 1 ? 'sourceGroup' : 'source', label);
  return labelled(sources, named.join(localize.term('comma')), localize);
}
