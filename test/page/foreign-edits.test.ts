import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {focused, settled} from '../browser/real-story.js';

const BEIJING: StoryDraft = {
  headline: 'Lee visits Beijing',
  sections: [{heading: 'The summit', text: 'Lee met Xi[1].'}],
  timeline: [{date: '2026-01-05', heading: 'Lee arrives', text: 'In Beijing[1].'}],
  sources: [{publisher: 'Yonhap', title: 'Lee and Xi meet'}],
};

const SEOUL: StoryDraft = {
  ...BEIJING,
  headline: 'Lee returns to Seoul',
  timeline: [{date: '2026-01-08', heading: 'Lee leaves', text: 'From Shanghai[1].'}],
};

async function cardOf(draft: StoryDraft): Promise<StoryCard> {
  const page = await fixture<HTMLElement>(
    html`<main><story-card .story=${draft}></story-card></main>`,
  );
  const card = page.querySelector('story-card')!;
  await settled(card);
  return card;
}

async function show(card: StoryCard, draft: StoryDraft): Promise<void> {
  card.story = draft;
  await settled(card);
}

/** As a browser does it: in the place of a text stands an element with another. */
function translate(heading: HTMLElement, words: string): void {
  const font = document.createElement('font');
  font.textContent = words;
  const text = [...heading.childNodes].find(({nodeType}) => nodeType === Node.TEXT_NODE)!;
  text.replaceWith(font);
}

const headings = (card: StoryCard): string[] => getAllByRole(card, 'heading').map(nameOf);

describe('a story that a browser has translated', () => {
  it('gives way to the next, "Lee besucht Peking" to "Lee returns to Seoul"', async () => {
    const card = await cardOf(BEIJING);
    translate(getByRole(card, 'heading', 'Lee visits Beijing'), 'Lee besucht Peking');
    await show(card, SEOUL);
    expect(headings(card)).to.deep.equal([
      'Lee returns to Seoul',
      'The summit',
      'Timeline',
      'Lee leaves',
      'Sources',
    ]);
    await expect(card).to.be.accessible();
  });

  it('gives way in the timeline inside a card too', async () => {
    const card = await cardOf(BEIJING);
    translate(getByRole(card, 'heading', 'Lee arrives'), 'Lee kommt an');
    await show(card, SEOUL);
    expect(headings(card)).to.include('Lee leaves');
    expect(headings(card)).to.not.include('Lee kommt an');
  });

  it('gives way again when the next has been translated too', async () => {
    const card = await cardOf(BEIJING);
    translate(getByRole(card, 'heading', 'Lee visits Beijing'), 'Lee besucht Peking');
    await show(card, SEOUL);
    translate(getByRole(card, 'heading', 'Lee returns to Seoul'), 'Lee kehrt nach Seoul zurück');
    await show(card, BEIJING);
    expect(headings(card)[0]).to.equal('Lee visits Beijing');
  });

  it('stays translated when the same story is only drawn again', async () => {
    const card = await cardOf(BEIJING);
    translate(getByRole(card, 'heading', 'Lee visits Beijing'), 'Lee besucht Peking');
    card.report = true;
    await settled(card);
    expect(headings(card)[0]).to.equal('Lee besucht Peking');
  });
});

describe('a story that nothing else has changed', () => {
  it('keeps the focus on its marker when the next comes', async () => {
    const card = await cardOf(BEIJING);
    const [marker] = getAllByRole(card, 'button', 'Source 1: Yonhap');
    marker!.focus();
    await show(card, SEOUL);
    expect(headings(card)[0]).to.equal('Lee returns to Seoul');
    expect(focused() === marker).to.equal(true);
  });
});
