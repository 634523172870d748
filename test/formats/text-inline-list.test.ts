import {expect} from '@open-wc/testing';
import {splitInline} from '../../src/formats/text-inline-list.js';

describe('splitInline', () => {
  for (const [written, entries] of [
    ['City Gazette [1], Island Post [2]', ['[1] City Gazette', '[2] Island Post']],
    ['[1] City Gazette [2] Island Post', ['[1] City Gazette', '[2] Island Post']],
    ['AP, Reuters', ['• AP', '• Reuters']],
    ['朝日新聞、NHK', ['• 朝日新聞', '• NHK']],
    ['https://a.example/1', ['• https://a.example/1']],
    ['officials said on Monday that nobody was hurt.', []],
    ['Officials said.', []],
  ] as const) {
    it(`finds ${entries.length} entries in "${written}"`, () => {
      expect(splitInline(written)).to.deep.equal(entries);
    });
  }
});
