import type {StoryDraft} from '../model/draft.js';
import type {DeskIssueCode} from './desk-issue.js';

const MAX_CHARACTERS = 200;
const BRACKET = /\[[^\]\n]{1,128}\]/;
const QUOTED = /[“"]([^”"]{1,200})[”"]/;
/** The sentence may have quotation marks of its own. */
const QUOTED_SENTENCE = /“(.+)”/s;
/** A line of a story text that no part of the story has taken. */
const LEFT_OVER = /^"(.{1,200}?)" /;
const COUNT = /^\d+/;
const PATH_STEP = /[^.[\]]+/g;

interface FoundIssue {
  code: DeskIssueCode;
  path: string;
  message: string;
}

/** Where the words of an issue are taken from; from the field itself for all other codes. */
const TAKEN_FROM: Partial<Record<DeskIssueCode, (issue: FoundIssue, value: unknown) => string>> = {
  'citation-unresolved': ({message}) => BRACKET.exec(message)?.[0] ?? '',
  'claim-uncited': ({message}) => QUOTED_SENTENCE.exec(message)?.[1] ?? '',
  'count-mismatch': ({message}) => COUNT.exec(message)?.[0] ?? '',
  'field-unknown': ({path, message}) =>
    LEFT_OVER.exec(message)?.[1] ?? path.split('.').at(-1) ?? '',
  'input-truncated': () => '',
  'publisher-single': (_issue, value) => publisherOf(value),
  'section-empty': (_issue, value) => nameOf(value),
  'source-uncited': (_issue, value) => nameOf(value),
};

/**
 * The words that an issue is about, as its author wrote them; `''` where something is missing or too
 * long to show.
 *
 * @example
 * offendingWords({code: 'date-unreadable', path: 'published', message}, {published: 'Jan 6, 2026'})
 * // 'Jan 6, 2026'
 */
export function offendingWords(issue: FoundIssue, draft: StoryDraft): string {
  const value = valueAt(draft, issue.path);
  const take = TAKEN_FROM[issue.code];
  const words = take ? take(issue, value) : written(value) || quotedIn(issue.message);
  return words.slice(0, MAX_CHARACTERS);
}

/** What stands at the path of an issue; `undefined` where nothing does. */
export function valueAt(draft: StoryDraft, path: string): unknown {
  let value: unknown = draft;
  for (const step of path.match(PATH_STEP) ?? []) {
    const isOpen = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    if (!isOpen) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

function quotedIn(message: string): string {
  return QUOTED.exec(message)?.[1] ?? '';
}

function publisherOf(sources: unknown): string {
  const [first] = Array.isArray(sources) ? (sources as unknown[]) : [];
  return written(valueAt(first as StoryDraft, 'publisher'));
}

/** A source by its title, a section by its heading. */
function nameOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return '';
  const {heading, title, publisher, url} = part as Record<string, unknown>;
  return [heading, title, publisher, url].map(written).find(Boolean) ?? '';
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
