import type {StoryDate} from './dates.js';
import {parseDate} from './parse-date.js';
import type {Party, StoryImage} from './story.js';
import type {Fields} from './untrusted.js';

/** Reads each entry of a list; `null` leaves an entry out. */
export function readEach<Part>(
  entries: readonly Fields[],
  read: (entry: Fields, index: number) => Part | null,
): Part[] {
  return entries.map(read).filter(part => part !== null);
}

/** A person or an organisation, `null` without a name. */
export function readParty(part: Fields | null): Party | null {
  if (!part) return null;
  const party = {name: part.line('name'), url: part.url('url')};
  part.reportUnknown();
  return party.name ? party : null;
}

/** The field `image` of a part, `null` where there is neither a picture nor words about it. */
export function readImage(parent: Fields): StoryImage | null {
  const part = parent.object('image', 'url');
  if (!part) return null;
  const image = {
    url: part.url('url'),
    alt: part.sentence('alt'),
    caption: part.sentence('caption'),
    credit: part.line('credit'),
    width: part.pixels('width'),
    height: part.pixels('height'),
  };
  part.reportUnknown();
  return image.url || image.alt || image.caption ? image : null;
}

/**
 * A date field, `null` where nothing was written.
 *
 * @param label - What to print instead of the date.
 */
export function readDate(part: Fields, name: string, label = ''): StoryDate | null {
  const written = part.line(name);
  if (!written && !label) return null;
  const {date, problem} = parseDate(written, label);
  if (written && problem) part.report(`date-${problem}`, name, written);
  return date;
}
