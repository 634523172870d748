// A page of its own: what is selected in a story is known to the whole page.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {click, engine, press} from '../browser/input.js';
import {deepQuery, readFixture, realCard, settled, tinted} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const MARK = 'Mark in the story';
const CLAIMS_OF_2 = [
  'A 400‑member South K',
  'Business events in B',
  'He held a second sum',
  'Leading a 400‑member',
  'Lee asked Xi to act ',
  'Lee raised Beijing’s',
  'Lee returns to Seoul',
];

/** The switch in the entry of a source, by the source's number. */
function markButton(root: Element, number: number): HTMLElement {
  const button = getAllByRole(root, 'button', MARK)[number - 1];
  if (!button) throw new Error(`There is no switch for source ${number}.`);
  return button;
}

async function areTinted(count: number): Promise<void> {
  await waitUntil(() => tinted('story-support').length === count, `${count} claims are tinted.`);
}

/** What a reader is told, and a screen reader says. */
const status = (root: Element): string =>
  getAllByRole(root, 'status')
    .map(({textContent}) => textContent?.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' | ');

async function inDialog(card: StoryElement): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog');
  card.parentElement?.append(dialog);
  dialog.append(card);
  dialog.showModal();
  await settled(card);
  return dialog;
}

describe('a selected source', () => {
  it('marks the 7 claims of source 2 in sections and timeline, and says so in words', async () => {
    const card = await realCard();
    const button = markButton(card, 2);
    await click(button);
    await areTinted(7);
    await settled(card);
    expect(tinted('story-support')).to.deep.equal(CLAIMS_OF_2);
    const selected = deepQuery(card, '.marker.selected').map(nameOf);
    expect(new Set(selected)).to.deep.equal(new Set(['Source 2: Yonhap']));
    expect(status(card)).to.equal(
      '7 claims are marked: 5 in the text, 2 in the timeline. Escape clears. | Yonhap 7 claims',
    );
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    await press('Escape');
    await areTinted(0);
    await settled(card);
    expect(deepQuery(card, '.marker.selected')).to.have.length(0);
    expect(status(card)).to.equal('');
    expect(button.getAttribute('aria-pressed')).to.equal('false');
  });

  it('is clean for axe', async () => {
    const card = await realCard();
    await click(markButton(card, 2));
    await areTinted(7);
    await settled(card);
    await expect(card).to.be.accessible();
    await click(markButton(card, 2));
    await areTinted(0);
  });

  it('gives way to another, and to none when it is pressed again', async () => {
    const card = await realCard();
    await click(markButton(card, 2));
    await areTinted(7);
    await click(markButton(card, 3));
    await areTinted(2);
    expect(markButton(card, 2).getAttribute('aria-pressed')).to.equal('false');
    await click(markButton(card, 3));
    await areTinted(0);
  });

  it('stays marked when a newer version of the same story comes', async () => {
    const page = await fixture<HTMLDivElement>(
      html`<div><story-card src="/data/lee-china-visit.json"></story-card></div>`,
    );
    const card = page.querySelector('story-card')!;
    await settled(card);
    markButton(card, 1).click();
    await areTinted(7);
    const newer = JSON.parse(await readFixture('json')) as StoryDraft;
    newer.sections?.pop();
    card.story = newer;
    await settled(card);
    // The newer one has no longer the section in which three of them were.
    await areTinted(4);
    markButton(card, 1).click();
    await areTinted(0);
  });

  it('is let go when another story comes', async () => {
    const card = await realCard();
    markButton(card, 1).click();
    await areTinted(7);
    card.story = {headline: 'Another', sections: [{text: 'a[1].'}], sources: [{id: 1}]};
    await areTinted(0);
    await settled(card);
    expect(markButton(card, 1).getAttribute('aria-pressed')).to.equal('false');
  });

  it('is let go by Escape without closing the dialog around the story', async () => {
    const card = await realCard();
    const dialog = await inDialog(card);
    markButton(card, 2).click();
    await areTinted(7);
    await press('Escape');
    await areTinted(0);
    // WebKit closes a dialog before the page hears the key.
    if (engine !== 'webkit') expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('is counted only as far as the page shows it', async () => {
    const card = await realCard({show: 'sections sources'});
    markButton(card, 2).click();
    await areTinted(5);
    await settled(card);
    expect(status(card)).to.equal(
      '5 claims are marked: 5 in the text, 0 in the timeline. Escape clears. | Yonhap 5 claims',
    );
    markButton(card, 2).click();
    await areTinted(0);
  });

  it('marks in every element that shows the same story', async () => {
    const src = '/data/lee-china-visit.json';
    const page = await fixture<HTMLDivElement>(html`<div>
      <story-timeline src=${src}></story-timeline><story-sources src=${src}></story-sources>
    </div>`);
    for (const element of page.children) await settled(element as StoryElement);
    await waitUntil(() => getAllByRole(page, 'button', MARK).length, 'They know each other.');
    getByRole(page.querySelectorAll('story-sources')[0]!, 'heading', 'Sources');
    markButton(page, 1).click();
    await areTinted(1);
    expect(tinted('story-support')).to.deep.equal(['Back at Cheong Wa Da']);
    markButton(page, 1).click();
    await areTinted(0);
  });
});
