import type {StoryDraft} from '../model/draft.js';
import type {Issue} from '../model/issues.js';
import type {Reading} from './reading.js';
import type {TextBlocks} from './text-blocks.js';
import {unnamedIssue} from './text-issues.js';
import {mayBeEvent} from './text-moments.js';

/** `[4]`, `[1, 2]`; a year in brackets is none. */
const MARKER = /\[\d{1,3}(?:[-–, ]{1,2}\d{1,3}){0,20}\]/;
/** Fewer may be paragraphs of the text. */
const FEWEST_DATED_LINES = 2;

/** Reports what looks like markers, or like events, in a story that has no such list. */
export function checkLists(
  {sections = [], timeline = [], sources = []}: StoryDraft,
  {body}: TextBlocks,
): Issue[] {
  const texts = [...sections, ...timeline].map(({text = ''}) => text);
  const [marker] = MARKER.exec(texts.join('\n')) ?? [];
  const dated = body.filter(({text}) => mayBeEvent(text)).length;
  const issues: Issue[] = [];
  if (marker && !sources.length) {
    const found = `The text has markers such as ${marker}`;
    issues.push(unnamedIssue('Sources', found, 'citation-unresolved'));
  }
  if (dated >= FEWEST_DATED_LINES && !timeline.length)
    issues.push(unnamedIssue('Timeline', `${dated} lines look like a list`));
  return issues;
}

/** Whether a list may stand under a name that is not known: one is missing, or such a name is left. */
export function mayMissList({draft, issues}: Reading): boolean {
  const {sources, timeline, sections = []} = draft;
  const isGuessed = issues.some(({path}) => path.startsWith('sources'));
  return !sources || !timeline || isGuessed || sections.some(({text}) => !text);
}

const LABEL = String.raw`[*_]{0,2}\p{L}[\p{L}\p{M} ’'-]{0,30}[:：]`;
/** Front matter, or two labels: `Headline: Tram approved` and `Byline: Ana Pereira` below. */
const RECORD = new RegExp(String.raw`^\s*(?:---\s|${LABEL}.{0,1000}\s+${LABEL})`, 'u');

/** A line that was broken at some width, and what `rewriteLines` may write in another form. */
const BROKEN_OR_RARE =
  /\n[^\n]{45,89}[\p{L}\p{N},;]\n\p{Ll}|[|｜※．／\u3000]|(?:ice|ess|ncy)\n|\n\*[^*\s]|\n\n\d\d?[:.h]\d/u;

/**
 * Whether what a content system wrote may stand above a story, e-mail has broken its lines, or few
 * write so, for `readRecord`.
 */
export function mayHaveRecord(text: string): boolean {
  return RECORD.test(text) || BROKEN_OR_RARE.test(text);
}
