import {expect} from '@open-wc/testing';
import {bondOf, findNames, isRunning, NO_NAMES, readWord} from '../../src/formats/line-words.js';

describe('findNames', () => {
  const lines = ['A bridge fell.', 'On Monday the crew met Ines Kowalczyk in the valley.'];
  const {names, firstLines, common} = findNames(lines, 'Kowalczyk Leads Rescue');

  it('takes "Ines", which is capitalised inside a sentence, for a name', () => {
    expect([...names]).to.deep.equal(['Ines', 'Kowalczyk']);
  });

  it('takes "crew", which stands in lower case, for none', () => {
    expect([...common]).to.deep.equal(['bridge', 'fell', 'crew', 'met', 'in', 'the', 'valley']);
  });

  it('knows that the headline names "Kowalczyk", and line 1 "Ines"', () => {
    expect([firstLines.get('Kowalczyk'), firstLines.get('Ines')]).to.deep.equal([-1, 1]);
  });
});

describe('bondOf', () => {
  for (const [previous, word, expected] of [
    ['President', 'Lee', 2],
    ['Chief', 'Justice', 2],
    ['Beijing', 'The', -6],
    ['Diplomatic', 'Reset', -0.5],
    ['Relations', 'Reset', -2],
    ['Beijing', 'signed', 0],
    ['Leader', 'Eleven', -6],
    ['Harlow', 'City', 2],
    ['Expansion', 'Council', -2],
    ['Elena', 'Brandt', 1.5],
    ['Prosecutor', 'Alina', 2],
    ['Mutual', 'Brandt', -0.5],
  ] as const) {
    it(`is ${expected} between "${previous}" and "${word}"`, () => {
      const [first, second] = [previous, word].map(written => readWord(written, NO_NAMES, 0));
      expect(first && second && bondOf(first, second)).to.equal(expected);
    });
  }
});

describe('bondOf in a story', () => {
  it('holds "Cyclone Mara" together, which stands there twice', () => {
    const line = 'Cyclone Mara Makes Landfall Cyclone Mara came ashore.';
    const names = findNames([line], 'Storm');
    const [first, second] = ['Cyclone', 'Mara'].map(written => readWord(written, names, 0));
    expect(first && second && bondOf(first, second)).to.equal(2);
  });
});

describe('isRunning', () => {
  for (const [written, expected] of [
    ['signed', true],
    ['USGS‑style', true],
    ['of', false],
    ['Signed', false],
    ['iPhone', false],
  ] as const) {
    it(`is ${expected} of "${written}"`, () => {
      expect(isRunning({written})).to.equal(expected);
    });
  }
});
