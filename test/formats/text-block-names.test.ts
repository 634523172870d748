import {expect} from '@open-wc/testing';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {readCount, readNames, readTime} from '../../src/formats/text-block-names.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {EAST_ASIAN_LANGUAGES} from '../../src/formats/words-east-asian.js';

const vocabulary = new Vocabulary([ENGLISH]);
const readDate = (text: string): ReturnType<typeof readPrintedDate> => readPrintedDate(text);

describe('readNames', () => {
  for (const [line, parts] of [
    ['Sources', ['sources']],
    ['Sources (2 articles)', ['sources']],
    ['Sources: AP, Reuters', ['sources']],
    ['Timeline of the dispute', ['timeline']],
    ['Updated Jan 8, 2026', ['updated']],
    ['Published Jan 3, 2026 | By Ana Silva | Updated Jan 8, 2026', ['published', '', 'updated']],
    ['Sources close to the minister said that he would resign.', []],
    ['Updated rules take effect on Monday.', []],
    ['By Ana Silva', []],
  ] as const) {
    it(`finds ${parts.filter(Boolean).length} names in "${line}"`, () => {
      const pieces = readNames(line, {linesAbove: 1, isFirst: false}, vocabulary, readDate);
      expect(pieces.map(({name}) => name?.part ?? '')).to.deep.equal(parts);
    });
  }

  it('takes "Sources: AP, Reuters" for a headline where nothing stands above', () => {
    const place = {linesAbove: 0, isFirst: true};
    expect(readNames('Sources: AP, Reuters', place, vocabulary, readDate)).to.deep.equal([]);
  });

  for (const [linesAbove, count] of [
    [3, 1],
    [4, 0],
  ] as const) {
    it(`finds ${count} names in "Updated 2 hours ago" below ${linesAbove} lines`, () => {
      const place = {linesAbove, isFirst: false};
      const pieces = readNames('Updated 2 hours ago', place, vocabulary, readDate);
      expect(pieces.length).to.equal(count);
    });
  }
});

describe('readNames in East Asia', () => {
  for (const [line, part] of [
    ['事件時間軸', 'timeline'],
    ['事件时间轴', 'timeline'],
    ['大事紀要', 'timeline'],
    ['송고시각 2026-03-05 09:12', 'published'],
    ['입력시간 2026-03-05 09:12', 'published'],
    ['수정시간 2026-03-05 14:20', 'updated'],
  ] as const) {
    it(`finds ${part} in "${line}"`, () => {
      const words = new Vocabulary([ENGLISH, ...EAST_ASIAN_LANGUAGES]);
      const pieces = readNames(line, {linesAbove: 1, isFirst: false}, words, readDate);
      expect(pieces.map(({name}) => name?.part)).to.deep.equal([part]);
    });
  }
});

describe('readCount', () => {
  for (const [rest, expected] of [
    ['(4 articles)', 4],
    ['（3篇）', 3],
    ['of the dispute', undefined],
  ] as const) {
    it(`reads ${expected} in "${rest}"`, () => {
      expect(readCount(rest)).to.equal(expected);
    });
  }
});

describe('readTime', () => {
  for (const [rest, time, articles] of [
    ['Jan 8, 2026 (4 articles)', 'Jan 8, 2026', 4],
    ['2 hours ago (4 articles)', '2 hours ago', 4],
    ['(4 articles)', '', 4],
    ['Jan 8, 2026', 'Jan 8, 2026', undefined],
    ['', '', undefined],
  ] as const) {
    it(`reads "${time}" and ${articles} articles in "${rest}"`, () => {
      expect(readTime(rest, readDate)).to.deep.equal({time, articles});
    });
  }
});
