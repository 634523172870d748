import {checkStory} from './check.js';
import type {CountedPart, ExpectedField, Flaw} from './flaws.js';
import {issue, type Issue} from './issues.js';
import type {Story} from './story.js';

const MAX_QUOTED_CHARACTERS = 60;

const EXPECTED: Record<ExpectedField, string> = {
  object: 'an object',
  list: 'a list',
  text: 'text',
  id: '1 to 128 of the characters A–Z a–z 0–9 . _ # @ / -',
  lang: 'a BCP 47 language tag such as "en" or "pt-BR"',
  pixels: 'a number of pixels',
  flag: 'true or false',
};

/**
 * All that is wrong with a story, for editors: what the gate noticed, then what the checks find.
 * It is fetched when somebody asks, with all the sentences.
 */
export function explain(story: Story, flaws: readonly Flaw[]): Issue[] {
  const noticed = flaws.map(flaw => issue(flaw.code, flaw.path, sentenceOf(flaw)));
  return [...noticed, ...checkStory(story)];
}

function sentenceOf(flaw: Flaw): string {
  const place = flaw.path || 'The story';
  switch (flaw.code) {
    case 'citation-unresolved':
      return unresolved(...flaw.values);
    case 'date-impossible':
      return `${quoted(flaw)} is a date that does not exist, so it is shown as written. Correct it.`;
    case 'date-unreadable':
      return (
        `${quoted(flaw)} is not an EDTF date, so it is shown as written. ` +
        'Write 2026, 2026-01 or 2026-01-06; other wording goes into "label".'
      );
    case 'field-invalid':
      return flaw.values[0] === 'target'
        ? `“${flaw.values[1]}” is no id of a section or event, so it stands only in the list. Correct it.`
        : `${place} must be ${EXPECTED[flaw.values[0]]}, so it is left out.`;
    case 'field-unknown':
      return `${place} is no field of this format. Correct its name, or start it with "x-".`;
    case 'input-truncated':
      return truncated(place, ...flaw.values);
    case 'section-empty':
      return `${quoted(flaw)} has no text. Write it, or remove the section.`;
    case 'source-duplicate': {
      const [id] = flaw.values;
      return `Source id ${id} is used twice; markers [${id}] cite the first. Give this one an id of its own.`;
    }
    case 'url-unsafe':
      return `${place} is not a full http(s) address, so it is not linked. Write it with https://.`;
  }
}

function unresolved(marker: string, sourceId = ''): string {
  if (sourceId) {
    return (
      `${marker} names an excerpt that source ${sourceId} does not have. ` +
      'Add the excerpt or correct its id.'
    );
  }
  return (
    `${marker.slice(0, MAX_QUOTED_CHARACTERS)} names no source of this story, so it stays text. ` +
    'Add the source, correct it, or write \\[ for a plain bracket.'
  );
}

function truncated(place: string, most: number, what: CountedPart): string {
  switch (what) {
    case 'storyMarkers':
      return `The story has more than ${most} markers; the rest stay text.`;
    case 'blockMarkers':
      return `This paragraph has more than ${most} markers; the rest stay text.`;
    case 'pieces':
      return (
        `${place} is longer than 1000 digits or ${most} combining marks in one piece; ` +
        'the rest is left out.'
      );
    default:
      return `${place} is longer than ${most} ${what}; the rest is left out.`;
  }
}

function quoted({values: [words]}: {values: [string]}): string {
  return `“${words.slice(0, MAX_QUOTED_CHARACTERS)}”`;
}
