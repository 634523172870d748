import type {Issue} from '../model/issues.js';
import {leftOutIssue} from './text-issues.js';
import type {PartName, Vocabulary} from './text-language.js';
import {isRule, type Line} from './text-lines.js';
import {isPaperName} from './paper-names.js';
import {rewriteLines} from './rewrite-lines.js';
import {unwrapLines} from './unwrap-lines.js';

/** Rewrites what a content system wrote above a story, and says what it left out. */
export type ReadRecord = (lines: readonly Line[], vocabulary: Vocabulary) => RecordReading;

interface RecordReading {
  lines: readonly Line[];
  /** The lines in the language of the story, of which labels are none. */
  story: readonly Line[];
  issues: Issue[];
}

/** A label with what it says: `Headline: Tram approved`. */
interface Field {
  label: string;
  value: string;
}

const MAX_FIELDS = 40;
/** Other texts may have one such line: `Live: Council votes`. */
const FEWEST_NAMED = 2;
const LABEL = /^[*_]{0,2}([\p{L}_][\p{L}\p{M}\p{N}_ ’'-]{0,30}?)\s?[:：][*_]{0,2}(?:\s+|$)(.*)$/u;
const MAIL = /\S@\S/;
const ITEM = /^-\s+(?=\S)/;
/** `[Ana Pereira, Tom Wells]` */
const LIST = /^\[(.*)\]$/;
/** `"Tram approved"`, and what only says that lines follow. */
const QUOTED = /^(["'])(.*)\1$/;
const FOLDED = /^[>|][+-]?$/;
const LANGUAGE_CODE = /^[a-z]{2,3}(?:[-_]\w{2,8})?$/i;

/** `Tue, 3 Mar 2026 06:30:12 +0000` */
const MAIL_DATE = new RegExp(
  String.raw`^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) ` +
    String.raw`(\d\d:\d\d(?::\d\d)?) ([+-]\d\d)(\d\d)(?: \([A-Z]{2,5}\))?$`,
);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const ADDRESS = /\s*<[^\s<>]{1,100}@[^\s<>]{1,100}>$/;
/** How a newsletter begins: whoever wrote it signs it, and the sender is the letter. */
const GREETING = new RegExp(
  String.raw`^(?:good (?:morning|afternoon|evening)|bom dia|boa (?:tarde|noite)|buen[oa]s (?:días|tardes)|` +
    String.raw`bonjour|bonsoir|guten (?:morgen|tag|abend)|moin|goedemorgen|buongiorno|dzień dobry|` +
    String.raw`günaydın|доброе утро|добрий ранок)(?!\p{L})`,
  'iu',
);
const MAX_LINES_ABOVE_GREETING = 3;

/** Names in the front matter of Markdown that nobody writes above a text. */
const FRONT_MATTER: Readonly<Record<string, PartName>> = {
  ...{description: 'summary', excerpt: 'summary', abstract: 'summary', authors: 'by'},
  ...{pubdate: 'published', 'publish date': 'published', 'published at': 'published'},
  ...{aviso: 'disclosure', hinweis: 'disclosure', avviso: 'disclosure', notice: 'disclosure'},
  ...{avertissement: 'disclosure', uwaga: 'disclosure', 'ai note': 'disclosure'},
  ...{lastmod: 'updated', modified: 'updated', 'updated at': 'updated', site: 'publisher'},
};
const MAIL_LABELS: Readonly<Record<string, PartName>> = {
  ...{betreff: 'headline', onderwerp: 'headline', oggetto: 'headline', asunto: 'headline'},
  ...{assunto: 'headline', objet: 'headline', temat: 'headline', тема: 'headline'},
  ...{konu: 'headline', from: 'by', de: 'by', da: 'by', van: 'by', od: 'by'},
};
/** In the order in which they stand above a story, each as English has it. */
const WRITTEN: readonly (readonly [PartName, string])[] = [
  ['kicker', 'Kicker: '],
  ['publisher', 'Publisher: '],
  ['disclosure', 'Disclosure: '],
  ['headline', 'Headline: '],
  ['by', 'By '],
  ['published', 'Published: '],
  ['updated', 'Updated: '],
  ['summary', 'Summary: '],
];

/**
 * Rewrites the front matter of Markdown, or the labels of a content system or of e-mail, whose broken
 * lines are joined, as the lines that stand above a story: `title: "Tram approved"`,
 * `TITOLO: Il tram passa`. Below such labels `Subhead: What it costs` is a heading. What no part of a
 * story is, such as tags, is left out and reported.
 */
export const readRecord: ReadRecord = (written, vocabulary) => {
  const story = unwrapLines(written);
  const lines = rewriteLines(story, vocabulary);
  const isFrontMatter = isRule(lines[0]?.text ?? '');
  const {fields, end} = isFrontMatter ? readFrontMatter(lines) : readLabels(lines, vocabulary);
  const more = isFrontMatter ? FRONT_MATTER : MAIL_LABELS;
  const isNewsletter = lines
    .slice(end, end + MAX_LINES_ABOVE_GREETING)
    .some(({text}) => GREETING.test(text));
  const partOf = ({label, value}: Field): PartName | undefined => {
    const part = nameOf(label, vocabulary) ?? more[keyOf(label)];
    // `Von: Küstenpost Morgenlage`
    const isSender = keyOf(label) in MAIL_LABELS && isNewsletter;
    return part === 'by' && (isSender || isPaperName(value)) ? 'publisher' : part;
  };
  const named = new Map<PartName | undefined, string>();
  const issues: Issue[] = [];
  for (const field of fields) {
    const {label, value} = field;
    const part = partOf(field);
    if (part && !named.has(part)) named.set(part, value);
    else if (value && !LANGUAGE_CODE.test(value))
      issues.push(leftOutIssue(`${label}: ${value}`, 'headline'));
  }
  const isRecord = isFrontMatter ? named.size > 0 : named.has('headline');
  if (!isRecord || named.size < FEWEST_NAMED) return {lines, story, issues: []};
  const top = WRITTEN.filter(([part]) => named.get(part)).map(([part, label]) => ({
    ...{indent: 0, isAfterBlank: true},
    text: `${label}${named.get(part)}`,
  }));
  const below = lines.slice(end).map((line, index) => ({
    ...withHeading(line, vocabulary),
    isAfterBlank: index === 0 || line.isAfterBlank,
  }));
  return {lines: [...top, ...below], story: below, issues};
};

/** From one rule to the next; deeper lines and items belong to the field above. */
function readFrontMatter(lines: readonly Line[]): {fields: Field[]; end: number} {
  const size = lines.slice(1, MAX_FIELDS).findIndex(({text}) => isRule(text));
  const fields: Field[] = [];
  for (const {text, indent} of lines.slice(1, size + 1)) {
    const [, label = '', value = ''] = LABEL.exec(text.replace(ITEM, '')) ?? [];
    const last = fields.at(-1);
    const isDeeper = indent > 0 || ITEM.test(text) || !label;
    if (!isDeeper) fields.push({label, value: bareOf(value)});
    else if (last) last.value = joined(last.value, (value || text).replace(ITEM, ''));
  }
  return {fields, end: size + 2};
}

/** The date of an e-mail as EDTF has it; other words as they are. */
function dateOf(value: string): string {
  const [, day = '', month = '', year = '', clock = '', hours = '', minutes = ''] =
    MAIL_DATE.exec(value) ?? [];
  const number = `${1 + MONTHS.indexOf(month)}`.padStart(2, '0');
  return day ? `${year}-${number}-${day.padStart(2, '0')}T${clock}${hours}:${minutes}` : value;
}

function joined(before: string, item: string): string {
  return before ? `${before}, ${bareOf(item)}` : bareOf(item);
}

/** A value without the signs of YAML. */
function bareOf(value: string): string {
  const items = LIST.exec(value)?.[1]?.split(/,\s*/) ?? [value];
  return items.map(item => item.replace(QUOTED, '$2').replace(FOLDED, '')).join(', ');
}

/** Down to the first line that has no label, or names a list. */
function readLabels(
  lines: readonly Line[],
  vocabulary: Vocabulary,
): {fields: Field[]; end: number} {
  const fields: Field[] = [];
  for (const {text} of lines.slice(0, MAX_FIELDS)) {
    const [all = '', label = '', value = ''] = LABEL.exec(text) ?? [];
    const part = nameOf(label, vocabulary);
    const isOther = part === 'sources' || part === 'timeline' || part === 'heading';
    const sender = value.replace(ADDRESS, '');
    const isMail = MAIL.test(isPaperName(sender) ? sender : value);
    if (!all || isOther || isMail) break;
    fields.push({label, value: dateOf(bareOf(sender))});
  }
  return {fields, end: fields.length};
}

function keyOf(label: string): string {
  return label.toLowerCase().replace(/[_-]/g, ' ');
}

/** What a label names in any language, and nothing but that. */
function nameOf(label: string, vocabulary: Vocabulary): PartName | undefined {
  const name = label ? vocabulary.readName(`${keyOf(label)}:`) : undefined;
  return name && !name.rest ? name.part : undefined;
}

/** `Subhead: What it costs` as `## What it costs`. */
function withHeading(line: Line, vocabulary: Vocabulary): Line {
  const [, label = '', words = ''] = LABEL.exec(line.text) ?? [];
  const isHeading = words !== '' && nameOf(label, vocabulary) === 'heading';
  return isHeading ? {...line, text: `## ${words}`} : line;
}
