import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {StoryElement} from '../../src/elements/story-element.js';
import type {StoryDraft} from '../../src/model/draft.js';
import {deepQuery, settled} from '../browser/real-story.js';
import {waitUntil} from '../browser/wait-until.js';

/** A story on a page of its language, in a column of that width. */
async function shown(
  story: StoryDraft,
  {tag = 'story-card', widthPx = 320, lang = story.lang ?? ''} = {},
): Promise<StoryElement> {
  const page = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
  page.style.cssText = `width: ${widthPx}px; font: 18px/1.5 serif`;
  const element = document.createElement(tag) as StoryElement;
  element.story = story;
  page.append(element);
  await settled(element);
  return element;
}

/** The box of one character; WebKit counts the end of the line before to the first of a line. */
function boxOf(text: Text, at: number): DOMRect {
  const range = new Range();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return [...range.getClientRects()].at(-1) ?? new DOMRect();
}

/** The characters with which the lines of a paragraph begin. */
function lineStarts(paragraph: Element): string[] {
  const starts: string[] = [];
  let bottom = -Infinity;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const {data, parentElement} = node as Text;
    for (let at = 0; at < data.length; at++) {
      const box = boxOf(node as Text, at);
      // Markers are raised, but not by a line.
      if (!box.width || box.top < bottom - 4) continue;
      if (box.top >= bottom - 4) starts.push(parentElement!.closest('.run') ? '[' : data[at]!);
      bottom = box.bottom;
    }
  }
  return starts;
}

const JAPANESE =
  'スタートアップとチェックをめぐり、首脳は「対話」を重ねた[1]。ニュースとしてキャッチコピーが、ファッションショーで発表された[1]、という。';
const CHINESE = '双方就“对话”进行了磋商[1]。会谈持续了九十分钟[1]，随后发表了声明（共三条）。';
const SOURCES = [{publisher: 'Yonhap'}];
const BELONGS_TO_LINE_BEFORE = /[\[、。，．）」』”ぁぃぅぇぉっゃゅょァィゥェォッャュョー]/;

const WRITTEN_WITHOUT_SPACES = {ja: JAPANESE, 'zh-Hans': CHINESE};

describe('the lines of a paragraph', () => {
  for (const [lang, text] of Object.entries(WRITTEN_WITHOUT_SPACES)) {
    it(`in ${lang} begin with no small letter, stop, closing bracket or marker, in columns of 200 to 330 px`, async () => {
      for (let widthPx = 200; widthPx <= 330; widthPx += 10) {
        const card = await shown(
          {headline: 'h', lang, sections: [{text}], sources: SOURCES},
          {widthPx},
        );
        const starts = lineStarts(deepQuery(card, '[data-block]')[0]!);
        expect(starts.length).to.be.greaterThan(2);
        expect(starts.join('')).not.to.match(BELONGS_TO_LINE_BEFORE, `${widthPx} px`);
      }
    });
  }
});

describe('emphasis', () => {
  for (const lang of ['ja', 'zh-Hans', 'ko', 'ar', 'hi']) {
    it(`in ${lang} is not slanted`, async () => {
      const sources = [{publisher: 'Yonhap', excerpts: [{id: 'a', text: 'x', locator: 'y'}]}];
      const card = await shown({headline: 'h', lang, sections: [{text: 'z[1:a]'}], sources});
      const slanted = deepQuery(card, '.root *').filter(
        element => getComputedStyle(element).fontStyle !== 'normal',
      );
      expect(slanted).to.deep.equal([]);
    });
  }
});

/** Tall letters of a script, and how far their ink goes above and below the line. */
const TALL = {
  hi: 'दक्षिण र्कैं क्रूँ ज्ञु ट्ठृ',
  vi: 'Ễ Ẩ Ộ Ỹ ự ợ ỵ',
};

/** The room that a line leaves for ink, less what its tallest letters take; negative is cut. */
function roomIn(element: Element, letters: string): number {
  const {font, lineHeight} = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  const {fontBoundingBoxAscent, fontBoundingBoxDescent} = context.measureText('x');
  const ink = context.measureText(letters);
  const linePx = parseFloat(lineHeight);
  const abovePx = (linePx + fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
  const belowPx = linePx - abovePx;
  return Math.min(abovePx - ink.actualBoundingBoxAscent, belowPx - ink.actualBoundingBoxDescent);
}

describe('tall letters', () => {
  for (const [lang, letters] of Object.entries(TALL)) {
    it(`in ${lang}, "${letters}", are cut in no box that hides what does not fit`, async () => {
      const events = ['2017', '2018', '2019'].map(date => ({
        date,
        text: `${letters}[1]`.repeat(9),
      }));
      const story = {
        headline: letters,
        lang,
        sections: [{heading: letters.repeat(9), text: `${letters}[1]`}],
        timeline: events,
        sources: [{publisher: letters, title: letters}],
      };
      for (const tag of ['story-card', 'story-coverage']) {
        const element = await shown(story, {tag});
        await waitUntil(() => deepQuery(element, '[lang]').length > 1, 'It is drawn.');
        const hiding = deepQuery(element, '.root *').filter(
          each => /hidden|clip/.test(getComputedStyle(each).overflowY) && !each.matches('.unseen'),
        );
        const cut = hiding
          .map(each => ({className: each.className, roomPx: roomIn(each, letters)}))
          .filter(({roomPx}) => !(roomPx >= 0));
        expect(cut).to.deep.equal([]);
        if (tag === 'story-coverage') expect(hiding.length).to.be.greaterThan(0);
      }
    });
  }
});

describe('a line of several directions', () => {
  it('has the English names of an Arabic story set apart, each in its own direction', async () => {
    const card = await shown({
      headline: 'زيارة',
      lang: 'ar',
      publisher: {name: 'The Courier (UK)'},
      updated: '2026-01-08',
      sections: [{heading: 'الزيارة', text: 'أول زيارة[1].'}],
      sources: [{publisher: 'AP (US)', lang: 'en', title: 'Lee and Xi meet (again)'}],
    });
    const title = deepQuery(card, '.title')[0]!;
    expect(getComputedStyle(title).direction).to.equal('ltr');
    const parts = deepQuery(card, '.meta bdi, .publisher bdi, .references bdi');
    expect(parts.length).to.be.greaterThan(3);
    for (const part of parts) {
      expect(getComputedStyle(part).unicodeBidi).to.match(/isolate/);
    }
  });
});
