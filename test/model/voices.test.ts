import {expect} from '@open-wc/testing';
import {check, normalize} from '../../src/model/normalize.js';
import {countVoices, singlePublisher} from '../../src/model/voices.js';
import type {SourceDraft} from '../../src/model/draft.js';

type Pair = [publisher: string, url: string];

const sourcesOf = (pairs: Pair[]) =>
  normalize({headline: 'h', sources: pairs.map(([publisher, url]) => ({publisher, url}))}).story
    .sources;

describe('countVoices', () => {
  for (const [pairs, by, count, single] of [
    [
      [
        ['AP', ''],
        ['ap', ''],
      ],
      'publisher',
      1,
      'AP',
    ],
    [
      [
        ['AP', ''],
        ['Reuters', ''],
      ],
      'publisher',
      2,
      '',
    ],
    [[['AP', '']], 'publisher', 1, ''],
    [
      [
        ['Courier', 'https://courier.example/1'],
        ['', 'https://port.example/2'],
        ['', 'https://tu.example/3.pdf'],
      ],
      'site',
      3,
      '',
    ],
    [
      [
        ['', 'https://www.port.example/1'],
        ['', 'https://port.example/2'],
      ],
      'site',
      1,
      '',
    ],
    [
      [
        ['AP', 'https://ap.example/1'],
        ['', ''],
      ],
      'unnamed',
      1,
      '',
    ],
    [
      [
        ['', ''],
        ['', ''],
      ],
      'unnamed',
      2,
      '',
    ],
  ] as [Pair[], string, number, string][]) {
    it(`counts ${count} by ${by} in ${JSON.stringify(pairs)}`, () => {
      const sources = sourcesOf(pairs);
      expect(countVoices(sources)).to.deep.equal({by, count});
      expect(singlePublisher(sources)).to.equal(single);
    });
  }

  it('says "publisher-single" only where every source names its publisher', async () => {
    const text = 'It was close[1][2].';
    const codesOf = async (second: SourceDraft): Promise<string[]> => {
      const sources = [{publisher: 'Courier'}, second];
      const issues = await check({headline: 'Tram', sections: [{text}], sources});
      return issues.map(({code}) => code);
    };
    expect(await codesOf({title: 'What happens next'})).to.deep.equal([]);
    expect(await codesOf({publisher: 'COURIER'})).to.deep.equal(['publisher-single']);
  });
});
