import type {TextBlocks} from './text-blocks.js';
import type {Entry} from './text-entries.js';
import type {TextContext} from './text-context.js';
import type {TextForms} from './text-forms.js';
import {endsSentence, isHeadingLine, readMark, type BodyLine} from './text-lines.js';
import {mayBeEvent} from './text-moments.js';
import {readByline} from './text-top.js';
import {isUsualEntry, readUsualSources} from './usual-sources.js';
import {isUsualEvent, readUsualTimeline} from './usual-timeline.js';

/** `【1】`, `[^1]`, `[[1]]`, `[1](https://…)`, `\[1\]`, `<sup>1`, `¹`, `[١]`, `(1)`, `[1,2]`, `[1;2]` */
const UNUSUAL_MARKER = new RegExp(
  String.raw`[【［〔]\d|\[\^|\[\[|\]\(<?http|\\\[|<sup|[⁰¹²³⁴-⁹]|[[［【〔(（][٠-٩۰-۹०-९০-৯๐-๙０-９]` +
    String.raw`|[(（]\d{1,3}[\s,，、،;؛；–)）-]|\[\d{1,3}(?:\s?[，、،;؛；~-]|\s,|,(?! \d))`,
);
/** A line that is longer, or a sentence, is a paragraph. */
const MAX_TOP_LINE = 160;
const MAX_TOP_LINES = 6;
/** `Updated: 11.40` */
const CLOCK = /^\d\d?[.:h]\d\d/;
const MAX_LABEL = 30;
/** `description: The council has voted.` in front matter. */
const KEY = /^\p{Ll}+: /u;
const CITES = /\[\d/;
/** `UPDATE 2-Trams stop`, `a Talks, 1st Ld`, `Explained | Trams stop`, `…电 题：…` */
const SLUG = /^\p{Lu}{2,}|--|[|｜]|\bLd\b|[电電] ?[题題]|[.!?。] \p{L}/u;

/**
 * The usual forms: those of our own exporter and of most editors. A page fetches `all-forms.ts`
 * only for a text with another one.
 */
export const USUAL_FORMS: TextForms = {
  arrange: blocks => ({...blocks, issues: []}),
  readTimeline: (lines, {readDate}) => readUsualTimeline(lines, readDate),
  readSources: readUsualSources,
  writeMarkers: () => text => text,
  check: () => [],
};

/** Whether each part of a text is in its usual form. */
export function isUsual(
  blocks: TextBlocks,
  entries: readonly Entry[],
  {readDate, vocabulary}: TextContext,
): boolean {
  const {body, timeline, updated} = blocks;
  const hasLists =
    entries.length > 0 && (timeline.length > 0 || !body.some(({text}) => mayBeEvent(text)));
  return (
    hasLists &&
    !updated.some(words => CLOCK.test(words)) &&
    entries.every(entry => isUsualEntry(entry, vocabulary)) &&
    timeline.every(line => isUsualEvent(line, readDate)) &&
    ![...body, ...timeline].some(({text}) => UNUSUAL_MARKER.test(text)) &&
    isUsualTop(body, line => readByline(line, vocabulary).length > 0)
  );
}

/** Whether nothing but a by-line stands between a headline and the text. */
function isUsualTop(
  [headline, ...below]: readonly BodyLine[],
  isByline: (line: string) => boolean,
) {
  if (!headline || SLUG.test(headline.text) || endsSentence(headline.text)) return false;
  const next = below[0]?.text ?? '';
  // A label may stand above a bold headline.
  const mayBeLabel = headline.text.length < MAX_LABEL && isHeadingLine(next);
  if (mayBeLabel || readMark(next)?.level === 1) return false;
  const end = below.findIndex(({text}) => text.length > MAX_TOP_LINE || CITES.test(text));
  return below
    .slice(0, end < 0 ? 0 : Math.min(end, MAX_TOP_LINES))
    .every(
      ({text}) => isHeadingLine(text) || isByline(text) || (endsSentence(text) && !KEY.test(text)),
    );
}
