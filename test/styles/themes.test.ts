import {expect, fixture, html} from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import '../../src/define.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import {designTokens, themeSheet} from '../../src/styles/token-files.js';
import {tokenGuide} from '../../src/styles/token-guide.js';
import {themes} from '../../src/styles/themes.js';
import type {TokenName} from '../../src/styles/tokens.js';
import {atRest, deepQuery, openPopovers, readFixture, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

declare const axe: typeof axeCore;

const SCHEMES = ['light', 'dark'] as const;
const MAX_LINES = 30;

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
    const [r = 0, g = 0, bl = 0] = [red, green, blue].map(channel =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function colorsOf(theme: object, scheme: 'light' | 'dark'): (name: TokenName) => readonly number[] {
  const group = (
    designTokens(theme) as Record<string, Record<string, {$value: {components: number[]} | string}>>
  )[scheme];
  const read = (name: string): readonly number[] => {
    const value = group?.[name]?.$value;
    return typeof value === 'string'
      ? read(value.slice(scheme.length + 2, -1))
      : (value?.components ?? []);
  };
  return read;
}

describe('the contrast that is measured here', () => {
  it('is 21 for black on white and 4.54 for #767676', () => {
    expect([
      contrast([0, 0, 0], [1, 1, 1]),
      Number(contrast([0x76 / 255, 0x76 / 255, 0x76 / 255], [1, 1, 1]).toFixed(2)),
    ]).to.deep.equal([21, 4.54]);
  });
});

for (const [name, theme] of Object.entries({default: {}, ...themes})) {
  describe(`the theme ${name}`, () => {
    it('is values only, in fewer than thirty lines', () => {
      expect(themeSheet(theme).split('\n').length).to.be.below(MAX_LINES + 3);
      expect(themeSheet(theme)).not.to.match(/url\(|@import|@font-face/);
    });

    for (const scheme of SCHEMES) {
      it(`has the contrast that each token promises, in ${scheme}`, () => {
        const color = colorsOf(theme, scheme);
        const weak = Object.entries(tokenGuide).flatMap(([token, guide]) =>
          (guide.contrast?.on ?? [])
            .map(on => {
              const ratio = contrast(color(token as TokenName), color(on));
              const needed =
                name === 'contrast' && guide.contrast?.ratio === 4.5
                  ? 7
                  : (guide.contrast?.ratio ?? 0);
              return ratio >= needed ? '' : `${token} on ${on}: ${ratio.toFixed(2)}, not ${needed}`;
            })
            .filter(Boolean),
        );
        expect(weak).to.deep.equal([]);
      });

      it(`draws bars and spans of the axis at 3:1 on the ground and on the brush, in ${scheme}`, () => {
        const color = colorsOf(theme, scheme);
        const [accent, surface] = [color('accent'), color('surface')];
        const bar = accent.map((channel, at) => 0.78 * channel + 0.22 * (surface[at] ?? 0));
        for (const ground of ['surface', 'accent-tint'] as const) {
          expect(contrast(bar, color(ground)), ground).to.be.at.least(3);
        }
      });

      it(`draws the real story so that axe finds nothing, with a citation open, in ${scheme}`, async () => {
        const sheet = document.createElement('style');
        const ground = `:root { color-scheme: ${scheme}; background: light-dark(#fff, #000) }`;
        sheet.textContent = `${themeSheet(theme)} ${ground}`;
        document.head.append(sheet);
        try {
          const page = await fixture<HTMLElement>(
            html`<main><story-card story=${await readFixture('json')} show="summary sections timeline sources coverage meta"></story-card></main>`,
          );
          const card = page.querySelector('story-card') as StoryElement;
          await settled(card);
          await customElements.whenDefined('story-coverage');
          deepQuery(card, '.marker')[3]?.click();
          await waitUntil(() => openPopovers().length, 'The citation is open.');
          await atRest(card);
          const tags = [
            'wcag2a',
            'wcag2aa',
            'wcag21aa',
            'wcag22aa',
            ...(name === 'contrast' ? ['wcag2aaa'] : []),
          ];
          const {violations, passes} = await axe.run(card, {runOnly: tags});
          expect(
            violations.flatMap(({id, nodes}) =>
              nodes.map(
                ({target, failureSummary}) => `${id} at ${String(target)}: ${failureSummary}`,
              ),
            ),
          ).to.deep.equal([]);
          expect(passes.map(({id}) => id)).to.include(
            name === 'contrast' ? 'color-contrast-enhanced' : 'color-contrast',
          );
        } finally {
          sheet.remove();
        }
      });
    }
  });
}

/** The rounder of what an element and its two pseudo-elements are drawn with, in pixels. */
function cornerPx(element: Element): number {
  const radii = ['', '::before', '::after'].map(part =>
    parseFloat(getComputedStyle(element, part || null).borderStartStartRadius),
  );
  return Math.max(...radii);
}

describe('the square themes', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`${name} is square in its blocks, markers, dots, buttons and focus rings`, async () => {
      const sheet = document.createElement('style');
      sheet.textContent = themeSheet(theme);
      document.head.append(sheet);
      try {
        const page = await fixture<HTMLElement>(html`
          <main>
            <story-card .story=${await readFixture('json')}></story-card>
            <story-timeline axis filters="source" .story=${await readFixture('json')}></story-timeline>
          </main>
        `);
        for (const element of page.children) await settled(element as StoryElement);
        await waitUntil(() => deepQuery(page, '.choice').length, 'The filters are there.');
        await waitUntil(() => deepQuery(page, '.thumb').length, 'The axis is there.');
        deepQuery(page, '.choice')[0]?.focus();
        // A pill has twice the corner of a block.
        const roundest = 2 * parseFloat(theme.radius ?? '0');
        const round = deepQuery(page, '*').filter(element => cornerPx(element) > roundest);
        expect(round.map(({className}) => className)).to.deep.equal([]);
      } finally {
        sheet.remove();
      }
    });
  }
});
