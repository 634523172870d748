import {aTimeout, expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import {registerTranslation} from '../../src/page/languages.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import {ko} from '../../src/i18n/ko.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {click, engine, hover, press, setViewport, tap} from '../browser/input.js';
import {
  atRest,
  deepQuery,
  markerNamed,
  markers,
  openPopovers,
  readFixture,
  realCard,
  settled,
} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** Long enough for what a mouse that leaves would have closed. */
const LEFT_MS = 500;

const isOpen = (): boolean => openPopovers().length > 0;
const isClosed = (): boolean => !isOpen();
const focused = (card: StoryCard): Element | null => card.shadowRoot?.activeElement ?? null;
const highlighted = (): string[] =>
  [...(CSS.highlights.get('story-claim') ?? [])].map(range => (range as Range).toString());

describe('the popover', () => {
  it('opens on a click and closes on the next', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 2: Yonhap');
    await click(marker);
    expect(openPopovers()).to.have.length(1);
    expect(marker.hasAttribute('data-open')).to.equal(true);
    await click(marker);
    expect(openPopovers()).to.have.length(0);
    expect(marker.hasAttribute('data-open')).to.equal(false);
  });

  it('stays open when a click follows the hover that opened it', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 2: Yonhap');
    await hover(marker);
    await waitUntil(isOpen, 'It is open.');
    await click(marker);
    await hover({x: 1, y: 1});
    await aTimeout(LEFT_MS);
    expect(openPopovers()).to.have.length(1);
  });

  it('opens and closes for a mouse that never leaves the text', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 4: Yonhap');
    marker.scrollIntoView({block: 'center', behavior: 'instant'});
    const {left = 0, bottom = 0} = marker.closest('p')?.getBoundingClientRect() ?? {};
    await hover({x: left + 4, y: bottom - 8});
    await hover(marker);
    await waitUntil(isOpen, 'It is open.');
    await hover({x: left - 10, y: bottom + 12});
    await hover({
      x: left + 4,
      y: (marker.closest('section')?.querySelector('h3')?.getBoundingClientRect().top ?? 0) + 6,
    });
    await waitUntil(isClosed, 'It is closed.');
  });

  if (engine === 'chromium') {
    it('opens for a pen that rests', async () => {
      const card = await realCard();
      await hover(markerNamed(card, 'Source 2: Yonhap'), 'pen');
      await waitUntil(isOpen, 'It is open.');
    });
  }

  // WebKitGTK's driver takes a touch for a mouse.
  if (engine !== 'webkit') {
    it('opens on one tap, pinned, and closes on the next', async () => {
      const card = await realCard();
      const marker = markerNamed(card, 'Source 4: Yonhap');
      await tap(marker);
      await waitUntil(isOpen, 'It is open.');
      expect(openPopovers().map(popover => popover.getAttribute('aria-label'))).to.deep.equal([
        'Source 4: Yonhap',
      ]);
      await aTimeout(LEFT_MS);
      expect(openPopovers()).to.have.length(1);
      await tap(marker);
      await waitUntil(isClosed, 'It is closed.');
    });
  }

  it('goes to another marker on its click, and gives the first one up', async () => {
    // With room enough, the popover of the one below covers none of the text above.
    await setViewport({width: 800, height: 1000});
    const card = await realCard();
    const [second, first] = markers(card);
    await click(first!);
    await click(second!);
    expect(openPopovers().map(popover => popover.getAttribute('aria-label'))).to.deep.equal([
      'Source 4: Yonhap',
    ]);
    expect([first, second].map(marker => marker?.hasAttribute('data-open'))).to.deep.equal([
      false,
      true,
    ]);
  });

  it('does not open for the focus alone, with Tab over every marker of a section', async () => {
    const card = await realCard();
    card.previousElementSibling instanceof HTMLElement && card.previousElementSibling.focus();
    for (let turn = 0; turn < 8; turn++) await press('Tab');
    await aTimeout(LEFT_MS);
    expect(focused(card)?.matches('.marker')).to.equal(true);
    expect(openPopovers()).to.have.length(0);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key} and takes the focus; Escape closes it and gives the focus back`, async () => {
      const card = await realCard();
      const marker = markerNamed(card, 'Source 2: Yonhap');
      marker.focus();
      expect(openPopovers()).to.have.length(0);
      await press(key);
      await waitUntil(() => focused(card)?.matches('.popover'), 'The focus is in it.');
      const [popover] = openPopovers();
      expect(popover?.getAttribute('role')).to.equal('dialog');
      expect(focused(card) === popover).to.equal(true);
      await press('Escape');
      expect(openPopovers()).to.have.length(0);
      expect(focused(card) === marker).to.equal(true);
    });
  }

  it('lets Tab go through its three controls and on to the marker after', async () => {
    const card = await realCard();
    const [first, second] = markers(card);
    first?.focus();
    await press('Enter');
    await waitUntil(() => focused(card)?.matches('.popover'), 'The focus is in it.');
    await press('Tab');
    expect(focused(card)?.getAttribute('href')).to.equal('https://en.yna.co.kr/view/4');
    await press('Tab');
    expect(focused(card)?.textContent).to.equal('Also supports 7 other claims');
    await press('Tab');
    expect(focused(card)?.textContent).to.equal('Copy');
    await press('Tab');
    expect(openPopovers()).to.have.length(0);
    expect(focused(card) === second).to.equal(true);
  });

  it('closes on a press outside', async () => {
    const card = await realCard();
    await click(markerNamed(card, 'Source 2: Yonhap'));
    await click({x: 2, y: 2});
    expect(openPopovers()).to.have.length(0);
  });

  it('is the only one open, also with the timeline inside the card', async () => {
    const card = await realCard();
    const all = markers(card);
    all[0]?.click();
    all.at(-1)?.click();
    expect(openPopovers()).to.have.length(1);
    expect(all[0]?.hasAttribute('data-open')).to.equal(false);
  });

  it('tints the claim of [2][3] and takes the tint away', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 3: Yonhap');
    marker.click();
    expect(highlighted()).to.deep.equal([
      'Lee asked Xi to act as a mediator on North Korean nuclear issues and to cooperate on denuclearization amid recent North Korean ballistic‑missile launches',
    ]);
    // The claim is there behind the popover, which need not repeat it.
    expect(openPopovers()[0]?.textContent).not.to.contain('Lee asked Xi');
    marker.click();
    expect(highlighted()).to.deep.equal([]);
  });

  it('fires story-citation-open and -close with the claim, and story-source-click, which can be cancelled', async () => {
    const card = await realCard();
    const marker = markerNamed(card, 'Source 3: Yonhap');
    const opening = oneEvent(card, 'story-citation-open');
    marker.click();
    const {sourceIds, claim, trigger} = (await opening).detail;
    expect({sourceIds, id: claim?.id, isMarker: trigger === marker}).to.deep.equal({
      sourceIds: ['3'],
      id: 'c7',
      isMarker: true,
    });
    card.addEventListener('story-source-click', event => event.preventDefault());
    const clicking = oneEvent(card, 'story-source-click');
    openPopovers()[0]?.querySelector('a')?.click();
    expect((await clicking).detail.url).to.equal('https://en.yna.co.kr/view/3');
    const closing = oneEvent(card, 'story-citation-close');
    marker.click();
    expect((await closing).detail.sourceIds).to.deep.equal(['3']);
  });

  it('shows the excerpt of [4:a] with its locator before the title', async () => {
    const draft: StoryDraft = {
      headline: 'h',
      sections: [{text: 'They agreed[4:a].'}],
      sources: [
        {
          id: 4,
          title: 'Lee and Xi meet',
          excerpts: [{id: 'a', text: 'We agreed.', locator: 'para. 3'}],
        },
      ],
    };
    const card = await fixture<StoryCard>(html`<story-card .story=${draft}></story-card>`);
    markers(card)[0]?.click();
    expect(openPopovers()[0]?.textContent?.replace(/\s+/g, ' ')).to.contain(
      'We agreed.para. 3 Lee and Xi meet',
    );
  });

  it('leads to the quoted words of [4:a], and tells the page the plain address', async () => {
    const url = 'https://en.yna.co.kr/view/4';
    const excerpts = [{id: 'a', text: '“We agreed, after a 90-minute talk.”'}];
    const draft: StoryDraft = {
      headline: 'h',
      sections: [{text: 'They agreed[4:a]. They met[4].'}],
      sources: [{id: 4, title: 'Lee and Xi meet', url, excerpts}],
    };
    const card = await fixture<StoryCard>(html`<story-card .story=${draft}></story-card>`);
    const link = (): HTMLAnchorElement | null | undefined =>
      openPopovers()[0]?.querySelector<HTMLAnchorElement>('.title a');
    markers(card)[0]?.click();
    expect(link()?.href).to.equal(`${url}#:~:text=We%20agreed%2C%20after%20a%2090%2Dminute%20talk`);
    card.addEventListener('story-source-click', event => event.preventDefault());
    const clicking = oneEvent(card, 'story-source-click');
    link()?.click();
    expect((await clicking).detail.url).to.equal(url);
    markers(card)[1]?.click();
    expect(link()?.href).to.equal(url);
  });

  it('says what is behind a paywall and where the archived copy is', async () => {
    const draft: StoryDraft = {
      headline: 'h',
      sections: [{text: 'a[1].'}],
      sources: [
        {
          id: 1,
          title: 't',
          url: 'https://a.example/',
          paywall: true,
          archiveUrl: 'https://archive.example/a',
          published: '2026-01-06',
        },
      ],
    };
    const card = await fixture<StoryCard>(html`<story-card .story=${draft}></story-card>`);
    markers(card)[0]?.click();
    const [popover] = openPopovers();
    expect(popover?.querySelector('.access')?.textContent).to.equal('Subscription · Archived copy');
    expect(
      [...(popover?.querySelectorAll('a.out') ?? [])].map(link => [
        link.getAttribute('href'),
        link.getAttribute('rel'),
      ]),
    ).to.deep.equal([
      ['https://a.example/', 'noopener noreferrer'],
      ['https://archive.example/a', 'noopener noreferrer'],
    ]);
    expect(popover?.querySelector('time')?.dateTime).to.equal('2026-01-06');
  });

  it('offers "Report this citation" only where asked, and then fires story-report', async () => {
    const card = await realCard();
    markers(card)[0]?.click();
    expect(openPopovers()[0]?.textContent).not.to.contain('Report');
    markers(card)[0]?.click();
    card.report = true;
    await card.updateComplete;
    markers(card)[0]?.click();
    const reporting = oneEvent(card, 'story-report');
    [...(openPopovers()[0]?.querySelectorAll('button') ?? [])]
      .find(({textContent}) => textContent === 'Report this citation')
      ?.click();
    expect((await reporting).detail.sourceIds).to.deep.equal(['4']);
  });

  it('starts fresh: "Copied" and "Reported" are gone with the citation that they were about, and a new language stops nothing', async () => {
    await setViewport({width: 800, height: 1000});
    const card = await realCard();
    card.report = true;
    await card.updateComplete;
    const [second, , first] = markers(card);
    await click(first!);
    const words = (): string[] =>
      [...(openPopovers()[0]?.querySelectorAll('button') ?? [])].map(
        ({textContent}) => textContent ?? '',
      );
    for (const index of [0, 1])
      await click([...(openPopovers()[0]?.querySelectorAll('button') ?? [])][index]!);
    await waitUntil(
      () => words().join() === 'Copied,Reported. Thank you.',
      'Both buttons say what was done.',
    );
    await click(second!);
    expect(words()).to.deep.equal(['Copy', 'Report this citation']);
    const copy = deepQuery(card, '.source .actions button').find(({textContent}) =>
      textContent?.startsWith('Copy '),
    )!;
    await press('Escape');
    copy.scrollIntoView({block: 'center', behavior: 'instant'});
    await nextFrame();
    await click(copy);
    await waitUntil(() => copy.textContent?.startsWith('Copied '), 'The source says "Copied".');
    registerTranslation(ko);
    document.documentElement.lang = 'ko';
    try {
      await waitUntil(() => copy.textContent?.startsWith('복사 '), 'The list speaks Korean.');
      await click(first!);
      expect(words()[0]).to.equal('복사');
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('takes no focus out of a field of the page where Escape closes what was only hovered', async () => {
    const card = await realCard();
    const field = document.createElement('input');
    card.before(field);
    field.focus();
    await hover(markerNamed(card, 'Source 2: Yonhap'));
    await waitUntil(isOpen, 'It is open.');
    await press('Escape');
    expect(openPopovers()).to.have.length(0);
    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });

  it('stays open, with the focus in it, when a new story says the same of its source, and closes when it does not', async () => {
    const page = await fixture<HTMLDivElement>(
      html`<div><story-card src="/data/lee-china-visit.json"></story-card></div>`,
    );
    const card = page.querySelector('story-card')!;
    await settled(card);
    markerNamed(card, 'Source 2: Yonhap').focus();
    await press('Enter');
    await waitUntil(() => focused(card)?.matches('.popover'), 'The focus is in it.');
    await card.reload();
    await settled(card);
    expect(focused(card)?.matches('.popover')).to.equal(true);
    const draft = JSON.parse(await readFixture('json')) as StoryDraft;
    card.story = {...draft, headline: 'Another headline'};
    await card.updateComplete;
    expect(focused(card)?.matches('.popover')).to.equal(true);
    const sources = draft.sources?.map(source => ({...source, publisher: 'Reuters'}));
    card.story = {...draft, sources};
    await card.updateComplete;
    expect(openPopovers()).to.have.length(0);
    expect(focused(card)?.getAttribute('aria-label')).to.equal('Source 2: Reuters');
  });

  it('closes when the story changes under it', async () => {
    const card = await realCard();
    markers(card)[0]?.click();
    card.story = {
      headline: 'another',
      sections: [{text: 'Words[1].'}],
      sources: [{id: 1, title: 'New'}],
    };
    await card.updateComplete;
    expect(openPopovers()).to.have.length(0);
    expect(highlighted()).to.deep.equal([]);
  });

  it('leaves an open popover of the host page open', async () => {
    const card = await realCard();
    const menu = document.createElement('div');
    menu.popover = 'auto';
    menu.textContent = 'menu';
    card.before(menu);
    menu.showPopover();
    markers(card)[0]?.click();
    expect(menu.matches(':popover-open')).to.equal(true);
    expect(openPopovers()).to.have.length(2);
  });

  it('has nothing in it before it is opened', async () => {
    const card = await realCard();
    expect(deepQuery(card, '[popover]').map(popover => popover.textContent)).to.deep.equal([
      '',
      '',
      '',
    ]);
  });

  it('is clean for axe while it is open', async () => {
    const card = await realCard();
    markerNamed(card, 'Source 2: Yonhap').click();
    await atRest(card);
    await expect(card).to.be.accessible();
  });
});
