import {html} from 'lit';
import {isEventPlace, numberOf} from '../model/anchors.js';
import type {Claim, Source} from '../model/story.js';
import {printDate, renderDate} from './date.js';
import type {Scene} from './scene.js';
import {renderQuoted} from './text.js';

const MAX_WORDS_CHARACTERS = 90;

/** What a reader calls a place: its heading, or its date. Where room is short, the sheet cuts it. */
export function placeName(place: string, scene: Scene): string {
  const {story, localize} = scene;
  const number = numberOf(place);
  const section = story.sections.find(({anchor}) => anchor === place);
  if (section) return section.heading || localize.term('section', number);
  const date = story.timeline.find(({anchor}) => anchor === place)?.date;
  if (date) return printDate(date, scene, {style: 'short'});
  return isEventPlace(place) ? localize.term('event', number) : localize.term('summary');
}

/** The name of a place: a heading is the story's, a date or a number ours. */
export function renderPlaceName(place: string, scene: Scene): unknown {
  const {sections, timeline, lang} = scene.story;
  const date = timeline.find(({anchor}) => anchor === place)?.date;
  if (date) return renderDate(date, scene, {style: 'short'});
  const name = placeName(place, scene);
  const isQuoted = sections.some(({anchor, heading}) => anchor === place && heading);
  return isQuoted ? renderQuoted(name, lang) : html`<bdi>${name}</bdi>`;
}

/** The first words of a text, cut between words where its script has spaces. */
export function shorten(text: string): string {
  if (text.length <= MAX_WORDS_CHARACTERS) return text;
  const start = text.slice(0, MAX_WORDS_CHARACTERS);
  const end = start.lastIndexOf(' ');
  return `${end > 0 ? start.slice(0, end) : start}…`;
}

/** Claims that a reader would look for under one name. */
export interface CitingPlace {
  name: string;
  claims: Claim[];
}

/** Where a source is cited, in reading order. */
export function citingPlaces(source: Source, scene: Scene): CitingPlace[] {
  const cited = new Set(source.claimIds);
  const places = new Map<string, Claim[]>();
  let place = '';
  let name = '';
  for (const claim of scene.story.claims) {
    if (!cited.has(claim.id)) continue;
    // Printing a date is slow, and the claims of a place stand together.
    if (claim.place !== place) {
      place = claim.place;
      name = placeName(place, scene);
    }
    const together = places.get(name);
    if (together) together.push(claim);
    else places.set(name, [claim]);
  }
  return [...places].map(([name, claims]) => ({name, claims}));
}
