import {html, nothing} from 'lit';
import {datetime, type StoryDate} from '../model/dates.js';
import {formatDate, type DateOptions, type DateWords} from '../model/format-date.js';
import type {Scene, Wording} from './scene.js';

type PrintOptions = Omit<DateOptions, 'calendar' | 'words'>;

/**
 * A date in the reader's language. Where we have no words in that language, English ones would not
 * go with it; only the name of a season stays, because no sign stands for it.
 */
export function printDate(
  date: StoryDate,
  {localize, calendar}: Scene,
  options: PrintOptions = {},
): string {
  const words = dateWords(localize);
  return formatDate(date, localize.lang(), {
    ...options,
    calendar,
    words: localize.lang() === localize.wordsLang() ? words : {season: words.season},
  });
}

function dateWords(localize: Wording): DateWords {
  return {
    circa: date => localize.term('circa', date),
    uncertain: date => localize.term('uncertain', date),
    from: date => localize.term('since', date),
    until: date => localize.term('before', date),
    decade: (first, last) => localize.term('decade', first, last),
    season: (season, year) => localize.term('season', season, year),
    quarter: (quarter, year) => localize.term('quarter', quarter, year),
    half: (half, year) => localize.term('half', half, year),
    beside: (date, year) => localize.term('counted', date, year),
  };
}

/**
 * `<time>` where HTML can express the date, plain text where it cannot. Both keep their own
 * direction, whatever surrounds them.
 *
 * @param name - How style sheets find it.
 */
export function renderDate(
  date: StoryDate | null,
  scene: Scene,
  options?: PrintOptions,
  name?: {className: string; part: string},
): unknown {
  const printed = date && printDate(date, scene, options);
  if (!printed) return nothing;
  const {localize} = scene;
  const lang = localize.lang() === localize.wordsLang() ? nothing : localize.lang();
  const className = name?.className ?? nothing;
  const part = name?.part ?? nothing;
  const machine = datetime(date);
  if (!machine) {
    return html`<bdi class=${className} part=${part} lang=${lang}>${printed}</bdi>`;
  }
  return html`<time class=${className} part=${part} datetime=${machine} lang=${lang}>${printed}</time>`;
}
