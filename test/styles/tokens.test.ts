import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import {StoryCard} from '../../src/elements/story-card.js';
import {StoryCoverage} from '../../src/elements/story-coverage.js';
import {StorySources} from '../../src/elements/story-sources.js';
import {StoryTimeline} from '../../src/elements/story-timeline.js';
import {CitationRef} from '../../src/elements/citation-ref.js';
import {designTokens, themeSheet, tokensData, tokensTable} from '../../src/styles/token-files.js';
import {popoverSheet} from '../../src/styles/popover.js';
import {cssProperties} from '../../src/styles/token-table.js';
import {themes} from '../../src/styles/themes.js';
import {colors, tokens} from '../../src/styles/tokens.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

const DRAFT = {
  headline: 'A headline',
  sections: [
    {heading: 'One', text: 'What a source says[1].'},
    {heading: 'Two', text: 'b[1].'},
  ],
  sources: [{publisher: 'A', title: 'T'}],
  timeline: [
    {date: '2017', text: 'c[1]'},
    {date: '2018', text: 'd[1]'},
  ],
};

async function cardWith(properties: Record<string, string>): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<main><story-card .story=${DRAFT}></story-card></main>`,
  );
  for (const [name, value] of Object.entries(properties)) page.style.setProperty(name, value);
  await settled(page.querySelector('story-card') as StoryElement);
  return page;
}

const styleOf = (root: Element, selector: string): CSSStyleDeclaration =>
  getComputedStyle(deepQuery(root, selector)[0] ?? root);

describe('the tokens', () => {
  const sheets = [StoryCard, StoryTimeline, StorySources, StoryCoverage, CitationRef].map(
    ({tag, styles}) => ({
      tag,
      text: [styles]
        .flat(9)
        .map(sheet => ('cssText' in sheet ? sheet.cssText : ''))
        .join('\n'),
    }),
  );

  it('are each used by a style sheet', () => {
    const all =
      sheets.map(({text}) => text.replaceAll(/--_[a-z-]+:/g, '')).join('') +
      popoverSheet.cssText +
      Object.values(tokens).join('');
    const names = [...Object.keys(colors), ...Object.keys(tokens)];
    expect(names.filter(name => !all.includes(`var(--_${name})`))).to.deep.equal([]);
  });

  for (const {tag, text} of sheets) {
    it(`are the only values that <${tag}> reads, with its own name in front`, () => {
      const derived = ['space', 'border'];
      const read = [
        ...new Set([...text.matchAll(/var\(--_([a-z-]+)/g)].map(([, name]) => name ?? '')),
      ];
      const isToken = (name: string): boolean => {
        const shared = name.replace(/^story-|-dark$/g, '');
        return shared in colors || shared in tokens;
      };
      expect(read.filter(name => !isToken(name) && !derived.includes(name))).to.deep.equal([]);
      expect(text).to.contain(`--_story-ink:var(--${tag}-ink,var(--story-ink,#16181d))`);
    });
  }

  it('are read from the element, then from all, then from the default', async () => {
    const page = await cardWith({
      '--story-ink': 'rgb(1, 2, 3)',
      '--story-card-ink': 'rgb(4, 5, 6)',
    });
    expect([
      styleOf(page, '.headline').color,
      styleOf(page, '.event time').color,
      styleOf(page, '.marker').color,
    ]).to.deep.equal(['rgb(4, 5, 6)', 'rgb(1, 2, 3)', 'rgb(11, 87, 208)']);
  });

  it('scale the space between things with --story-density, and not their size', async () => {
    const loose = await cardWith({});
    const [marginBefore, gapBefore, sizeBefore] = [
      styleOf(loose, '.section + .section').marginTop,
      styleOf(loose, '.entry').paddingBottom,
      styleOf(loose, '.section p').fontSize,
    ];
    loose.style.setProperty('--story-density', '0.5');
    expect([marginBefore, styleOf(loose, '.section + .section').marginTop]).to.deep.equal([
      '25.5px',
      '12.75px',
    ]);
    expect([gapBefore, styleOf(loose, '.entry').paddingBottom]).to.deep.equal([
      '21.25px',
      '10.625px',
    ]);
    expect([sizeBefore, styleOf(loose, '.section p').fontSize]).to.deep.equal(['17px', '17px']);
  });

  it('keep a default that is another token: a surface follows the ground, a rule the line, a focus ring the accent', async () => {
    const page = await cardWith({
      '--story-background': 'rgb(9, 9, 9)',
      '--story-line': 'rgb(8, 8, 8)',
    });
    deepQuery(page, '.marker')[0]?.click();
    await waitUntil(
      () => deepQuery(page, '.popover:popover-open').length === 1,
      'The popover is there.',
    );
    expect([
      styleOf(page, '.popover:popover-open').backgroundColor,
      styleOf(page, 'header').borderBottomColor,
    ]).to.deep.equal(['rgb(9, 9, 9)', 'rgb(8, 8, 8)']);
  });

  it('never make a popover transparent: “bluue” is no colour, so its default stands in', async () => {
    const page = await cardWith({'--story-accent': 'bluue', '--story-surface': 'whitish'});
    expect(styleOf(page, '.marker').color).to.equal('rgb(11, 87, 208)');
    deepQuery(page, '.marker')[0]?.click();
    await waitUntil(
      () => deepQuery(page, '.popover:popover-open').length === 1,
      'The popover is there.',
    );
    expect(styleOf(page, '.popover:popover-open').backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('are registered once: a further tag, <acme-card>, registers and throws nothing', () => {
    const {registerProperty} = CSS;
    let calls = 0;
    CSS.registerProperty = definition => {
      calls++;
      registerProperty(definition);
    };
    StoryCard.define('acme-card');
    CSS.registerProperty = registerProperty;
    expect(customElements.get('acme-card')).to.be.ok;
    expect(calls).to.equal(0);
  });
});

describe('the files made of the tokens', () => {
  it('are a style sheet that names the tokens in their order and gives way to the page', () => {
    expect(themeSheet({radius: '0px', ink: '#111'}, 'ours */ body {}')).to.equal(
      '/* ours  body {} */\n:where(:root) {\n  --story-ink: #111;\n  --story-radius: 0px;\n}\n',
    );
  });

  it('are design tokens with both schemes, pixels, and the exact CSS beside them', () => {
    const data = designTokens({...themes.newsprint}) as Record<
      string,
      Record<string, {$value: unknown}>
    >;
    const entryOf = (group: string, name: string) => data[group]?.[name];
    const valueOf = (group: string, name: string) => entryOf(group, name)?.$value;
    expect([
      entryOf('light', '$type'),
      entryOf('size', '$type'),
      entryOf('font', '$type'),
    ]).to.deep.equal(['color', 'dimension', 'fontFamily']);
    expect(entryOf('dark', 'accent')).to.deep.equal({
      $value: {colorSpace: 'srgb', components: [0.9412, 0.6275, 0.5922], hex: '#f0a097'},
      $description: 'Links, markers, the dots of the timeline.',
      $extensions: {
        'story-widgets': {property: '--story-accent-dark', value: '#f0a097'},
      },
    });
    expect(valueOf('light', 'shadow')).to.deep.equal({
      colorSpace: 'srgb',
      components: [0.2314, 0.1843, 0.102],
      alpha: 0.149,
      hex: '#3b2f1a',
    });
    expect(valueOf('light', 'focus')).to.equal('{light.accent}');
    expect(valueOf('size', 'headline-size')).to.deep.equal({value: 59.5, unit: 'px'});
    expect(valueOf('size', 'padding')).to.deep.equal({value: 34, unit: 'px'});
    expect(valueOf('font', 'headline-font')).to.deep.equal([
      'Cheltenham',
      'Times New Roman',
      'Liberation Serif',
      'Times',
      'serif',
    ]);
    expect(valueOf('number', 'leading')).to.equal(1.55);
    expect(valueOf('stroke', 'rule-style')).to.equal('double');
  });

  it('leave a colour out of the design tokens that has no hexadecimal digits, and keep the rest', () => {
    const {light} = designTokens({ink: 'oklch(0.3 0.1 20)', soft: '#abc'}) as {
      light: Record<string, {$value: {hex: string}}>;
    };
    expect(['ink' in light, light['soft']?.$value.hex]).to.deep.equal([false, '#aabbcc']);
  });

  it('name every property for manifests and the documentation', () => {
    const count = Object.keys(colors).length + Object.keys(tokens).length;
    expect(cssProperties('story-card').find(({name}) => name === '--story-card-ink')).to.deep.equal(
      {
        name: '--story-card-ink',
        description: 'Text. Of this element only.',
        syntax: '<color>',
        default: 'var(--story-ink)',
      },
    );
    expect((tokensData() as {tokens: object[]}).tokens.length).to.equal(count);
    expect(tokensTable()).to.contain(
      '| `--story-density` | Scales the space between things, not their size. | `1` | number, 0.5–1.6 |',
    );
    expect(tokensTable()).to.contain('| `var(--story-line)`, `var(--story-line-dark)` | color |');
    expect(
      `${tokensTable()}${JSON.stringify(tokensData())}${JSON.stringify(designTokens())}`,
    ).not.to.contain('--_');
  });
});
