import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {quoteClaim, sentences} from '../../src/model/claims.js';
import {normalize} from '../../src/model/normalize.js';

function claims(text: string, lang = 'en'): string[] {
  const sources = [{id: '1'}, {id: '2'}, {id: '3'}, {id: '4'}];
  const {story} = normalize({headline: 'h', lang, sections: [{text}], sources});
  return story.claims.map(claim => quoteClaim(claim, story).text);
}

describe('claims', () => {
  for (const [text, expected] of [
    ['The first state visit in nine years[4].', ['The first state visit in nine years']],
    ['He met Xi[1][2]. A delegation came[2].', ['He met Xi', 'A delegation came']],
    ['He met Xi[1] and Li[2].', ['He met Xi', 'and Li']],
    ['Uncited. He met Xi[1].', ['He met Xi']],
    [
      'South Korea deploys THAAD. Beijing protests. [4]',
      ['South Korea deploys THAAD. Beijing protests.'],
    ],
    ['One.[1] Two.[2]', ['One.', 'Two.']],
    ['He said “we will.” [1] Then he left. [2]', ['He said “we will.”', 'Then he left.']],
    ['“We will[1],” he said[2].', ['“We will', 'he said']],
    ['The U.S. raid captured him[1].', ['The U.S. raid captured him']],
    ['Gen. Milley met Mr. Xi in St. Louis[1].', ['Gen. Milley met Mr. Xi in St. Louis']],
    ['He spent Jan. 4‑7 in Beijing[4].', ['He spent Jan. 4‑7 in Beijing']],
    ['In the U.S.[1] officials agreed[2].', ['In the U.S.', 'officials agreed']],
    ['[4] Words after', ['']],
  ] as const) {
    it(`finds ${JSON.stringify(expected)} in ${JSON.stringify(text)}`, () => {
      expect(claims(text)).to.deep.equal([...expected]);
    });
  }

  it('finds the Korean claim in "방문했다. 그는 시 주석을 만났다[1]."', () => {
    expect(claims('방문했다. 그는 시 주석을 만났다[1].', 'ko')).to.deep.equal([
      '그는 시 주석을 만났다',
    ]);
  });

  it('finds the Japanese claim in "訪問した。会談した[1]。"', () => {
    expect(claims('訪問した。会談した[1]。', 'ja')).to.deep.equal(['会談した']);
  });

  for (const [lang, text, expected] of [
    ['hi', 'वे बीजिंग गए। वे शी से मिले।[1] वे लौट आए।[2]', ['वे बीजिंग गए। वे शी से मिले।', 'वे लौट आए।']],
    ['ar', 'التقيا. هل اتفقا؟[1] نعم، اتفقا[2].', ['التقيا. هل اتفقا؟', 'نعم، اتفقا']],
    ['fa', 'آیا دیدار کردند؟ بله[1]، دیدار کردند[2].', ['بله', 'دیدار کردند']],
    [
      'de',
      'Er kam. Er sagte: „Wir reisen.“[1] Dann ging er[2].',
      ['Er kam. Er sagte: „Wir reisen.“', 'Dann ging er'],
    ],
    ['zh', '他来了。他读了《声明。》[1]他走了[2]。', ['他来了。他读了《声明。》', '他走了']],
  ] as const) {
    it(`finds ${JSON.stringify(expected)} in ${lang}: ${text}`, () => {
      expect(claims(text, lang)).to.deep.equal([...expected]);
    });
  }

  for (const [lang, text] of [
    ['de', 'Hr. Müller traf Dr. Xi.'],
    ['de', 'Er war vom 4. bis 7. Januar in Peking.'],
    ['pl', 'Był tam 4. Zjazd.'],
    ['fr', 'Il a vu M. Xi et Mme. Li.'],
    ['es', 'Vio al Sr. Xi y a la Dra. Li.'],
    ['pt', 'Viu o Sr. Xi e o Gen. Li.'],
    ['it', 'Ha visto il Sig. Xi e la Dott.ssa Li.'],
    ['nl', 'Hij zag dhr. Xi en prof. Li.'],
    ['pl', 'Spotkał gen. Xi i prof. Li.'],
    ['ru', 'Он встретил ген. Ли и проф. Си.'],
    ['uk', 'Він зустрів ген. Лі та проф. Сі.'],
    ['tr', 'Org. Xi ve Prof. Li geldi.'],
    ['id', 'Ia bertemu Jend. Xi dan Prof. Li.'],
    ['vi', 'Ông gặp TS. Xi và PGS. Li.'],
    ['ar', 'التقى د. شي مع أ. لي.'],
    ['hi', 'वे डॉ. शी और प्रो. ली से मिले।'],
  ] as const) {
    it(`keeps the titles of one ${lang} sentence: ${text}`, () => {
      expect(sentences(text, lang)).to.deep.equal([{start: 0, end: text.length}]);
    });
  }

  it('keeps "Dr. Müller kam z.B. am 3. Mai." one German sentence', () => {
    const text = 'Dr. Müller kam z.B. am 3. mai.';
    expect(sentences(text, 'de')).to.deep.equal([{start: 0, end: text.length}]);
  });

  it('parts English sentences of any words and closing marks where Intl.Segmenter does', () => {
    const word = fc.constantFrom(
      'raid',
      'Xi',
      'met',
      'treaty',
      '3.5',
      'U.S.-led',
      '2026',
      'a.m.-shift',
      'Seoul',
      '“never',
      '(again',
    );
    const sentence = fc
      .tuple(
        fc.array(word, {minLength: 1, maxLength: 4}),
        fc.constantFrom('.', '!', '?', '.”', '?)', '.’ ', '."'),
      )
      .map(
        ([words, close]) =>
          `${['Leaders', '“Leaders', '(Then'][words.length % 3] ?? ''} ${words.join(' ')} talks${close} `,
      );
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 1, maxLength: 5}), written => {
        const text = written.join('');
        const oracle = Array.from(
          new Intl.Segmenter('en', {granularity: 'sentence'}).segment(text),
          ({segment}) => segment,
        );
        expect(sentences(text, 'en').map(({start, end}) => text.slice(start, end))).to.deep.equal(
          oracle,
        );
      }),
    );
  });

  it('reads a hundred texts of 60,000 spaces before the time of a test is over', () => {
    const text = `He said so. ${' '.repeat(60_000)}then he left.`;
    for (let count = 0; count < 100; count++) expect(sentences(text, 'en')).to.have.length(1);
  });

  for (const text of [
    'He said so. Xi left. ',
    'He said “so.” “Then,” said Xi, “go!” Xi left.',
    'Growth was 3.5 percent. The U.S.-led talks began.',
  ]) {
    it(`needs no segmenter for ${JSON.stringify(text)}`, () => {
      const {Segmenter} = Intl;
      Object.assign(Intl, {Segmenter: undefined});
      try {
        // A language that no other test has made a segmenter for.
        expect(sentences(text, 'sv')).to.have.length(text.startsWith('He said “') ? 3 : 2);
      } finally {
        Object.assign(Intl, {Segmenter});
      }
    });
  }
});

describe('sentences of a long text', () => {
  it('are those of a short one, many times', () => {
    const ranges = sentences('李大統領は北京で会談した。'.repeat(2000), 'ja');
    expect(ranges.length).to.equal(2000);
    expect(ranges[1999]).to.eql({start: 1999 * 13, end: 2000 * 13});
  });

  it('may be longer than what is looked at together', () => {
    const long = `李${'大'.repeat(20_000)}。`;
    expect(sentences(`${long}会談した。`, 'ja')).to.eql([
      {start: 0, end: 20_002},
      {start: 20_002, end: 20_007},
    ]);
  });
});
