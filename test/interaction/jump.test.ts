import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryCard} from '../../src/elements/story-card.js';
import type {StoryTimeline} from '../../src/elements/story-timeline.js';
import type {StoryDraft} from '../../src/model/story.js';
import {click, engine, press} from '../browser/input.js';
import {deepQuery, focused, readFixture, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

let nextId = 0;

/** The real story under an id of its own, with room above it, so that going there scrolls. */
async function realCard(
  attributes: Partial<StoryCard> = {},
  change: (draft: StoryDraft) => void = () => undefined,
): Promise<StoryCard> {
  const draft = {...(JSON.parse(await readFixture('json')) as StoryDraft), id: `lee${nextId++}`};
  change(draft);
  const card = document.createElement('story-card');
  Object.assign(card, attributes, {story: draft});
  await fixture(html`<div><a href="#top">top</a>${card}</div>`);
  await settled(card);
  return card;
}

const tinted = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])]
    .map(range => (range as Range).toString().slice(0, 20))
    .sort();
const inSources = (card: StoryCard, selector: string): HTMLElement[] =>
  deepQuery(card, `.source ${selector}`);
const isOnScreen = (element: Element | null): boolean => {
  const {top, bottom} = element?.getBoundingClientRect() ?? new DOMRect(0, -1, 0, 0);
  return top >= 0 && bottom <= innerHeight;
};
const backButton = (): HTMLElement | undefined => deepQuery(document, '.back')[0];
/** The button comes with a part of its own. */
async function wayBack(): Promise<HTMLElement> {
  await waitUntil(backButton, 'there is a way back');
  return backButton() as HTMLElement;
}

async function stopped(): Promise<void> {
  for (let last = NaN; last !== scrollY;) {
    last = scrollY;
    await aTimeout(120);
  }
}

describe('back-references', () => {
  it('say that source 2 is cited 7× and where, each place once', async () => {
    const card = await realCard();
    const [, second] = deepQuery(card, '.references');
    expect(second?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      'Cited 7×: Four-Day State Visit Marks… (2), Economic Cooperation Targets…, Security Coordination Focuses…, Yellow Sea Steel Structures…, Jan 7, 2026 (2)',
    );
  });

  it('name dates on a page in German without English words', async () => {
    const story = {
      headline: 'h',
      sources: [{id: 1}],
      timeline: [
        {date: '../2026-02', text: 'Told[1].'},
        {date: '1984~', text: 'Told[1].'},
      ],
    };
    const page = await fixture<HTMLDivElement>(
      html`<div lang="de"><story-card .story=${story}></story-card></div>`,
    );
    await settled(page.firstElementChild as StoryCard);
    expect(deepQuery(page, '.references a').map(({textContent}) => textContent)).to.deep.equal([
      '– Feb. 2026',
      '~1984',
    ]);
  });

  it('are plain words where the page does not show the place', async () => {
    const page = await fixture<HTMLDivElement>(html`<div>
      <story-timeline src="/data/lee-china-visit.json"></story-timeline><story-sources src="/data/lee-china-visit.json"></story-sources></div>`);
    await Promise.all(
      [...page.querySelectorAll('story-timeline,story-sources')].map(element =>
        settled(element as StoryCard),
      ),
    );
    expect(deepQuery(page, '.references')[0]?.textContent).to.contain(
      'Four-Day State Visit Marks…',
    );
    expect(deepQuery(page, '.references a').map(({textContent}) => textContent)).to.deep.equal([
      'Jan 8, 2026',
      'Jan 7, 2026 (2)',
      '2017',
      'Jan 6, 2026 (2)',
    ]);
    const alone = await fixture<HTMLElement>(
      html`<story-sources .story=${{headline: 'h', sections: [{text: 'a[1].'}], sources: [{id: 1}]}}></story-sources>`,
    );
    expect(deepQuery(alone, '.references a,.mark')).to.have.length(0);
  });

  it('carry the sentence as a preview', async () => {
    const card = await realCard();
    expect(inSources(card, 'a[data-jump]')[1]?.title).to.equal(
      'The summit occurred against heightened China‑Japan friction over Taiwan and U.S. regional actions, prompting Lee to stress “pragmatic diplomacy” centered on national interests',
    );
  });

  it('lead to the claim, focus its marker, tint it, and lead back', async () => {
    const card = await realCard();
    const link = inSources(card, 'a[data-jump]')[1];
    link?.scrollIntoView({block: 'center', behavior: 'instant'});
    const before = scrollY;
    if (link) await click(link);
    await stopped();
    expect(focused()?.getAttribute('aria-label')).to.equal('Source 1: Yonhap');
    expect(isOnScreen(focused())).to.equal(true);
    expect(tinted('story-claim')).to.deep.equal(['The summit occurred ']);
    await press('Tab');
    expect(focused() === backButton()).to.equal(true);
    expect(focused()?.textContent).to.equal('↩ Back to where you were');
    await press('Enter');
    expect(focused() === link).to.equal(true);
    expect(scrollY).to.be.closeTo(before, 2);
    expect(tinted('story-claim')).to.deep.equal([]);
    expect(backButton()).to.equal(undefined);
  });

  it('show the way back whole in a card of 320 px, over no title, and before what follows', async () => {
    const events = Array.from({length: 40}, (_, index) => ({
      date: `20${index + 10}`,
      text: `Number ${index} is told in words that end near the edge[1].`,
    }));
    const card = await realCard({}, draft =>
      Object.assign(draft, {timeline: events, sections: []}),
    );
    card.style.inlineSize = '320px';
    const timeline = card.shadowRoot?.querySelector('story-timeline') as StoryTimeline;
    await timeline.drawn;
    for (const place of ['c3', 'c35', 'c40']) {
      inSources(card, `a[data-jump=${place}]`)[0]?.click();
      const back = await wayBack();
      await stopped();
      const {left, right, top, bottom, width} = back.getBoundingClientRect();
      expect(width, place).to.be.above(100);
      expect(
        [left >= card.getBoundingClientRect().left, right <= card.getBoundingClientRect().right],
        place,
      ).to.deep.equal([true, true]);
      for (const [x, y] of [
        [left + 12, top + 4],
        [right - 12, bottom - 4],
      ] as const)
        expect(timeline.shadowRoot?.elementFromPoint(x, y) === back, place).to.equal(true);
      await press('Escape');
    }
    deepQuery(timeline, '.marker')[0]?.click();
    deepQuery(timeline, '.also a')[0]?.click();
    const back = (await wayBack()).getBoundingClientRect();
    const title = focused()?.querySelector('.title')?.getBoundingClientRect() ?? back;
    expect(back.bottom).to.be.below(title.top);
  });

  // WebKit closes a dialog before the page hears the key.
  if (engine !== 'webkit')
    it('give the focus to the marker when Escape is pressed on the way back, and leave a dialog around them open', async () => {
      const card = await realCard();
      const dialog = document.createElement('dialog');
      card.parentElement?.append(dialog);
      dialog.append(card);
      dialog.showModal();
      await settled(card);
      inSources(card, 'a[data-jump]')[1]?.click();
      (await wayBack()).focus();
      await press('Escape');
      expect(focused()?.getAttribute('aria-label')).to.equal('Source 1: Yonhap');
      expect(backButton()).to.equal(undefined);
      expect(dialog.open).to.equal(true);
      dialog.close();
    });

  it('leave the claims around the way back as they are', async () => {
    const card = await realCard();
    inSources(card, 'a[data-jump=c1]')[0]?.click();
    await wayBack();
    deepQuery(card, '.marker')[1]?.click();
    expect([...(CSS.highlights.get('story-claim') ?? [])].map(String)).to.include(
      'He held a second summit with President Xi Jinping within two months, meeting also with Premier Li Qiang and top legislator Zhao Leji',
    );
    deepQuery(card, '.marker')[1]?.click();
  });

  it('draw a frame around the source that they lead to, and a click into the text draws none', async () => {
    const card = await realCard();
    deepQuery(card, '.marker')[0]?.click();
    deepQuery(card, '.also a')[0]?.click();
    // WebKit's `:focus` waits for a window that is in front, and that of a test never is.
    if (focused()?.matches(':focus'))
      expect(getComputedStyle(focused()!).outlineStyle).to.equal('solid');
    (await wayBack()).click();
    const paragraph = deepQuery(card, '.section p')[1]!;
    paragraph.scrollIntoView({block: 'center', behavior: 'instant'});
    await click(paragraph);
    expect(
      deepQuery(card, '.section').filter(
        section => getComputedStyle(section).outlineStyle !== 'none',
      ),
    ).to.have.length(0);
  });

  it('lead into the timeline', async () => {
    const card = await realCard();
    inSources(card, 'a[data-jump]')
      .find(({textContent}) => textContent === '2017')
      ?.click();
    expect(focused()?.closest('.event')?.textContent).to.contain('THAAD');
    (await wayBack()).click();
  });

  it('leave the address and the history alone', async () => {
    const card = await realCard();
    const {href} = location;
    const {length} = history;
    inSources(card, 'a[data-jump]')[0]?.click();
    expect(location.href).to.equal(href);
    expect(history.length).to.equal(length);
    (await wayBack()).click();
  });

  it('set sources that nothing cites apart, as "Also reporting"', async () => {
    const card = await realCard({}, draft =>
      draft.sources?.push({id: '5', publisher: 'AP', title: 'Another view'}),
    );
    expect(deepQuery(card, '.uncited .label').map(({textContent}) => textContent)).to.deep.equal([
      'Also reporting',
    ]);
    expect(
      deepQuery(card, '.uncited .title').map(({textContent}) => textContent?.trim()),
    ).to.deep.equal(['Another view']);
    expect(deepQuery(card, '.single-publisher')).to.have.length(0);
  });

  it('come from the popover too: "Also supports 6 other claims" leads to source 2', async () => {
    const card = await realCard();
    const marker = deepQuery(card, '.marker').find(
      each => each.getAttribute('aria-label') === 'Source 2: Yonhap',
    );
    marker?.click();
    const link = deepQuery(card, '.also a')[0];
    expect(link?.textContent).to.equal('Also supports 6 other claims');
    link?.click();
    expect(focused()?.matches('.source')).to.equal(true);
    expect(focused()?.querySelector('.number')?.textContent).to.equal('2');
    (await wayBack()).click();
    expect(focused() === marker).to.equal(true);
  });
});

describe('a selected source', () => {
  it('marks the 7 claims of source 2 in sections and timeline, and says so in words', async () => {
    const card = await realCard();
    const button = inSources(card, '.mark')[1];
    if (button) await click(button);
    await waitUntil(
      () => tinted('story-support').length,
      'what marks is fetched with the first selection',
    );
    await settled(card);
    expect(tinted('story-support')).to.deep.equal([
      'A 400‑member South K',
      'Business events in B',
      'He held a second sum',
      'Leading a 400‑member',
      'Lee asked Xi to act ',
      'Lee raised Beijing’s',
      'Lee returns to Seoul',
    ]);
    expect(
      deepQuery(card, '.marker.selected').every(({textContent}) => textContent === '[2]'),
    ).to.equal(true);
    expect(deepQuery(card, '[role=status].status')[0]?.textContent).to.equal(
      '7 claims are marked: 5 in the text, 2 in the timeline. Escape clears.',
    );
    expect(button?.getAttribute('aria-pressed')).to.equal('true');
    await expect(card).to.be.accessible();
    await press('Escape');
    await settled(card);
    expect(tinted('story-support')).to.deep.equal([]);
    expect(deepQuery(card, '.marker.selected')).to.have.length(0);
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('stays marked when a newer version of the same story comes', async () => {
    const page = await fixture<HTMLDivElement>(
      html`<div><story-card src="/data/lee-china-visit.json"></story-card></div>`,
    );
    const card = page.querySelector('story-card');
    if (!card) throw new Error('There is no card.');
    await settled(card);
    inSources(card, '.mark')[0]?.click();
    card.story = JSON.parse(await readFixture('json')) as StoryDraft;
    await settled(card);
    await aTimeout(20);
    expect(tinted('story-support')).to.have.length(7);
    inSources(card, '.mark')[0]?.click();
  });

  it('is let go by Escape without closing the dialog around the story, and counted only as far as the page shows it', async () => {
    const card = await realCard({show: 'sections sources'});
    const dialog = document.createElement('dialog');
    card.parentElement?.append(dialog);
    dialog.append(card);
    dialog.showModal();
    await settled(card);
    inSources(card, '.mark')[1]?.click();
    await waitUntil(() => tinted('story-support').length, 'It is marked.');
    await settled(card);
    expect(deepQuery(card, '.status')[0]?.textContent).to.equal(
      '5 claims are marked: 5 in the text, 0 in the timeline. Escape clears.',
    );
    await press('Escape');
    await settled(card);
    expect(tinted('story-support')).to.deep.equal([]);
    if (engine !== 'webkit') expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('marks in every element that shows the same story', async () => {
    const page = await fixture<HTMLDivElement>(html`<div>
      <story-timeline src="/data/lee-china-visit.json"></story-timeline><story-sources src="/data/lee-china-visit.json"></story-sources></div>`);
    await Promise.all(
      [...page.querySelectorAll('story-timeline,story-sources')].map(element =>
        settled(element as StoryCard),
      ),
    );
    deepQuery(page, '.mark')[0]?.click();
    await aTimeout(20);
    expect(tinted('story-support')).to.deep.equal(['Back at Cheong Wa Da']);
    deepQuery(page, '.mark')[0]?.click();
  });
});

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
      location.hash = `#lee${nextId - 1}-${anchor}`;
      await waitUntil(
        () => focused()?.matches(anchor === 'c7' ? '.popover' : selector),
        `the focus is in ${selector}`,
      );
      expect(deepQuery(card, '.marker[aria-expanded=true]')).to.have.length(
        anchor === 'c7' ? 1 : 0,
      );
    });
  }

  for (const [anchor, selector] of [
    ['s4', '.source'],
    ['t3', '.event'],
    ['c17', '.popover'],
  ] as const) {
    it(`go to -${anchor} on load, although it is drawn by an element inside the card`, async () => {
      const before = document.createElement('iframe');
      before.srcdoc = `<!doctype html><div style="height:1500px"></div><script type="module" src="/src/define.ts"></script>
        <story-card id="lee" src="/data/lee-china-visit.json"></story-card><script>location.hash = 'lee-${anchor}'</script>`;
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
    expect(focused()?.querySelector('h3')?.textContent).to.equal(
      'Security Coordination Focuses on North Korea and Regional Tensions',
    );
    expect(card.goTo('nowhere')).to.equal(false);
  });

  it('close the popover of the last place, and open that of a claim again', async () => {
    const card = await realCard();
    const id = `lee${nextId - 1}`;
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
      expect(deepQuery(card, '.marker[aria-expanded=true]')).to.have.length(count);
    }
    location.hash = '';
    await waitUntil(
      () => !deepQuery(card, '.marker[aria-expanded=true]').length,
      'Another address closes it too.',
    );
  });

  it('are real navigations with deep-links on, and Back works', async () => {
    const card = await realCard({deepLinks: true});
    const {length} = history;
    const link = inSources(card, 'a[data-jump]')[1];
    link?.click();
    await stopped();
    expect(location.hash).to.equal(`#lee${nextId - 1}-c8`);
    expect(history.length).to.equal(length + 1);
    await waitUntil(
      () => focused()?.getAttribute('aria-label') === 'Source 1: Yonhap',
      'the focus is at the claim of source 1',
    );
    history.back();
    await aTimeout(200);
    expect(location.hash).to.equal('');
  });

  it('do not take the page away from a reader who has already acted', async () => {
    await press('ArrowDown');
    location.hash = `#lee${nextId}-s2`;
    await aTimeout(20);
    await realCard();
    await aTimeout(150);
    expect(focused()).to.equal(document.body);
    expect(scrollY).to.equal(0);
  });

  it('do not answer a fragment of another story, or one that is malformed', async () => {
    await realCard();
    location.hash = '#other-s2';
    await aTimeout(50);
    location.hash = `#lee${nextId - 1}-%E0%A4%A`;
    await aTimeout(50);
    expect(focused()).to.equal(document.body);
  });
});

describe('corrections', () => {
  it('stand at the section that they correct, and in a list that links there', async () => {
    const card = await realCard({}, draft => {
      if (draft.sections?.[1]) draft.sections[1].id = 'economy';
      if (draft.timeline?.[0]) draft.timeline[0].id = 'thaad';
      draft.corrections = [
        {date: '2026-01-09', text: 'There were 15 memorandums.', target: 'economy'},
        {text: 'THAAD was deployed in 2017.', target: 'thaad'},
      ];
    });
    const words = (selector: string): string[] =>
      deepQuery(card, selector).map(
        ({textContent}) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
      );
    expect(words('.section p.corrected')).to.deep.equal([
      'Correction, January 9, 2026: There were 15 memorandums.',
    ]);
    expect(words('.event p.corrected')).to.deep.equal(['Correction: THAAD was deployed in 2017.']);
    expect(words('.corrections li')).to.deep.equal([
      'Correction, January 9, 2026: There were 15 memorandums. Economic Cooperation Targets…',
      'Correction: THAAD was deployed in 2017. 2017',
    ]);
    deepQuery(card, '.corrections a')[0]?.click();
    expect(focused()?.querySelector('h3')?.textContent).to.contain('Economic Cooperation');
    (await wayBack()).click();
    await expect(card).to.be.accessible();
  });
});
