import {expect, fixture, html} from '@open-wc/testing';
import {rangeBehind, rangeIn, tint} from '../../src/interaction/claim-range.js';
import type {QuotedClaim} from '../../src/model/story.js';
import {tinted} from '../browser/real-story.js';

const TEXT = 'Lee met Xi. They spoke of ties.';

/** A claim, with its place in the text without markers. */
function claimOf(text: string): QuotedClaim {
  const start = TEXT.indexOf(text);
  return {start, end: start + text.length, text} as QuotedClaim;
}

const run = (number: number) => html`<span class="run"><a class="marker">[${number}]</a></span>`;

/** The text as it is drawn: words in several nodes, between markers. */
const draw = (first = 'Lee '): Promise<HTMLElement> =>
  fixture(html`<p data-block>${first}<em>met</em> Xi.${run(1)} They spoke of ties.${run(2)}</p>`);

describe('the range of a claim', () => {
  for (const claim of ['Lee met Xi.', 'met', 'They spoke of ties.']) {
    it(`begins and ends with the words “${claim}”`, async () => {
      expect(rangeIn(await draw(), claimOf(claim))?.toString()).to.equal(claim);
    });
  }

  it('goes over the marker inside “Lee met Xi. They spoke”', async () => {
    const range = rangeIn(await draw('Lee '), {
      ...claimOf('Lee met Xi. They'),
      text: 'Lee met Xi.[1] They',
    });
    expect(range?.toString()).to.equal('Lee met Xi.[1] They');
  });

  it('is none in a paragraph that says “Ihr ” in the place of “Lee ”', async () => {
    expect(rangeIn(await draw('Ihr '), claimOf('Lee met Xi.'))).to.equal(undefined);
  });
});

describe('the range behind a marker', () => {
  it('has the words of its claim', async () => {
    const paragraph = await draw();
    const marker = paragraph.querySelector('.marker')!;
    const range = rangeBehind(marker, claimOf('Lee met Xi.'), document.body);
    expect(range?.toString()).to.equal('Lee met Xi.');
  });

  it('has those that the element was put around, where there is no claim', async () => {
    const around = await fixture(html`<b>the first visit${run(1)}</b>`);
    const range = rangeBehind(around.querySelector('.marker')!, null, around);
    expect(range?.toString()).to.equal('the first visit[1]');
  });
});

describe('a tint', () => {
  it('is taken away without that of another copy', async () => {
    const paragraph = await draw();
    const [ours, theirs] = ['met', 'They spoke of ties.'].map(claim =>
      rangeIn(paragraph, claimOf(claim))!,
    );
    const takeOurs = tint('story-claim', [ours!]);
    const takeTheirs = tint('story-claim', [theirs!]);
    expect(tinted('story-claim')).to.deep.equal(['They spoke of ties.', 'met']);
    takeOurs();
    expect(tinted('story-claim')).to.deep.equal(['They spoke of ties.']);
    takeTheirs();
    expect(tinted('story-claim')).to.deep.equal([]);
  });
});
