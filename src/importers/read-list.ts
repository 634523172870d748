import {ALL_FORMS} from '../formats/all-forms.js';
import {draftFromText} from '../formats/text.js';
import {translateAnyCalendar} from '../formats/other-calendars.js';
import type {StoryDraft} from '../model/draft.js';
import type {Issue} from '../model/issues.js';

/** The list that some lines are. */
type List = 'sources' | 'timeline';

/** A list, and what was guessed in it or could not be read; paths begin with its name. */
export interface ReadList<Kind extends List> {
  list: NonNullable<StoryDraft[Kind]>;
  issues: Issue[];
}

/**
 * Reads lines of a foreign text as a story text has them, which knows how sources are cited and how
 * dates are printed.
 *
 * @param lang - BCP 47: the language in which printed dates are tried first.
 * @example
 * readList('timeline', ['- Feb 30, 2026: The tram opens'], '')
 * // {list: [{label: 'Feb 30, 2026', text: 'The tram opens'}],
 * //  issues: [{code: 'date-impossible', path: 'timeline[0].date', …}]}
 */
export function readList<Kind extends List>(
  kind: Kind,
  lines: readonly string[],
  lang: string,
): ReadList<Kind> {
  const name = kind === 'sources' ? 'Sources' : 'Timeline';
  const {draft, issues} = draftFromText(`Headline\n\n${name}\n\n${lines.join('\n')}\n`, {
    translate: date => translateAnyCalendar(date, lang),
    forms: ALL_FORMS,
  });
  return {list: draft[kind] ?? [], issues: issues.filter(({path}) => path.startsWith(kind))};
}
