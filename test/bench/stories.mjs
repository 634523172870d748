// The stories that are measured.
import {readFileSync} from 'node:fs';

/** The real story, as the demo pages show it. */
export const realStory = JSON.parse(
  readFileSync(new URL('../fixtures/lee-china-visit.json', import.meta.url), 'utf8'),
);

/** Events of one or two sentences, several on some days, over as many years as it takes. */
export function makeStory(count) {
  const sources = Array.from({length: 12}, (_, index) => ({
    id: index + 1,
    publisher: `Agency ${(index % 4) + 1}`,
    title: `What agency ${(index % 4) + 1} reports, part ${index + 1}`,
  }));
  const timeline = Array.from({length: count}, (_, index) => ({
    date: new Date(Date.UTC(2026, 0, 1) - (count - index) * 40 * 3_600_000)
      .toISOString()
      .slice(0, 10),
    group: ['Diplomacy', 'Trade', 'Security'][index % 3],
    text: `Event number ${index} is told in a sentence of the length that a news agency writes, with one source at its end[${(index % 12) + 1}].${
      index % 2
        ? ` The second sentence says what came of it for both sides[${((index + 5) % 12) + 1}].`
        : ''
    }`,
  }));
  return {id: 'bench', headline: `A story of ${count} events`, lang: 'en', sources, timeline};
}

/** Sections of ten sentences, each of which has a note. */
export function makeNotes(count) {
  const sources = Array.from({length: count}, (_, index) => ({
    id: String(index + 1),
    publisher: `Agency ${index % 7}`,
    title: `What agency ${index % 7} reports, part ${index + 1}`,
  }));
  const sentence = index =>
    `This is what the story says in its sentence number ${index}, with enough words to be a line or more of text[${index + 1}].`;
  const sections = Array.from({length: count / 10}, (_, section) => ({
    heading: `Section ${section}`,
    text: Array.from({length: 10}, (_, index) => sentence(section * 10 + index)).join(' '),
  }));
  return {id: 'bench', headline: `A story with ${count} notes`, lang: 'en', sections, sources};
}
