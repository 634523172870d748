import {issue, type Issue} from '../model/issues.js';
import type {SourceDraft} from '../model/story.js';
import {withoutEmpty, type PartReading} from './reading.js';

/**
 * `- [1] `, `[reuters.com#1]`, `2) `, `• `. The bullet, the number and the words may stand on three
 * lines.
 */
const ENTRY_START = /^(?:[-•*]\s+)?(?:\[([\w.#@/-]{1,128})\]\s*|(\d{1,4})[.)]\s+)|^[-•*]\s+/m;
/** How many groups `ENTRY_START` has, and the words behind them. */
const ENTRY_PARTS = 3;
const FULL_STOP = /\.[”"’')]*$/;
/** `Tram extension: what happens next - https://…`: what stands before the dash is a title. */
const DASH_BEFORE_URL = /\s+[-–—]$/;

interface Entry {
  id: string;
  /** `Yonhap: Lee returns: Lee came home. https://en.yna.co.kr/1` */
  words: string;
}

/**
 * Reads a list of sources, numbered, with bullets or with neither:
 * `[1] Publisher: Title: Summary in whole sentences. https://…`
 */
export function readSources(lines: readonly string[]): PartReading<SourceDraft> {
  const issues: Issue[] = [];
  const items = splitEntries(lines.join('\n')).map(({id, words}, index) => {
    const {cited, url} = takeUrl(words);
    const isTitle = url !== '' && DASH_BEFORE_URL.test(cited);
    const {publisher, title, summary} = isTitle
      ? {publisher: '', title: cited.replace(DASH_BEFORE_URL, ''), summary: ''}
      : splitCited(cited);
    if (`${title}${summary}`.includes(': ')) {
      issues.push(
        issue(
          'source-guessed',
          `sources[${index}].title`,
          `"${title}" is a guessed title. Check its colons.`,
        ),
      );
    }
    return withoutEmpty({id, publisher, title, summary, url});
  });
  return {items, issues};
}

function splitEntries(text: string): Entry[] {
  // An address on a line of its own belongs to the line before.
  const [plain = '', ...parts] = text.replace(/\n(?=https?:)/gi, ' ').split(ENTRY_START);
  // Lines before the first number or bullet are an entry each.
  const entries: Entry[] = plain.split('\n').map(words => ({id: '', words}));
  for (let index = 0; index < parts.length; index += ENTRY_PARTS) {
    const [bracketed, numbered, words = ''] = parts.slice(index, index + ENTRY_PARTS);
    entries.push({id: bracketed ?? numbered ?? '', words: words.trim().replace(/\n/g, ' ')});
  }
  return entries.filter(({id, words}) => id || words);
}

function takeUrl(words: string): {cited: string; url: string} {
  const lastSpace = words.lastIndexOf(' ');
  const url = words.slice(lastSpace + 1);
  return /^https?:\/\/./i.test(url)
    ? {cited: words.slice(0, Math.max(lastSpace, 0)), url}
    : {cited: words, url: ''};
}

/** A title may hold colons (`Analysis: Lee’s gamble`); a summary is whole sentences. */
function splitCited(
  cited: string,
): Pick<SourceDraft, 'publisher'> & {title: string; summary: string} {
  const [, publisher, rest = cited] = /^(.+?): (.*)/.exec(cited) ?? [];
  const isSummarised = FULL_STOP.test(rest);
  const [, title = rest, summary = ''] = (isSummarised && /^(.+): ([^a-z].*)/.exec(rest)) || [];
  return {publisher, title, summary};
}
