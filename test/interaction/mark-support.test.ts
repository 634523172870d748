import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, nameOf} from '../browser/by-role.js';
import {click} from '../browser/input.js';
import {deepQuery, realCard, settled, tinted} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const DRAFT: StoryDraft = {
  headline: 'Lee visits Beijing',
  sections: [
    {heading: 'The summit', text: 'Lee met Xi[1]. They spoke of ties[1][2].'},
    {heading: 'The sea', text: 'Structures stay[1-4]. Talks go on[3].'},
  ],
  timeline: [{date: '2026-01-05', text: 'Lee arrives[2].'}],
  sources: [{publisher: 'Yonhap'}, {publisher: 'AP'}, {publisher: 'AFP'}, {publisher: 'Xinhua'}],
};

/** Cards of as many stories, each with those parts. */
async function cardsOf(headlines: string[], show: string): Promise<StoryCard[]> {
  const cards = headlines.map(headline =>
    Object.assign(document.createElement('story-card'), {story: {...DRAFT, headline}, show}),
  );
  await fixture(html`<main>${cards}</main>`);
  for (const card of cards) await settled(card);
  return cards;
}

const markButton = (card: StoryCard, number: number): HTMLElement =>
  getAllByRole(card, 'button', 'Mark in the story')[number - 1]!;
const marked = (card: StoryCard): string[] => deepQuery(card, '.marker.selected').map(nameOf);

async function areTinted(...claims: string[]): Promise<void> {
  const isSo = (): boolean => tinted('story-support').length === claims.length;
  await waitUntil(isSo, `${claims.length} claims are tinted.`);
  expect(tinted('story-support')).to.deep.equal(claims);
}

describe('"Mark in the story"', () => {
  it('tints the 2 claims of AP in the text, and its markers stand out, one of them [1–4]', async () => {
    const [card] = await cardsOf(['Lee visits Beijing'], 'sections sources');
    await click(markButton(card!, 2));
    await areTinted('Structures stay', 'They spoke of ties');
    expect(marked(card!)).to.deep.equal(['Source 2: AP', 'Sources 1–4: Yonhap, AP, AFP, Xinhua']);
    await click(markButton(card!, 2));
    await areTinted();
    expect(marked(card!)).to.deep.equal([]);
  });

  it('tints the event that AP supports too, where the timeline is shown', async () => {
    const [card] = await cardsOf(['Lee visits Beijing'], 'sections timeline sources');
    await click(markButton(card!, 2));
    await areTinted('Lee arrives', 'Structures stay', 'They spoke of ties');
    await click(markButton(card!, 2));
    await areTinted();
  });

  it('leaves the marks of another story on the page', async () => {
    const headlines = ['Lee visits Beijing', 'Lee returns to Seoul'];
    const [card, other] = await cardsOf(headlines, 'sections sources');
    await click(markButton(card!, 3));
    await areTinted('Structures stay', 'Talks go on');
    await click(markButton(other!, 3));
    await areTinted('Structures stay', 'Structures stay', 'Talks go on', 'Talks go on');
    await click(markButton(card!, 3));
    await areTinted('Structures stay', 'Talks go on');
    expect(marked(card!)).to.deep.equal([]);
    expect(marked(other!)).to.have.length(2);
    await click(markButton(other!, 3));
    await areTinted();
  });

  it('tints no words that a browser has translated, and their markers still stand out', async () => {
    const [card] = await cardsOf(['Lee visits Beijing'], 'sections sources');
    const [paragraph] = deepQuery(card!, '.section p');
    const words = [...paragraph!.childNodes].find(({textContent}) => textContent === 'Lee met Xi')!;
    words.textContent = 'Lee traf Xi';
    await click(markButton(card!, 4));
    await areTinted('Structures stay');
    await click(markButton(card!, 1));
    await waitUntil(() => marked(card!).length === 3, 'The markers of Yonhap stand out.');
    expect(tinted('story-support')).to.deep.equal(['Structures stay']);
    await click(markButton(card!, 1));
    await areTinted();
  });

  it('marks 2 claims of source 3 of the real story, and is clean for axe', async () => {
    const card = await realCard();
    await click(markButton(card, 3));
    await areTinted('Lee asked Xi to act ', 'Lee raised Beijing’s');
    expect(marked(card)).to.deep.equal(['Source 3: Yonhap', 'Source 3: Yonhap']);
    await settled(card);
    await expect(card).to.be.accessible();
    await click(markButton(card, 3));
    await areTinted();
  });
});
