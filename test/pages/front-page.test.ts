import {waitUntil} from '../browser/wait-until.js';
import {aTimeout, expect} from '@open-wc/testing';
import type {StoryElement} from '../../src/elements/story-element.js';
import {REAL_STORY, deepQuery, seen} from '../browser/real-story.js';
import {openFrame, takeErrors} from '../browser/page.js';

interface Axe {
  run(page: Document): Promise<{violations: {id: string; nodes: {target: unknown}[]}[]}>;
}

async function openPage(url: string, width = 1000): Promise<Document> {
  const frame = await openFrame(url, {width, height: 800});
  const page = frame.contentDocument;
  if (!page) throw new Error('The page is not there.');
  for (let turn = 0; turn < 800; turn++) {
    const elements = [
      ...page.querySelectorAll<StoryElement>('story-card,story-timeline,story-sources'),
    ];
    if (elements.length && elements.every(({state}) => state === 'ready' || state === 'error'))
      break;
    await aTimeout(10);
  }
  await aTimeout(50);
  return page;
}

/** axe must run in the frame's own window, or it cannot see styles. */
async function violations(page: Document): Promise<string[]> {
  const view = page.defaultView as (Window & {axe?: Axe}) | null;
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise(resolve => script.addEventListener('load', resolve));
  page.head.append(script);
  await loaded;
  const results = await view?.axe?.run(page);
  return (
    results?.violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({target}) => String(target)).join(' ')}`,
    ) ?? ['axe did not run']
  );
}

describe('the front page, from the built script-tag file', () => {
  it('shows 1 headline, 5 headings, 15 cited sentences, 4 sources and 6 events of the real story', async () => {
    const page = await openPage('/pages/front.html');
    const card = page.querySelector('story-card');
    expect(card && seen(card)).to.deep.equal(REAL_STORY);
  });

  it('opens the right source from all 24 markers', async () => {
    const page = await openPage('/pages/front.html');
    const isOpen = (): boolean =>
      deepQuery(page, '[popover]').some(each => each.matches(':popover-open'));
    const [any] = deepQuery(page, '.marker');
    any?.click();
    await waitUntil(isOpen, 'The popover is fetched with the first press.');
    any?.click();
    const opened = deepQuery(page, '.marker').map(marker => {
      marker.click();
      const popover = deepQuery(page, '[popover]').find(each => each.matches(':popover-open'));
      const number = popover?.querySelector('.number')?.textContent;
      const title = popover?.querySelector('.title')?.textContent?.trim();
      marker.click();
      return (
        title === REAL_STORY.sources[Number(number) - 1] && `[${number}]` === marker.textContent
      );
    });
    expect(opened).to.have.length(24);
    expect(opened.every(Boolean)).to.equal(true);
  });

  it('keeps the spaces between words that the build could squeeze out', async () => {
    const page = await openPage('/pages/front.html');
    const [references] = deepQuery(page, '.references');
    expect(references?.textContent).to.equal(
      'Cited 7×: Four-Day State Visit Marks Historic Diplomatic Reset, Security Coordination Focuses on North Korea and Regional Tensions, Yellow Sea Steel Structures Become Central Maritime Dispute, Lee Claims Visit Laid Foundation for Full Restoration (3), 8 Jan 2026',
    );
  });

  it('is clean for axe', async () => {
    expect(await violations(await openPage('/pages/front.html'))).to.deep.equal([]);
  });

  for (const width of [280, 360, 768, 1200]) {
    it(`does not scroll sideways at ${width} px, and no line runs past 75 characters`, async () => {
      const page = await openPage('/pages/front.html', width);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      for (const text of deepQuery(page, '.section p')) {
        const {font} = page.defaultView?.getComputedStyle(text) ?? {font: ''};
        const canvas = page.createElement('canvas').getContext('2d');
        if (canvas) canvas.font = font;
        const characters =
          (text.getBoundingClientRect().width /
            (canvas?.measureText('the quick brown fox jumps over the lazy dog').width ?? 0)) *
          43;
        expect(characters).to.be.below(75);
      }
    });
  }
});

describe('a page whose policy admits no Trusted Types policy of ours', () => {
  it('keeps its fallback content, without an uncaught error', async () => {
    const policy = encodeURIComponent(
      `content-security-policy: require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    const frame = await openFrame(`/faults/page?file=/pages/front.html&header=${policy}`);
    await aTimeout(300);
    const page = frame.contentDocument;
    const isEnforced = 'trustedTypes' in window;
    expect(page?.querySelector('story-card')?.shadowRoot === null).to.equal(isEnforced);
    expect((page?.querySelector('story-card a')?.getClientRects().length ?? 0) > 0).to.equal(
      isEnforced,
    );
    // The refusals themselves are reported; nothing else may be.
    expect(
      takeErrors().filter(
        error => !/trusted-types|TrustedTypePolicy|CSP require-trusted/i.test(error),
      ),
    ).to.deep.equal([]);
  });
});

describe('the article page, from the built script-tag file', () => {
  it('gives the article’s own words their markers, from the sources in the sidebar', async () => {
    const page = await openPage('/pages/article.html');
    const [article, aside] = ['article.own', 'aside'].map(
      selector => page.querySelector(selector) ?? page,
    );
    expect(
      deepQuery(article ?? page, '.marker').map(marker => marker.getAttribute('aria-label')),
    ).to.deep.equal([
      'Source 2: Yonhap',
      'Source 3: Yonhap',
      'Source 4: Yonhap',
      'Source 4: Yonhap',
      'Source 1: Yonhap',
      'Source 2: Yonhap',
    ]);
    expect(deepQuery(aside ?? page, '.source')).to.have.length(4);
    expect(deepQuery(aside ?? page, '.event')).to.have.length(6);
  });

  it('does not scroll sideways at 360 px, although its grid column takes the width of what is inside', async () => {
    const page = await openPage('/pages/article.html', 360);
    expect(page.documentElement.scrollWidth).to.be.at.most(360);
  });

  it('is clean for axe', async () => {
    expect(await violations(await openPage('/pages/article.html'))).to.deep.equal([]);
  });
});
