import {issue, type Issue} from '../model/issues.js';
import type {EventDraft, SectionDraft, SourceDraft, StoryDraft} from '../model/story.js';
import {splitHeading} from './headings.js';
import type {readPrintedDate, TranslateDate} from './printed-dates.js';
import type {Reading} from './reading.js';

// No greedy `.` or negated class with the flag `u` on text of any length: backtracking is quadratic in WebKit then.
const KEYWORD = /^[#* ]*(?:last )?(updated|sources?|timeline)(.{0,80}?)(?: \((\d+) .*)?[:*]*$/i;
const HEADING = /^(?:##+ +(.+)|\*\*([^*]+)\*\* *([^a-z ].*)?)$/;
const ENDED = /[.!?…\]:;,][”"’')]*$/;
const FULL_STOP = /\.[”"’')]*$/;
/** `-`, `[1]` and the words may stand on three lines. */
const SOURCE_START = /^(?:[-•*]\s+)?(?:\[([\w.#@/-]{1,128})\]\s*|(\d{1,4})[.)]\s+)|^[-•*]\s+/m;

type ReadDate = typeof readPrintedDate;

/** `**Jan 6, 2026:** text`, `2026年1月6日：…`, `2026年1月6日——…`, `Jan 6, 2026—text`, `Jan 6, 2026 -- text`, `Jan 6, 2026 | text`. */
const SEPARATOR = /^\**([^*]{1,80}?)(?::\**\s|\**:\s|：|\s?—— ?|—(?=\S)|\s--\s|\s\|\s)/;

/** A first line that is longer is a paragraph. */
const MAX_HEADLINE = 250;
const MAX_HEADING = 100;
/** Longer wording before a dash is a sentence, not a date or the name of a moment. */
const MAX_MOMENT = 40;

/**
 * Reads a story from plain text, as an editor pastes it.
 *
 * The headline's line; `Updated … (4 articles)`; sections, whose headings are `## Heading`, `**Heading** text`, a short line of
 * their own, or run into the paragraph; then `Sources (4 articles)` and `Timeline`, in either order. Every part may be missing; lines may
 * be parted by blank lines or not. Markers stay in the text.
 *
 * Never throws, and no word is lost: a line that fits nothing is a paragraph, and an `Updated` that is no date stays as printed. What had
 * to be guessed or could not be read is an issue: `heading-guessed`, `source-guessed`, `date-unreadable`, `date-impossible`,
 * `count-mismatch`. What the text means is checked by `normalize()`.
 *
 * @param readDate - `readPrintedDate` of printed-dates, which is fetched beside this.
 * @param translate - For dates that are not English, as `translateDate` of translate-date; without it they stay as printed.
 * @example
 * draftFromText('Lee Returns\nUpdated (1 article)\nHe landed at noon[1].\nSources (1 article)\n[1] Yonhap: Lee returns', readPrintedDate).draft
 * // {headline: 'Lee Returns', lang: 'en', sections: [{text: 'He landed at noon[1].'}],
 * //  sources: [{id: '1', publisher: 'Yonhap', title: 'Lee returns'}]}
 */
export function draftFromText(
  text: string,
  readDate: ReadDate,
  translate?: TranslateDate,
): Reading {
  const issues: Issue[] = [];
  const sections: string[] = [],
    sources: string[] = [],
    timeline: string[] = [];
  const counts = new Set<string | undefined>();
  let block = sections;
  let updated = '';
  for (const written of text.split(/\r\n?|\n/)) {
    const line = written.trim();
    const [, name, words = '', count] = KEYWORD.exec(line) ?? [];
    const date = name && readDate(words, translate);
    // `Sources close to Lee said …` is a sentence.
    if (date && (count || date.edtf || !date.label)) {
      counts.add(count);
      if (/^u/i.test(name)) updated ||= date.edtf || date.label;
      else block = /^s/i.test(name) ? sources : timeline;
    } else if (line || block === timeline) block.push(line);
  }
  const [first = ''] = sections;
  const headline =
    first.length < MAX_HEADLINE && !HEADING.test(first) ? first.replace(/^# +/, '') : '';
  if (headline) sections.shift();
  const draft: StoryDraft = filled({
    headline,
    // The keywords are English; so is a text in their script.
    lang: counts.size && !/[^\P{L}\p{Script=Latin}]/u.test(headline) ? 'en' : '',
    updated,
    sections: readSections(sections, issues),
    sources: readSources(sources.join('\n'), issues),
    timeline: readTimeline(timeline, issues, readDate, translate),
  });
  const listed = draft.sources?.length ?? 0;
  for (const count of counts) {
    if (count && Number(count) !== listed)
      issues.push(
        issue('count-mismatch', 'sources', `${count} articles are counted, but ${listed} listed.`),
      );
  }
  return {draft, issues};
}

/** Without the fields that are empty. */
function filled<Fields extends Record<string, string | readonly unknown[] | undefined>>(
  fields: Fields,
): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value?.length),
  ) as Partial<Fields>;
}

function readSections(lines: readonly string[], issues: Issue[]): SectionDraft[] {
  const sections: SectionDraft[] = [];
  const marked = lines.map(
    (line, index) =>
      HEADING.exec(line) ??
      (isHeading(line, lines[index - 1], lines[index + 1]) ? [line, line] : null),
  );
  // An author who marks headings marks all of them; a single short line may be a by-line.
  const isMarked = marked.filter(Boolean).length > 1;
  const isExpected = lines.filter(line => splitHeading(line).guessed).length * 2 >= lines.length;
  lines.forEach((line, index) => {
    const [isOwn, own, runIn = own, rest = ''] = marked[index] ?? [];
    const {heading, text, guessed} =
      isOwn || isMarked
        ? {heading: runIn, text: isOwn ? rest : line, guessed: false}
        : splitHeading(line, {isExpected});
    const last = sections.at(-1);
    if (guessed) {
      issues.push(
        issue(
          'heading-guessed',
          `sections[${sections.length}].heading`,
          `"${heading}" is a guessed heading. Put it on its own line, after "## ".`,
        ),
      );
    }
    if (heading || !last) sections.push(filled({heading, text}));
    else last.text = last.text ? `${last.text}\n\n${text}` : text;
  });
  return sections;
}

/** A short line between sentences, which is none. */
function isHeading(line: string, before = '.', after = ''): boolean {
  return (
    line.length < MAX_HEADING &&
    !ENDED.test(line) &&
    ENDED.test(before) &&
    ENDED.test(after) &&
    !/^\p{Ll}/u.test(after)
  );
}

function readSources(text: string, issues: Issue[]): SourceDraft[] {
  const [plain = '', ...items] = text.replace(/\n(?=https?:)/gi, ' ').split(SOURCE_START);
  const entries = plain.split('\n').map(words => ['', words]);
  for (let index = 0; index < items.length; index += 3) {
    entries.push([
      items[index] ?? items[index + 1] ?? '',
      items[index + 2]?.trim().replace(/\n/g, ' ') ?? '',
    ]);
  }
  return entries
    .filter(entry => entry.join(''))
    .map(([id, words = ''], index) => {
      const lastSpace = words.lastIndexOf(' ');
      const isLinked = /^https?:\/\/./i.test(words.slice(lastSpace + 1));
      const cited = isLinked ? words.slice(0, Math.max(lastSpace, 0)) : words;
      const url = isLinked ? words.slice(lastSpace + 1) : undefined;
      const [, publisher, rest = cited] = /^(.+?): (.*)/.exec(cited) ?? [];
      // A title may hold colons; a summary is whole sentences.
      const [, title = rest, summary = ''] =
        (FULL_STOP.test(rest) && /^(.+): ([^a-z].*)/.exec(rest)) || [];
      if (/: /.test(title + summary)) {
        issues.push(
          issue(
            'source-guessed',
            `sources[${index}].title`,
            `"${title}" is a guessed title. Check its colons.`,
          ),
        );
      }
      return filled({id, publisher, title, summary, url});
    });
}

function readTimeline(
  lines: readonly string[],
  issues: Issue[],
  readDate: ReadDate,
  translate?: TranslateDate,
): EventDraft[] {
  const events: EventDraft[] = [];
  let gap = '';
  for (const written of lines) {
    // A date may stand before a colon, a bar or a closer dash too; other words before one are a sentence.
    const line = written
      .replace(/^[-•*]\s+/, '')
      .replace(SEPARATOR, (all, words: string) =>
        readDate(words, translate).edtf ? `${words} – ` : all,
      );
    if (!line) {
      gap = '\n\n';
      continue;
    }
    // `Jan 30 – Feb 2, 2026 – …`: the first spaced dash may stand inside the date.
    const [first = '', second] = line.split(/\s[-–—]\s/, 2);
    const range = line.slice(0, `${first} – ${second}`.length);
    const find = (translation?: TranslateDate): string | undefined =>
      [range, first].find(words => readDate(words, translation).edtf);
    // A line that is dated in English is not asked about.
    const moment = find() ?? find(translate) ?? first;
    const text = line.slice(moment.length + 3).trim();
    const {edtf, label, flaw} = readDate(moment, translate);
    const last = events.at(-1);
    const isEvent = !flaw || (text && moment.length <= MAX_MOMENT);
    if (isEvent && flaw)
      issues.push(
        issue(
          flaw,
          `timeline[${events.length}].date`,
          `"${label}" is not a date like "Jan 6, 2026".`,
        ),
      );
    if (isEvent) events.push(filled({date: edtf, label, text}));
    else if (last) last.text = last.text ? last.text + gap + line : line;
    else events.push({text: line});
    gap = ' ';
  }
  return events;
}
