import {expect} from '@open-wc/testing';
import {bondOf, bondsOf, readWord, type Word} from '../../src/headings/line-words.js';
import {findNames, NO_NAMES} from '../../src/headings/story-names.js';

describe('bondOf', () => {
  for (const [previous, word, expected] of [
    ['President', 'Lee', 2],
    ['Chief', 'Justice', 2],
    ['Beijing', 'The', -6],
    ['Diplomatic', 'Reset', -0.5],
    ['Relations', 'Reset', -2],
    ['Beijing', 'signed', 0],
    ['Leader', 'The', -6],
    ['Harlow', 'City', 2],
    ['Expansion', 'Council', -2],
    ['Elena', 'Brandt', 1.5],
    ['Prosecutor', 'Alina', 2],
    ['Mutual', 'Brandt', -0.5],
    ['Jean‑Luc', 'Ferrandin', 1.5],
    ['Jobs', 'Brandt', -2],
    ['Oh', 'Min‑seok', 2],
    ['Ben', 'Youssef', 2],
    ['St.', 'Brigid', 2],
    ['TV', 'OSCE', -0.5],
    ['II', 'Eleven', -0.5],
    ['From', '2028', 0],
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

describe('bondsOf', () => {
  for (const [line, expected] of [
    ['Unions Fear Losses Maria Lucía Ferrer', [0, -2, -2, -2, 1.5, 1.5]],
    ['Ban Ends Referee Ines Halm', [0, -2, -2, 2, 1.5]],
    ['Offer From Spain Kim Halm', [0, -2, 0, -0.5, 1.5]],
    ['Chief Forgoes Bonus Margarethe Lindhoff, who', [0, 2, -2, -2, 1.5, 0]],
    ['Fans Leave Early Veltrix Halm said', [0, -2, -0.5, -0.5, -0.5, 0]],
    ['Talks End Eleven councillors', [0, -2, -6, 0]],
    ['Experts Warn Both Sides', [0, -2, -0.5, -2]],
    ['Experts Warn Both sides', [0, -2, -6, 0]],
  ] as const) {
    it(`is ${expected.join(', ')} in "${line}"`, () => {
      expect(bondsOf(wordsOf(line))).to.deep.equal(expected);
    });
  }
});

describe('bondsOf, with the rest of a story', () => {
  const bond = (line: string, ...story: string[]): number | undefined => {
    const [headline = '', ...lines] = story;
    const names = findNames([line, ...lines], headline);
    return bondsOf(
      line.split(' ').map((word, at, all) => readWord(word, names, 0, all[at + 1])),
    )[1];
  };

  it('holds "Ruben" to "Castellan", who had warned later', () => {
    expect(bond('Ruben Castellan led seven members[1]. Castellan had warned them.')).to.equal(1.5);
  });

  it('holds "Faith" to "Chepkirui", whom the headline names, after a word that is no name', () => {
    const line = 'Old Record Faith Chepkirui ran[1]. The record stood.';
    const story = findNames([line, 'Chepkirui runs again.'], 'Chepkirui Wins');
    const words = line.split(' ').map((word, at, all) => readWord(word, story, 0, all[at + 1]));
    expect(bondsOf(words)[3]).to.equal(1.5);
  });

  it('holds no "TV" to "OSCE", which the story names later', () => {
    expect(bond('State OSCE observers praised it[1]. OSCE observers left.')).to.equal(-0.5);
  });

  it('holds no "Exemption" to "Castellan", because the story has "exempted"', () => {
    const line = 'Exempt Castellan led seven members[1]. Castellan exempted them.';
    expect(bond(line)).to.equal(-2);
  });
});

function wordsOf(line: string): Word[] {
  return line.split(' ').map((word, at, all) => readWord(word, NO_NAMES, 0, all[at + 1]));
}
