import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, engine, press, setViewport, tap} from '../browser/input.js';
import {deepQuery, focused, realCard, settled, tinted} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const BACK = '↩ Back to where you were';
const FIRST_PLACE = 'Four-Day State Visit Marks Historic Diplomatic Reset';
const SECOND_PLACE = 'Security Coordination Focuses on North Korea and Regional Tensions';

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

function expectAtFoot(back: HTMLElement): void {
  const {top, bottom} = back.getBoundingClientRect();
  expect(top).to.be.above(innerHeight - 80);
  expect(bottom).to.be.at.most(innerHeight);
}

const focusedName = (): string => (focused() ? nameOf(focused()!) : '');

describe('the way back', () => {
  it('is the next stop after the place, and leads to the link and the scroll position', async () => {
    const card = await realCard();
    const link = backReference(card, SECOND_PLACE);
    link.scrollIntoView({block: 'center', behavior: 'instant'});
    const before = scrollY;
    await click(link);
    const back = await wayBack();
    await press('Tab');
    expect(focused() === back).to.equal(true);
    await press('Enter');
    expect(focused() === link).to.equal(true);
    expect(scrollY).to.be.closeTo(before, 2);
    expect(tinted('story-claim')).to.deep.equal([]);
    expect(backButtons()).to.deep.equal([]);
  });

  it('stays at the foot of the window when a click elsewhere ends the tint', async () => {
    const card = await realCard();
    await click(backReference(card, FIRST_PLACE));
    const back = await wayBack();
    await waitUntil(() => tinted('story-claim').length, 'The claim is tinted.');
    await click(getAllByRole(card, 'heading', /^Four-Day/)[0]!);
    expect(tinted('story-claim')).to.deep.equal([]);
    expectAtFoot(back);
  });

  // WebKit has no touch here.
  if (engine !== 'webkit')
    it('stays when the reader touches the page and scrolls it by 100 px', async () => {
      const card = await realCard();
      await click(backReference(card, FIRST_PLACE));
      const back = await wayBack();
      await tap(getAllByRole(card, 'heading', /^Four-Day/)[0]!);
      scrollBy({top: 100, behavior: 'instant'});
      await new Promise(requestAnimationFrame);
      expectAtFoot(back);
    });

  it('goes away with its cross, and the focus is at the place', async () => {
    const card = await realCard();
    await click(backReference(card, SECOND_PLACE));
    await wayBack();
    await press('Tab');
    await press('Tab');
    expect(focusedName()).to.equal('Close');
    await press('Enter');
    expect(backButtons()).to.deep.equal([]);
    expect(focusedName()).to.equal('Source 1: Yonhap');
  });

  it('lets Shift+Tab go back to the place, and Tab go on behind it', async () => {
    const card = await realCard();
    await click(backReference(card, SECOND_PLACE));
    await wayBack();
    await press('Tab');
    await press('Shift+Tab');
    expect(focusedName()).to.equal('Source 1: Yonhap');
    const place = focused()!;
    for (let stops = 0; stops < 3; stops++) await press('Tab');
    const follows = place.compareDocumentPosition(focused()!) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(follows).to.be.above(0);
    expect(focused()?.matches('.marker')).to.equal(true);
  });

  it('is there for a minute, and longer while it has the focus', async () => {
    const {setInterval} = window;
    let passMinute: (() => void) | undefined;
    window.setInterval = ((callback: () => void, delayMs: number) => {
      if (delayMs === 60_000) passMinute = callback;
      return setInterval(callback, delayMs);
    }) as typeof setInterval;
    try {
      const card = await realCard();
      await click(backReference(card, SECOND_PLACE));
      const back = await wayBack();
      await press('Tab');
      expect(focused() === back).to.equal(true);
      passMinute?.();
      expect(backButtons()).to.have.length(1);
      await press('Shift+Tab');
      passMinute?.();
      expect(backButtons()).to.have.length(0);
      expect(focusedName()).to.equal('Source 1: Yonhap');
    } finally {
      window.setInterval = setInterval;
    }
  });

  it('gives way to the next one: a page has one', async () => {
    const card = await realCard();
    await click(backReference(card, FIRST_PLACE));
    await wayBack();
    await click(backReference(card, SECOND_PLACE));
    expect(focusedName()).to.equal('Source 1: Yonhap');
    await waitUntil(() => tinted('story-claim')[0] === 'The summit occurred ');
    expect(backButtons()).to.have.length(1);
  });

  it('is whole in a window of 360 px, over no word of the place', async () => {
    await setViewport({width: 360});
    const card = await realCard();
    for (const name of [FIRST_PLACE, SECOND_PLACE, '2017']) {
      await click(backReference(card, name));
      const back = (await wayBack()).parentElement!;
      await waitUntil(() => tinted('story-claim').length, 'The claim is tinted.');
      const {left, right, top} = back.getBoundingClientRect();
      expect(left, name).to.be.at.least(0);
      expect(right, name).to.be.at.most(360);
      const [claim] = CSS.highlights.get('story-claim') ?? [];
      expect((claim as Range).getBoundingClientRect().bottom, name).to.be.below(top);
      await press('Escape');
      expect(backButtons()).to.deep.equal([]);
    }
  });

  it('stands at the head of the window where it would hide what has the focus', async () => {
    const card = await realCard();
    const low = document.createElement('button');
    low.textContent = 'Low';
    Object.assign(low.style, {position: 'fixed', bottom: '4px', right: '20px'});
    card.parentElement?.append(low);
    await click(backReference(card, FIRST_PLACE));
    const bar = (await wayBack()).parentElement!;
    low.focus();
    await waitUntil(() => bar.getBoundingClientRect().top < 100, 'It is at the head.');
    getAllByRole(card, 'link', FIRST_PLACE)[0]!.focus();
    await waitUntil(() => bar.getBoundingClientRect().top > 500, 'It is at the foot again.');
    await press('Escape');
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
