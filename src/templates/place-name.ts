import type {Claim, Source} from '../model/story.js';
import {printDate, type Scene} from './text.js';

const MAX_NAME_CHARACTERS = 30;

/** What a reader calls a place: its heading, cut at a word, or its date. */
export function placeName(place: string, scene: Scene): string {
  const {story, localize} = scene;
  const number = Number(place.slice(1));
  const section = story.sections.find(({anchor}) => anchor === place);
  if (section) return shorten(section.heading) || localize.term('section', number);
  const date = story.timeline.find(({anchor}) => anchor === place)?.date;
  if (date) return printDate(date, scene, {style: 'short'});
  return place.startsWith('t') ? localize.term('event', number) : localize.term('summary');
}

/** The first words of something, cut between words. */
export function shorten(heading: string): string {
  if (heading.length <= MAX_NAME_CHARACTERS) return heading;
  const start = heading.slice(0, MAX_NAME_CHARACTERS);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 8))}…`;
}

/** Where a source is cited: its claims, together where they have the same name for the reader. */
export function citingPlaces(source: Source, scene: Scene): {name: string; claims: Claim[]}[] {
  const cited = new Set(source.claimIds);
  const byName = Map.groupBy(
    scene.story.claims.filter(({id}) => cited.has(id)),
    ({place}) => placeName(place, scene),
  );
  return [...byName].map(([name, claims]) => ({name, claims}));
}
