import {draftPath, SUMMARY_PLACE} from './anchors.js';
import {sentences} from './claims.js';
import {compareDates} from './dates.js';
import {issue, type Issue} from './issues.js';
import type {CitedBlock, Claim, Story} from './story.js';

/**
 * What an editor should look at before publishing: claims that nothing supports, sources that support nothing, one
 * voice in several articles, and a timeline that contradicts itself. Adds to `issues`; changes nothing in the story.
 */
export function reportFlaws(story: Story, issues: Issue[]): void {
  const report = (...flaw: Parameters<typeof issue>): void => void issues.push(issue(...flaw));
  const {sources, publishers, timeline, claims} = story;
  if (!story.headline)
    report('headline-missing', 'headline', 'The story has no headline. Write one.');

  if (sources.length) {
    // Not Map.groupBy: this runs in Node 20 too.
    const byBlock = new Map<string, Claim[]>();
    for (const claim of claims) {
      const block = `${claim.place} ${claim.block}`;
      const together = byBlock.get(block);
      if (together) together.push(claim);
      else byBlock.set(block, [claim]);
    }
    const checkBlocks = (blocks: CitedBlock[], place: string): void => {
      blocks.forEach((block, index) => {
        for (const words of uncitedSentences(
          block,
          byBlock.get(`${place} ${index}`) ?? [],
          story.lang,
        )) {
          report(
            'claim-uncited',
            draftPath(place, 'text'),
            `“${words}” cites no source. Add a marker, or take it out.`,
          );
        }
      });
    };
    checkBlocks(story.summary, SUMMARY_PLACE);
    for (const {anchor, blocks} of [...story.sections, ...timeline]) checkBlocks(blocks, anchor);
    sources.forEach((source, index) => {
      if (!source.claimIds.length)
        report(
          'source-uncited',
          `sources[${index}]`,
          `Nothing cites source ${source.number}. Cite it, or keep it as further reading.`,
        );
    });
    if (sources.length > 1 && publishers.length === 1) {
      report(
        'publisher-single',
        'sources',
        `All ${sources.length} sources are from ${publishers[0] ?? ''}: that is one voice, not ${sources.length}.`,
      );
    }
  } else {
    report('claim-uncited', 'sources', 'The story has no sources. Add them.');
  }

  const dated = timeline.filter(event => event.date?.edtf);
  const steps = dated.slice(1).map((event, index) => compare(dated[index], event));
  const turn = steps.some(step => step < 0) ? steps.findIndex(step => step > 0) : -1;
  const late = dated[turn + 1];
  if (turn >= 0 && late)
    report(
      'timeline-unordered',
      draftPath(late.anchor, 'date'),
      'This event is dated before the one above it. Reorder them.',
    );

  const firstDates = new Map<string, Story['timeline'][number]>();
  for (const event of dated) {
    const quotes = event.blocks.flatMap(({text}) =>
      [...text.matchAll(/[“«„]([^“”«»„]{20,300})[”»“]/g)].map(
        match => match[1]?.replace(/[\s.,]+$/, '') ?? '',
      ),
    );
    for (const key of [event.id && `id ${event.id}`, ...quotes].filter(Boolean)) {
      const first = firstDates.get(key);
      if (!first) firstDates.set(key, event);
      else if (first.date?.edtf !== event.date?.edtf) {
        report(
          'timeline-conflict',
          draftPath(event.anchor, 'date'),
          `“${key.slice(0, 60)}” is dated ${event.date?.edtf} here and ${first.date?.edtf} in ${draftPath(first.anchor, 'date')}. Correct one of them.`,
        );
      }
    }
  }
}

/** The sentences that no claim touches, each cut to 80 characters. */
function uncitedSentences(block: CitedBlock, claims: Claim[], lang: string): string[] {
  // Segmenting is slow; where claims cover every word there is nothing to find.
  let end = 0;
  const between = claims.map(claim => {
    const words = block.text.slice(end, claim.start);
    end = claim.end;
    return words;
  });
  if (!/[\p{L}\d]/u.test(between.join('') + block.text.slice(end))) return [];
  return sentences(block.text, lang)
    .filter(({start, end}) => !claims.some(claim => claim.start < end && claim.end > start))
    .map(({start, end}) => block.text.slice(start, end).trim())
    .filter(words => /[\p{L}\d]/u.test(words))
    .map(words => (words.length > 80 ? `${words.slice(0, 79)}…` : words));
}

function compare(a: Story['timeline'][number] | undefined, b: Story['timeline'][number]): number {
  return a?.date && b.date ? compareDates(a.date, b.date) : 0;
}
