import {expect} from '@open-wc/testing';
import {PageWords} from '../../src/sources/page-words.js';
import {unseenWords} from '../../src/sources/unseen-words.js';

const PAGE = new PageWords(
  'President Lee Jae-myung met Xi in Beijing on 5 January with 1,200 guests from nine cities. ' +
    '“We will begin again in spring,” he said. Ursula von der Leyen’s office agreed.',
);

const unseen = (text: string, lang = 'en', isSameLanguage = true) =>
  unseenWords({text, lang, isSameLanguage}, [PAGE]);

describe('unseenWords lists', () => {
  for (const [text, expected] of [
    ['Lee met Xi on 6 January.', ['6']],
    ['He came with 1200 guests from 9 cities.', []],
    ['He came with 1.300 guests.', ['1.300']],
    ['There Lee met Wang Yi.', ['Wang Yi']],
    ['In March the office of Ursula von der Leyen agreed.', []],
    ['He said: “We will begin again in spring.”', []],
    ['He said “we will never begin again”.', ['we will never begin again']],
    ['He called it “peace”.', []],
  ] as const) {
    it(`${expected.length ? `“${expected.join('”, “')}”` : 'nothing'} of “${text}”`, () => {
      expect(unseen(text)).to.eql(expected);
    });
  }

  it('no German noun, but a German name', () => {
    expect(unseen('Er sprach mit Gästen und mit Angela Merkel.', 'de')).to.eql(['Angela Merkel']);
  });

  it('numbers alone where the source is in another language', () => {
    expect(unseen('Dort traf er am 7. Januar Wang Yi.', 'de', false)).to.eql(['7']);
  });

  it('a number in Arabic digits as the number that it is', () => {
    expect(unseen('التقى به ٥ مرات أو ٨', 'ar', false)).to.eql(['٨']);
  });
});
