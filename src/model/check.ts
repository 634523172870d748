import {draftPath, SUMMARY_PLACE} from './anchors.js';
import {quoteClaim, sentences} from './claims.js';
import {isBefore} from './dates.js';
import {issue, type Issue} from './issues.js';
import type {CitedBlock, QuotedClaim, Section, Story, TimelineEvent} from './story.js';
import {singlePublisher} from './voices.js';

const MAX_SENTENCE_CHARACTERS = 80;
const MAX_KEY_CHARACTERS = 60;

/**
 * A paragraph that is a note of the newsroom: one in brackets, such as `(Reporting by Hana Sorel)`,
 * or one that begins as a credit does, such as `Photo: AP`.
 */
const NOTE = new RegExp(
  String.raw`^\s*(?:[(（][^()（）]*[)）]\s*$|` +
    '(?:photos?|picture|image|credit|bild|fotos?|imagen|immagine|фото|صورة|사진|写真|照片|图片)' +
    String.raw`(?: credit)?\s?[:：=/]|` +
    '(?:(?:additional )?reporting|writing|editing|edited|photos?) by |' +
    'mit material von |con información de |.{1,200} contributed to this (?:report|story))',
  'i',
);
/** A question, the line above a list, or the sign of an agency, `(AP)`, states nothing. */
const NO_STATEMENT = /[?？؟:：]["'’”»」)]*$|^[(（][\p{L}/ -]{2,15}[)）]$/u;
/** A closing note is shorter than a section: `This summary was made by a machine.` */
const MAX_CLOSING_NOTE = 300;
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
  const isCited = ({blocks}: CitedPlace): boolean => blocks.some(({runs}) => runs.length);
  const summary = {anchor: SUMMARY_PLACE, blocks: story.summary};
  const sections = withoutClosingNote(story.sections, isCited);
  // A standfirst without a marker sums up what the text below cites.
  const isSummedUp = !isCited(summary) && sections.some(isCited);
  const places = [...(isSummedUp ? [] : [summary]), ...sections, ...story.timeline];
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

type CitedPlace = Pick<Section, 'anchor' | 'blocks'>;

/** Below sections with headings, a short last one without heading or marker is a note. */
function withoutClosingNote(
  sections: readonly Section[],
  isCited: (place: CitedPlace) => boolean,
): readonly Section[] {
  const last = sections.at(-1);
  const isNote =
    last &&
    !last.heading &&
    !isCited(last) &&
    last.blocks.length === 1 &&
    (last.blocks[0]?.text.length ?? 0) <= MAX_CLOSING_NOTE &&
    sections.some(({heading}) => heading);
  return isNote ? sections.slice(0, -1) : sections;
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
    .filter(words => LETTER_OR_DIGIT.test(words) && !NO_STATEMENT.test(words))
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
  const steps = dated.slice(1).map((event, index) => stepBetween(dated[index], event));
  const forwards = steps.filter(step => step > 0).length;
  const backwards = steps.filter(step => step < 0).length;
  if (!forwards || !backwards) return;
  const isNewestFirst = backwards > forwards;
  const wrong = dated[steps.indexOf(isNewestFirst ? 1 : -1) + 1];
  report(
    'timeline-unordered',
    draftPath(wrong?.anchor ?? '', 'date'),
    `This event is dated ${isNewestFirst ? 'after' : 'before'} the one above it. Reorder them.`,
  );
}

/** 1 where an event is surely after the one above it, -1 before; `2026-02` is in both places. */
function stepBetween(above: TimelineEvent | undefined, event: TimelineEvent): number {
  if (!above?.date || !event.date) return 0;
  if (isBefore(above.date, event.date)) return 1;
  return isBefore(event.date, above.date) ? -1 : 0;
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
