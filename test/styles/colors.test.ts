import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import {colors} from '../../src/styles/tokens.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const DRAFT = {
  headline: 'Ferry returns to the harbour',
  sections: [{heading: 'The crossing', text: 'It took four hours[1].'}],
  sources: [{publisher: 'Harbour Courier', title: 'Ferry returns'}],
  timeline: [{date: '2017', text: 'The ferry is built[1].'}],
};
const SCHEMES = ['light', 'dark'] as const;

async function cardIn(
  scheme: (typeof SCHEMES)[number],
  properties: Record<string, string> = {},
): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<main><story-card .story=${DRAFT}></story-card></main>`,
  );
  page.style.setProperty('color-scheme', scheme);
  for (const [name, value] of Object.entries(properties)) page.style.setProperty(name, value);
  await settled(page.querySelector('story-card') as StoryElement);
  return page;
}

const styleOf = (page: HTMLElement, selector: string): CSSStyleDeclaration =>
  getComputedStyle(deepQuery(page, selector)[0] ?? page);
const marker = (page: HTMLElement): string => styleOf(page, '.section .marker').color;
const eventMarker = (page: HTMLElement): string => styleOf(page, '.event .marker').color;

const RED = 'rgb(138, 28, 28)';
const PINK = 'rgb(240, 160, 151)';
const NAVY = 'rgb(0, 0, 128)';

describe('a colour that a page sets', () => {
  it('as --story-accent and --story-accent-dark is the one of the scheme', async () => {
    const pair = {'--story-accent': '#8a1c1c', '--story-accent-dark': '#f0a097'};
    expect(marker(await cardIn('light', pair))).to.equal(RED);
    expect(marker(await cardIn('dark', pair))).to.equal(PINK);
  });

  it('as --story-accent alone is it in both schemes', async () => {
    expect(marker(await cardIn('dark', {'--story-accent': '#8a1c1c'}))).to.equal(RED);
  });

  it('as --story-accent-dark alone leaves a light page as it is', async () => {
    const dark = {'--story-accent-dark': '#f0a097'};
    expect(marker(await cardIn('light', dark))).to.equal('rgb(11, 87, 208)');
    expect(marker(await cardIn('dark', dark))).to.equal(PINK);
  });

  it('for one element goes before a dark one for all', async () => {
    const page = await cardIn('dark', {
      '--story-accent-dark': '#f0a097',
      '--story-timeline-accent': 'navy',
    });
    expect([marker(page), eventMarker(page)]).to.deep.equal([PINK, NAVY]);
  });

  it('as light-dark(…) in a sheet that no bundler touches is read too', async () => {
    const both = {'--story-accent': 'light-dark(#8a1c1c, #f0a097)'};
    expect(marker(await cardIn('light', both))).to.equal(RED);
    expect(marker(await cardIn('dark', both))).to.equal(PINK);
  });
});

/** What is painted of a card with its popover: grounds and inks. */
function paint(page: HTMLElement): Record<string, string> {
  return {
    ground: styleOf(page, '.root').backgroundColor,
    text: styleOf(page, '.headline').color,
    label: styleOf(page, '.label').color,
    marker: marker(page),
    numeral: styleOf(page, '.number').backgroundColor,
    popover: styleOf(page, '.popover:popover-open').backgroundColor,
    'text of the popover': styleOf(page, '.popover:popover-open').color,
  };
}

/** With a popover, which is made when a reader turns to a marker. */
async function cardWithPopover(...args: Parameters<typeof cardIn>): Promise<HTMLElement> {
  const page = await cardIn(...args);
  deepQuery(page, '.section .marker')[0]?.click();
  await waitUntil(
    () => deepQuery(page, '.popover:popover-open').length === 1,
    'The popover is there.',
  );
  return page;
}

describe('a colour that is none', () => {
  const slips = ['#8a1c1c#f0a097', 'var(--brand)', 'rgb(1 2', '12px', 'blurple'];
  for (const scheme of SCHEMES) {
    it(`leaves what is painted in ${scheme} as it is by default`, async () => {
      const untouched = paint(await cardWithPopover(scheme));
      for (const slip of slips) {
        const all = Object.keys(colors).map(name => [`--story-${name}`, slip]);
        const painted = paint(await cardWithPopover(scheme, Object.fromEntries(all)));
        expect(painted, slip).to.deep.equal(untouched);
      }
    });

    for (const name of Object.keys(colors)) {
      it(`in --story-${name} leaves the popover and its text legible in ${scheme}`, async () => {
        const page = await cardWithPopover(scheme, {
          [`--story-${name}`]: '#8a1c1c#f0a097',
          [`--story-${name}-dark`]: '#8a1c1c#f0a097',
        });
        const {popover, 'text of the popover': text} = paint(page);
        const [ground, ink] =
          scheme === 'light' ? ['255, 255, 255', '22, 24, 29'] : ['20, 22, 26', '236, 238, 242'];
        expect([popover, text]).to.deep.equal([`rgb(${ground})`, `rgb(${ink})`]);
      });
    }
  }
});
