import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, engine, press} from '../browser/input.js';
import {deepQuery, focused, realCard, settled, tinted} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const BACK = '↩ Back to where you were';
const FIRST_PLACE = 'Four-Day State Visit Marks…';
const SECOND_PLACE = 'Security Coordination Focuses…';

const backButtons = (): HTMLElement[] => getAllByRole(document.body, 'button', BACK);

/** The button comes with a part of its own. */
async function wayBack(): Promise<HTMLElement> {
  await waitUntil(() => backButtons().length, 'There is a way back.');
  return getByRole(document.body, 'button', BACK);
}

/** The first link by that name in the list of sources. */
function backReference(card: StoryCard, name: string): HTMLElement {
  const [link] = getAllByRole(card, 'link', name);
  if (!link) throw new Error(`No source is cited in "${name}".`);
  return link;
}

const focusedName = (): string => (focused() ? nameOf(focused()!) : '');

async function scrolled(element: Element): Promise<void> {
  let last = NaN;
  await waitUntil(() => {
    const {top} = element.getBoundingClientRect();
    const isStill = top === last && top >= 0 && top < innerHeight;
    last = top;
    return isStill;
  }, 'The place is on the screen.');
}

describe('the way back', () => {
  it('is the next stop after the place, and leads to the link and the scroll position', async () => {
    const card = await realCard();
    const link = backReference(card, SECOND_PLACE);
    link.scrollIntoView({block: 'center', behavior: 'instant'});
    const before = scrollY;
    await click(link);
    const back = await wayBack();
    await scrolled(back);
    await press('Tab');
    expect(focused() === back).to.equal(true);
    await press('Enter');
    expect(focused() === link).to.equal(true);
    expect(scrollY).to.be.closeTo(before, 2);
    expect(tinted('story-claim')).to.deep.equal([]);
    expect(backButtons()).to.deep.equal([]);
  });

  it('goes away with a click elsewhere', async () => {
    const card = await realCard();
    backReference(card, FIRST_PLACE).click();
    await scrolled(await wayBack());
    await click(getAllByRole(card, 'heading', /^Four-Day/)[0]!);
    expect(backButtons()).to.deep.equal([]);
    expect(tinted('story-claim')).to.deep.equal([]);
  });

  it('is whole in a card of 320 px, over no title, and before what follows', async () => {
    const events = Array.from({length: 40}, (_, index) => ({
      date: `20${index + 10}`,
      text: `Number ${index} is told in words that end near the edge[1].`,
    }));
    const card = await realCard({}, draft =>
      Object.assign(draft, {timeline: events, sections: []}),
    );
    card.style.inlineSize = '320px';
    for (const year of ['2012', '2044', '2049']) {
      backReference(card, year).click();
      const back = await wayBack();
      await scrolled(back);
      const {left, right, top, bottom, width} = back.getBoundingClientRect();
      const room = card.getBoundingClientRect();
      expect(width, year).to.be.above(100);
      expect(left, year).to.be.at.least(room.left);
      expect(right, year).to.be.at.most(room.right);
      const root = back.getRootNode() as ShadowRoot;
      for (const [x, y] of [
        [left + 12, top + 4],
        [right - 12, bottom - 4],
      ] as const)
        expect(root.elementFromPoint(x, y) === back, year).to.equal(true);
      await press('Escape');
    }
    const [marker] = getAllByRole(card, 'button', /^Source 1/);
    marker?.click();
    getByRole(card, 'link', /^Also supports/).click();
    const back = (await wayBack()).getBoundingClientRect();
    const title = focused()?.querySelector('.title')?.getBoundingClientRect();
    expect(back.bottom).to.be.below(title?.top ?? NaN);
  });

  // WebKit closes a dialog before the page hears the key.
  if (engine !== 'webkit')
    it('gives the focus to the marker on Escape, and leaves a dialog around it open', async () => {
      const card = await realCard();
      const dialog = document.createElement('dialog');
      card.parentElement?.append(dialog);
      dialog.append(card);
      dialog.showModal();
      await settled(card);
      backReference(card, SECOND_PLACE).click();
      (await wayBack()).focus();
      await press('Escape');
      expect(focusedName()).to.equal('Source 1: Yonhap');
      expect(backButtons()).to.deep.equal([]);
      expect(dialog.open).to.equal(true);
      dialog.close();
    });

  it('leaves the claims around it as they are', async () => {
    const card = await realCard();
    backReference(card, FIRST_PLACE).click();
    await wayBack();
    const [, , second] = getAllByRole(card, 'button', /^Source [12]:/);
    second?.click();
    expect([...(CSS.highlights.get('story-claim') ?? [])].map(String)).to.include(
      'A 400‑member South Korean business delegation attended a Beijing forum, underscoring the blend of political and commercial outreach',
    );
    second?.click();
  });

  it('comes with a frame around the source that it leads from, and a click into the text draws none', async () => {
    const card = await realCard();
    getAllByRole(card, 'button', 'Source 4: Yonhap')[0]?.click();
    getByRole(card, 'link', /^Also supports/).click();
    // WebKit's `:focus` waits for a window that is in front, and that of a test never is.
    if (focused()?.matches(':focus'))
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    (await wayBack()).click();
    const paragraph = deepQuery(card, '.section p')[1]!;
    paragraph.scrollIntoView({block: 'center', behavior: 'instant'});
    await click(paragraph);
    const framed = deepQuery(card, '.section').filter(
      section => getComputedStyle(section).outlineStyle !== 'none',
    );
    expect(framed).to.have.length(0);
  });
});
