import {draftPath, SUMMARY_PLACE} from './anchors.js';
import {quoteClaim, sentences} from './claims.js';
import {compareDates} from './dates.js';
import {issue, type Issue} from './issues.js';
import type {CitedBlock, QuotedClaim, Story, TimelineEvent} from './story.js';
import {singlePublisher} from './voices.js';

const MAX_SENTENCE_CHARACTERS = 80;
const MAX_KEY_CHARACTERS = 60;

/** A paragraph in brackets is a note of the newsroom: `(Reporting by Hana Sorel)`. */
const NOTE = /^\s*[(（][^()（）]*[)）]\s*$/;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
/** Words in quotation marks that are long enough to be the same statement wherever they stand. */
const QUOTATION = /[“«„]([^“”«»„]{20,300})[”»“]/g;

type Report = (...found: Parameters<typeof issue>) => void;

/**
 * What an editor should look at before publishing: claims that nothing supports, sources that
 * support nothing, one voice in several articles, and a timeline that contradicts itself.
 */
export function checkStory(story: Story): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (...found) => void issues.push(issue(...found));
  if (!story.headline) {
    report('headline-missing', 'headline', 'The story has no headline. Write one.');
  }
  if (story.sources.length) {
    reportUncitedSentences(story, report);
    reportUncitedSources(story, report);
    reportSinglePublisher(story, report);
  } else {
    report('claim-uncited', 'sources', 'The story has no sources. Add them.');
  }
  const dated = story.timeline.filter(event => event.date?.edtf);
  reportDisorder(dated, report);
  reportConflicts(dated, report);
  return issues;
}

function reportUncitedSentences(story: Story, report: Report): void {
  const claimsOf = groupByBlock(story.claims.map(claim => quoteClaim(claim, story)));
  const places = [
    {anchor: SUMMARY_PLACE, blocks: story.summary},
    ...story.sections,
    ...story.timeline,
  ];
  for (const {anchor, blocks} of places) {
    for (const [index, block] of blocks.entries()) {
      const claims = claimsOf.get(`${anchor} ${index}`) ?? [];
      for (const words of uncitedSentences(block, claims, story.lang)) {
        const message = `“${words}” cites no source. Add a marker, or take it out.`;
        report('claim-uncited', draftPath(anchor, 'text'), message);
      }
    }
  }
}

/** Claims by `place block`. Not with `Map.groupBy`, which Node 20 does not have. */
function groupByBlock(claims: readonly QuotedClaim[]): Map<string, QuotedClaim[]> {
  const byBlock = new Map<string, QuotedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.place} ${claim.block}`;
    const together = byBlock.get(key);
    if (together) together.push(claim);
    else byBlock.set(key, [claim]);
  }
  return byBlock;
}

/** The sentences that no claim touches, each cut to 80 characters. */
function uncitedSentences(
  block: CitedBlock,
  claims: readonly QuotedClaim[],
  lang: string,
): string[] {
  if (NOTE.test(block.text)) return [];
  // Segmenting is slow; where claims cover every word there is nothing to find.
  if (!LETTER_OR_DIGIT.test(textOutside(block, claims))) return [];
  return sentences(block.text, lang)
    .filter(({start, end}) => !claims.some(claim => claim.start < end && claim.end > start))
    .map(({start, end}) => block.text.slice(start, end).trim())
    .filter(words => LETTER_OR_DIGIT.test(words))
    .map(words => shorten(words, MAX_SENTENCE_CHARACTERS));
}

function textOutside({text}: CitedBlock, claims: readonly QuotedClaim[]): string {
  let outside = '';
  let end = 0;
  for (const claim of claims) {
    outside += text.slice(end, claim.start);
    end = claim.end;
  }
  return outside + text.slice(end);
}

function shorten(words: string, maxCharacters: number): string {
  return words.length > maxCharacters ? `${words.slice(0, maxCharacters - 1)}…` : words;
}

function reportUncitedSources({sources}: Story, report: Report): void {
  for (const [index, {number, claimIds}] of sources.entries()) {
    if (claimIds.length) continue;
    const message = `Nothing cites source ${number}. Cite it, or keep it as further reading.`;
    report('source-uncited', `sources[${index}]`, message);
  }
}

function reportSinglePublisher({sources}: Story, report: Report): void {
  const publisher = singlePublisher(sources);
  if (!publisher) return;
  const count = sources.length;
  const message = `All ${count} sources are from ${publisher}: that is one voice, not ${count}.`;
  report('publisher-single', 'sources', message);
}

/** A timeline may run either way, oldest or newest first; only a mix of both is out of order. */
function reportDisorder(dated: readonly TimelineEvent[], report: Report): void {
  const steps = dated.slice(1).map((event, index) => compareEvents(dated[index], event));
  const turn = steps.findIndex(step => step > 0);
  const late = dated[turn + 1];
  if (turn < 0 || !late || !steps.some(step => step < 0)) return;
  report(
    'timeline-unordered',
    draftPath(late.anchor, 'date'),
    'This event is dated before the one above it. Reorder them.',
  );
}

function compareEvents(a: TimelineEvent | undefined, b: TimelineEvent): number {
  return a?.date && b.date ? compareDates(a.date, b.date) : 0;
}

/** One event id, or one quotation, under two dates. */
function reportConflicts(dated: readonly TimelineEvent[], report: Report): void {
  const firstEvents = new Map<string, TimelineEvent>();
  for (const event of dated) {
    for (const key of keysOf(event)) {
      const first = firstEvents.get(key);
      if (!first) firstEvents.set(key, event);
      else if (first.date?.edtf !== event.date?.edtf) reportConflict(key, first, event, report);
    }
  }
}

/** What is to have one date in the whole timeline. */
function keysOf({id, blocks}: TimelineEvent): string[] {
  const quotations = blocks.flatMap(({text}) =>
    [...text.matchAll(QUOTATION)].map(([, words = '']) => words.replace(/[\s.,]+$/, '')),
  );
  return [id && `id ${id}`, ...quotations].filter(Boolean);
}

function reportConflict(
  key: string,
  first: TimelineEvent,
  event: TimelineEvent,
  report: Report,
): void {
  const words = key.slice(0, MAX_KEY_CHARACTERS);
  const firstPath = draftPath(first.anchor, 'date');
  report(
    'timeline-conflict',
    draftPath(event.anchor, 'date'),
    `“${words}” is dated ${event.date?.edtf} here and ${first.date?.edtf} in ${firstPath}. ` +
      'Correct one of them.',
  );
}
