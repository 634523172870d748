import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {deepQuery, focused, realCard} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

async function correctedCard(): Promise<StoryCard> {
  return await realCard({}, draft => {
    if (draft.sections?.[1]) draft.sections[1].id = 'economy';
    if (draft.timeline?.[0]) draft.timeline[0].id = 'thaad';
    draft.corrections = [
      {date: '2026-01-09', text: 'There were 15 memorandums.', target: 'economy'},
      {text: 'THAAD was deployed in 2017.', target: 'thaad'},
    ];
  });
}

describe('corrections', () => {
  it('stand at the section that they correct, and in a list that links there', async () => {
    const card = await correctedCard();
    const words = (selector: string): string[] =>
      deepQuery(card, selector).map(
        ({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
      );
    expect(words('.section p.corrected')).to.deep.equal([
      'Correction, January 9, 2026: There were 15 memorandums.',
    ]);
    expect(words('.event p.corrected')).to.deep.equal(['Correction: THAAD was deployed in 2017.']);
    const list = getByRole(card, 'heading', 'Corrections').parentElement!;
    expect(words('.corrections li')).to.deep.equal([
      'Correction, January 9, 2026: There were 15 memorandums. Economic Cooperation Targets AI, Trade, and Cultural Content',
      'Correction: THAAD was deployed in 2017. 2017',
    ]);
    expect(getAllByRole(list, 'link').map(nameOf)).to.deep.equal([
      'Economic Cooperation Targets AI, Trade, and Cultural Content',
      '2017',
    ]);
    getByRole(list, 'link', 'Economic Cooperation Targets AI, Trade, and Cultural Content').click();
    const headings = (): string[] => getAllByRole(focused() ?? card, 'heading').map(nameOf);
    await waitUntil(() => headings().length === 1, 'The section has the focus.');
    expect(headings()).to.deep.equal([
      'Economic Cooperation Targets AI, Trade, and Cultural Content',
    ]);
  });

  it('are clean for axe', async () => {
    await expect(await correctedCard()).to.be.accessible();
  });

  it('quote the heading that they link to in the language of the story', async () => {
    const card = await realCard({}, draft => {
      Object.assign(draft.sections?.[1] ?? {}, {id: 'spring', heading: '서울의 봄'});
      Object.assign(draft, {lang: 'ko', corrections: [{text: '16건', target: 'spring'}]});
    });
    const list = deepQuery(card, '.corrections')[0]!;
    const link = getByRole(list, 'link', '서울의 봄');
    expect(link.querySelector('bdi')?.lang).to.equal('ko');
  });
});
