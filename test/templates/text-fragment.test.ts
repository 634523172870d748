import {expect} from '@open-wc/testing';
import type {SafeUrl} from '../../src/model/story.js';
import {addQuote} from '../../src/templates/text-fragment.js';

const PAGE = 'https://a.example/4' as SafeUrl;

describe('the address of a quote', () => {
  for (const [quote, lang, fragment] of [
    ['We agreed.', 'en', 'We%20agreed'],
    ['“We agreed.”', 'en', 'We%20agreed'],
    ['a 90-minute talk, R&D and 5%', 'en', 'a%2090%2Dminute%20talk%2C%20R%26D%20and%205'],
    [
      'President Lee Jae Myung spent Jan. 4-7 in Beijing on a state visit, the first in seven years.',
      'en',
      'President%20Lee%20Jae%20Myung%20spent,the%20first%20in%20seven%20years',
    ],
    ['We agreed […] to go on', 'en', 'We%20agreed,to%20go%20on'],
    ['We agreed ... to go on', 'en', 'We%20agreed,to%20go%20on'],
    ['… to go on', 'en', 'to%20go%20on'],
    ['両国は合意した。', 'ja', encodeURIComponent('両国は合意した')],
    ['합의했다', 'ko', encodeURIComponent('합의했다')],
  ] as const) {
    it(`names ${quote}`, () => {
      expect(addQuote(PAGE, quote, lang)).to.equal(`${PAGE}#:~:text=${fragment}`);
    });
  }

  it('is that of the page where there are no words', () => {
    expect(addQuote(PAGE, '“…”', 'en')).to.equal(PAGE);
  });

  for (const url of ['https://a.example/#/4', 'https://a.example/4#:~:text=own', '']) {
    it(`stays ${JSON.stringify(url)}`, () => {
      expect(addQuote(url as SafeUrl, 'We agreed.', 'en')).to.equal(url);
    });
  }
});
