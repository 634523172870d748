import {expect} from '@open-wc/testing';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {findAnyDate, startDateOf} from '../../src/formats/spaced-dates.js';
import {translateDate} from '../../src/formats/translate-date.js';

const readDate = (text: string): ReturnType<typeof readPrintedDate> =>
  readPrintedDate(text, translateDate);

describe('findAnyDate', () => {
  for (const [line, words, text] of [
    ['2024년 7월 9일 착공[2]', '2024년 7월 9일', '착공[2]'],
    ['9 July 2024 work begins [1]', '9 July 2024', 'work begins [1]'],
    ['Jan 6, 2026 – Lee meets Xi', 'Jan 6, 2026', 'Lee meets Xi'],
  ] as const) {
    it(`finds "${words}" in "${line}"`, () => {
      expect(findAnyDate(line, readDate)).to.deep.equal({words, text});
    });
  }

  for (const line of ['2024 was a good year for boats', 'Jan 6, 2026 was the day of the vote.']) {
    it(`finds none in "${line}"`, () => {
      expect(findAnyDate(line, readDate)).to.equal(undefined);
    });
  }
});

describe('startDateOf', () => {
  for (const [line, year, date] of [
    ['* Sept. 3: The first trucks are turned back', '2026', '2026-09-03'],
    ['* Sept. 3: The first trucks are turned back', '', ''],
    ['Trucks are turned back', '2026', ''],
  ] as const) {
    it(`is "${date}" for "${line}" below an event of "${year}"`, () => {
      expect(startDateOf(line, readDate, year)).to.equal(date);
    });
  }
});
