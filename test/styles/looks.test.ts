import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {getAllByRole, getByRole} from '../browser/by-role.js';
import {deepQuery, settled} from '../browser/real-story.js';

/** A story in an element of that tag, on a page of that width. */
async function shown(
  draft: StoryDraft,
  {tag = 'story-card', widthPx = 780, style = ''} = {},
): Promise<StoryElement> {
  const page = await fixture<HTMLElement>(html`<main lang="en"></main>`);
  page.style.cssText = `width: ${widthPx}px; font: 16px/1.5 sans-serif; ${style}`;
  const element = document.createElement(tag) as StoryElement;
  element.story = draft;
  page.append(element);
  await settled(element);
  return element;
}

const SOURCES = [{publisher: 'Yonhap', title: 'Lee and Xi meet', url: 'https://en.yna.co.kr/4'}];
const LONG_HEADLINE =
  'Seoul and Beijing agree to resume vice-ministerial talks on the maritime boundary after nine years of frozen relations';

/** The contrast of two colours, by WCAG 2. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function fontSizePx(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

describe('what a reader sees', () => {
  it('sets a full stop, a comma and a bracket behind a marker at its edge', async () => {
    const card = await shown({
      headline: 'h',
      sections: [{text: 'It ended[1], they said (again[1]). It was the first[1].'}],
      sources: SOURCES,
    });
    for (const marker of getAllByRole(card, 'button', 'Source 1: Yonhap')) {
      const run = marker.closest('.run')!;
      const text = document.createTreeWalker(run.parentElement!, NodeFilter.SHOW_TEXT);
      text.currentNode = run.lastChild!;
      let next = text.nextNode();
      while (next && run.contains(next)) next = text.nextNode();
      const behind = new Range();
      behind.setStart(next!, 0);
      behind.setEnd(next!, 1);
      const gapPx = behind.getBoundingClientRect().left - marker.getBoundingClientRect().right;
      expect(gapPx, behind.toString()).to.be.within(-3, 0.5);
    }
  });

  it('sets the full stop of the host page at the marker of a citation-ref', async () => {
    const page = await fixture<HTMLElement>(
      html`<p>
        <citation-ref source="1" sources=${JSON.stringify(SOURCES)}>It was the first</citation-ref
        >. More.
      </p>`,
    );
    const citation = page.querySelector('citation-ref') as StoryElement;
    await citation.updateComplete;
    const stop = new Range();
    stop.setStart(citation.nextSibling!, 0);
    stop.setEnd(citation.nextSibling!, 1);
    const marker = getByRole(citation, 'button', 'Source 1: Yonhap');
    const gapPx = stop.getBoundingClientRect().left - marker.getBoundingClientRect().right;
    expect(stop.toString()).to.equal('.');
    expect(gapPx).to.be.within(-3, 0.5);
  });

  it('prints no numeral under 11 px in text of 13 px', async () => {
    const draft = {
      headline: 'h',
      sections: [{heading: 'Visit', text: 'a[1].'}],
      timeline: [{date: '2017', text: 'b[1].'}],
      sources: SOURCES,
    };
    const style = '--story-font-size: 13px';
    for (const tag of ['story-card', 'story-timeline', 'story-sources', 'story-coverage']) {
      const element = await shown(draft, {tag, widthPx: 320, style});
      const numerals = deepQuery(element, '.marker,.number,td');
      expect(Math.min(...numerals.map(fontSizePx)), tag).to.be.at.least(11);
    }
  });

  it('underlines the link to a source in the accent, with an arrow that is not read out', async () => {
    const element = await shown({headline: 'h', sources: SOURCES}, {tag: 'story-sources'});
    const link = deepQuery(element, '.title a')[0]!;
    const accent = getComputedStyle(deepQuery(element, '.number')[0]!).color;
    expect(getComputedStyle(link).textDecorationColor).to.equal(accent);
    expect(getComputedStyle(link, '::after').content).to.match(/^"\u00a0↗"/);
    expect(getByRole(element, 'link', /^Lee and Xi meet/).textContent).not.to.contain('↗');
  });

  it('underlines "one voice, not several" so that it is seen, on light and on dark', async () => {
    const sources = [{publisher: 'Yonhap'}, {publisher: 'Yonhap'}];
    for (const [scheme, ground] of [
      ['light', '#fff'],
      ['dark', '#14161a'],
    ]) {
      const style = `color-scheme: ${scheme}`;
      const card = await shown({headline: 'h', sources}, {style});
      const [words] = deepQuery(card, '.meta b');
      expect(words!.textContent).to.contain('one voice, not several');
      const line = getComputedStyle(words!).borderBottomColor;
      expect(contrast(line, ground!), `${scheme}: ${line}`).to.be.at.least(3);
    }
  });

  it('breaks a Korean headline between words, a Japanese one between phrases', async () => {
    const breakOf = async (lang: string): Promise<string> => {
      const card = await shown({headline: 'h', lang});
      return getComputedStyle(getByRole(card, 'heading', 'h')).wordBreak;
    };
    const phrase = CSS.supports('word-break', 'auto-phrase') ? 'auto-phrase' : 'normal';
    expect(await breakOf('ko')).to.equal('keep-all');
    expect(await breakOf('ja')).to.equal(phrase);
    expect(await breakOf('zh')).to.equal('normal');
  });

  it('sets an Arabic paragraph flush right on an English page, beside nothing', async () => {
    const card = await shown({
      headline: 'زيارة',
      lang: 'ar',
      sections: [{heading: 'الزيارة', text: 'أول زيارة منذ تسع سنوات.'}],
    });
    const paragraph = deepQuery(card, '[data-block]')[0]!;
    const words = new Range();
    words.selectNodeContents(paragraph);
    const {right} = words.getBoundingClientRect();
    expect(right).to.be.closeTo(paragraph.getBoundingClientRect().right, 1);
    expect(getComputedStyle(paragraph).hyphens).to.equal('auto');
  });

  it('hyphenates only where the language is known', async () => {
    const card = await shown({headline: 'h', sections: [{text: 'Donaudampfschifffahrt'}]});
    expect(getComputedStyle(deepQuery(card, '[data-block]')[0]!).hyphens).to.equal('manual');
  });

  it('sets a headline of more than 90 characters a step smaller, in longer lines', async () => {
    const sizeOf = async (headline: string): Promise<number> => {
      const card = await shown({headline, sections: [{text: 'a'}]}, {widthPx: 1000});
      return fontSizePx(getByRole(card, 'heading', headline));
    };
    const normalPx = await sizeOf('Lee Declares China Visit');
    expect(await sizeOf(LONG_HEADLINE)).to.be.within(0.7 * normalPx, 0.85 * normalPx);
  });

  it('leaves no dot hanging where the line under the headline breaks', async () => {
    const draft = {
      headline: 'h',
      publisher: {name: 'The Harbour Courier'},
      updated: '2026-01-08',
      sources: SOURCES,
    };
    const card = await shown(draft, {widthPx: 240});
    const line = deepQuery(card, '.meta')[0]!;
    const parts = [...line.children].map(part => part.getBoundingClientRect());
    const starts = parts.filter(({top}, index) => index > 0 && top > parts[index - 1]!.bottom - 4);
    expect(starts).not.to.have.length(0);
    // The dot is before the part, outside the line's box, which cuts it off.
    const contentLeft = line.getBoundingClientRect().left + 4;
    for (const {left} of starts) expect(left).to.be.closeTo(contentLeft, 1);
    expect(getComputedStyle(line).overflowX).to.equal('clip');
  });

  it('shows a portrait picture no higher than 70 % of the window', async () => {
    const card = await shown({
      headline: 'h',
      image: {url: 'https://pictures.example/tall.jpg', alt: '', width: 800, height: 2400},
      sections: [{text: 'a'}],
    });
    const image = deepQuery(card, '.figure img')[0]!;
    expect(parseFloat(getComputedStyle(image).maxHeight)).to.be.closeTo(0.7 * innerHeight, 1);
  });

  it('rounds pills, dots and thumbs only as far as the theme rounds', async () => {
    const timeline = await shown(
      {
        headline: 'h',
        timeline: ['2017', '2018', '2026'].map((date, index) => ({
          date,
          group: index ? 'Aid' : 'Rescue',
          text: 'a',
        })),
      },
      {tag: 'story-timeline', style: '--story-radius: 0px'},
    );
    Object.assign(timeline, {axis: true, filters: ''});
    while (!deepQuery(timeline, '.choice').length || !deepQuery(timeline, '.stack i,.bar').length)
      await new Promise(resolve => requestAnimationFrame(resolve));
    for (const part of deepQuery(timeline, '.choice,.stack i'))
      expect(getComputedStyle(part).borderRadius).to.equal('0px');
  });
});
