// A page of its own: what is selected in a story is known to the whole page.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, press, setViewport} from '../browser/input.js';
import {focused, realCard, tinted} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';
import type {StoryCard} from '../../src/elements/story-card.js';

const bars = (card: StoryCard): HTMLElement[] => getAllByRole(card, 'group', 'Mark in the story');

async function markSource(card: StoryCard, number: number): Promise<HTMLElement> {
  await click(getAllByRole(card, 'button', 'Mark in the story')[number - 1]!);
  await waitUntil(() => bars(card).length && tinted('story-support').length, 'There is a bar.');
  return bars(card)[0]!;
}

const words = (bar: HTMLElement): string =>
  getByRole(bar, 'status').textContent?.replace(/\s+/g, ' ').trim() ?? '';
const focusedName = (): string => (focused() ? nameOf(focused()!) : '');

function expectInSight([range]: Iterable<AbstractRange>, bar: HTMLElement): void {
  const {top, bottom} = (range as Range).getBoundingClientRect();
  expect(top).to.be.at.least(0);
  expect(bottom).to.be.at.most(bar.getBoundingClientRect().top);
}

describe('the bar of a selected source', () => {
  it('leads through the 7 claims of source 2 and back to the first, each in sight', async () => {
    await setViewport({width: 360});
    const card = await realCard();
    const bar = await markSource(card, 2);
    expect(words(bar)).to.equal('Yonhap 7 claims');
    const next = getByRole(bar, 'button', 'Next claim');
    for (const position of [1, 2, 3, 4, 5, 6, 7, 1]) {
      await click(next);
      expect(words(bar)).to.equal(`Yonhap ${position} of 7`);
      expectInSight(CSS.highlights.get('story-claim')!, bar);
    }
    await click(getByRole(bar, 'button', 'Previous claim'));
    expect(words(bar)).to.equal('Yonhap 7 of 7');
    await expect(card).to.be.accessible();
    await click(getByRole(bar, 'button', 'Clear the marks'));
    await waitUntil(() => !bars(card).length, 'The bar is gone.');
    expect(tinted('story-support')).to.deep.equal([]);
    expect(tinted('story-claim')).to.deep.equal([]);
  });

  it('is the next stop of Tab, and Escape in it leads to the claim', async () => {
    const card = await realCard();
    getAllByRole(card, 'button', 'Mark in the story')[1]?.focus();
    await press('Enter');
    await waitUntil(() => bars(card).length, 'There is a bar.');
    await press('Tab');
    expect(focusedName()).to.equal('Previous claim');
    await press('Tab');
    await press('Enter');
    expect(focusedName()).to.equal('Next claim');
    await press('Escape');
    await waitUntil(() => !bars(card).length, 'The bar is gone.');
    expect(focusedName()).to.equal('Source 2: Yonhap');
  });

  it('shows another source that is selected, and is there once', async () => {
    const card = await realCard();
    const bar = await markSource(card, 2);
    await click(getByRole(bar, 'button', 'Next claim'));
    await markSource(card, 3);
    await waitUntil(() => words(bars(card)[0]!) === 'Yonhap 2 claims', 'It is that of source 3.');
    expect(bars(card)).to.have.length(1);
    expect(tinted('story-claim')).to.deep.equal([]);
    await press('Escape');
  });

  it('stands below the way back when both are there', async () => {
    await setViewport({width: 360});
    const card = await realCard();
    const bar = await markSource(card, 1);
    await click(getAllByRole(card, 'link', /^Four-Day/)[0]!);
    const isThere = () => getAllByRole(card, 'button', /Back to where/).length;
    await waitUntil(isThere, 'There is a way back.');
    const [back] = getAllByRole(card, 'button', /Back to where/);
    const {bottom} = back!.parentElement!.getBoundingClientRect();
    expect(bottom).to.be.below(bar.getBoundingClientRect().top);
    await press('Escape');
    expect(isThere()).to.equal(0);
    expect(bars(card)).to.have.length(1);
    await press('Escape');
    expect(bars(card)).to.have.length(0);
  });
});
