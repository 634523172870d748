import {aTimeout, expect, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {getAllByRole, nameOf} from '../browser/by-role.js';
import {press} from '../browser/input.js';
import {deepQuery, focused, realCard, storyIdOf} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const openDialog = (): string => getAllByRole(document.body, 'dialog').map(nameOf).join();

/** The first link by that name in the list of sources. */
function backReference(card: StoryCard, name: string): HTMLElement {
  const [link] = getAllByRole(card, 'link', name);
  if (!link) throw new Error(`No source is cited in "${name}".`);
  return link;
}

/** Changes the fragment of the page's address, as a link does, until the page has heard of it. */
async function setHash(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

describe('deep links', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const [anchor, selector] of [
    ['s2', '.source'],
    ['t3', '.event'],
    ['h4', '.section'],
    ['c7', '.marker'],
  ] as const) {
    it(`go to -${anchor} when the address changes, through shadow roots`, async () => {
      const card = await realCard();
      location.hash = `#${storyIdOf(card)}-${anchor}`;
      await waitUntil(
        () => focused()?.matches(anchor === 'c7' ? '.popover' : selector),
        `the focus is in ${selector}`,
      );
      expect(deepQuery(card, '.marker[data-open]')).to.have.length(anchor === 'c7' ? 1 : 0);
    });
  }

  for (const [anchor, selector] of [
    ['s4', '.source'],
    ['t3', '.event'],
    ['c17', '.popover'],
  ] as const) {
    it(`go to -${anchor} on load, although it is drawn by an element inside the card`, async () => {
      const before = document.createElement('iframe');
      before.width = '700';
      before.height = '500';
      before.srcdoc = `<!doctype html><div style="height:1500px"></div>
        <script type="module" src="/src/define.ts"></script>
        <story-card id="lee" src="/data/lee-china-visit.json"></story-card>
        <script>location.hash = 'lee-${anchor}'</script>`;
      document.body.append(before);
      const find = (): Element | null => {
        let {activeElement} = before.contentDocument as Document | ShadowRoot;
        while (activeElement?.shadowRoot?.activeElement)
          ({activeElement} = activeElement.shadowRoot);
        return activeElement;
      };
      await waitUntil(() => find()?.matches(selector), `the focus is in ${selector}`);
      before.remove();
    });
  }

  it('take an id of the story data, by goTo("visit")', async () => {
    const card = await realCard({}, draft => {
      if (draft.sections?.[2]) draft.sections[2].id = 'visit';
    });
    expect(card.goTo('visit')).to.equal(true);
    expect(focused() && getAllByRole(focused()!, 'heading').map(nameOf)).to.deep.equal([
      'Security Coordination Focuses on North Korea and Regional Tensions',
    ]);
    expect(card.goTo('nowhere')).to.equal(false);
  });

  it('close the popover of the last place, and open that of a claim again', async () => {
    const card = await realCard();
    const id = storyIdOf(card);
    for (const [anchor, count] of [
      ['c7', 1],
      ['s4', 0],
      ['c7', 1],
    ] as const) {
      location.hash = `#${id}-${anchor}`;
      await waitUntil(
        () => focused()?.matches(anchor === 'c7' ? '.popover' : '.source'),
        `the focus is at ${anchor}`,
      );
      expect(deepQuery(card, '.marker[data-open]')).to.have.length(count);
    }
    location.hash = '';
    await waitUntil(
      () => !deepQuery(card, '.marker[data-open]').length,
      'Another address closes it too.',
    );
  });

  it('are real navigations with deep-links on, and Back works', async () => {
    const card = await realCard({deepLinks: true});
    backReference(
      card,
      'Security Coordination Focuses on North Korea and Regional Tensions',
    ).click();
    await waitUntil(() => location.hash, 'The address says where the reader is.');
    expect(location.hash).to.equal(`#${storyIdOf(card)}-c8`);
    await waitUntil(
      () => openDialog() === 'Source 1: Yonhap',
      'The claim of source 1 is shown with its source.',
    );
    history.back();
    await waitUntil(() => location.hash === '', 'Back undoes it.');
  });

  it('do not take the page away from a reader who has already acted', async () => {
    await press('ArrowDown');
    await setHash('#late-s2');
    await realCard({}, draft => (draft.id = 'late'));
    // Nothing happens, and nothing says so.
    await aTimeout(150);
    expect(focused()).to.equal(document.body);
    expect(scrollY).to.equal(0);
  });

  it('do not answer a fragment of another story, or one that is malformed', async () => {
    const card = await realCard();
    await setHash('#other-s2');
    await nextFrame();
    await setHash(`#${storyIdOf(card)}-%E0%A4%A`);
    await nextFrame();
    expect(focused()).to.equal(document.body);
  });
});
