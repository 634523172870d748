import {expect} from '@open-wc/testing';
import {en, type WordName, type Words} from '../../src/i18n/en.js';
import {phrase, type Forms, type Word} from '../../src/i18n/phrase.js';
import {allWords} from './all-words.js';

/** No story has more of anything than this. */
const MAX_COUNT = 10_000;

/** The numbers of each plural category, as far as a story can count. */
function countsByCategory(lang: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(lang);
  const counts = new Map<string, number[]>();
  for (let count = 0; count <= MAX_COUNT; count += 1) {
    const category = rules.select(count);
    const known = counts.get(category);
    if (known) known.push(count);
    else counts.set(category, [count]);
  }
  return counts;
}

const CATEGORIES: Record<string, string[]> = {
  ar: ['few', 'many', 'one', 'other', 'two', 'zero'],
  he: ['one', 'other', 'two'],
  pl: ['few', 'many', 'one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  uk: ['few', 'many', 'one', 'other'],
  ja: ['other'],
  ko: ['other'],
  id: ['other'],
  vi: ['other'],
  'zh-Hans': ['other'],
  'zh-Hant': ['other'],
};

const isForms = (word: Word): word is Forms => typeof word === 'object' && 'other' in word;

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\d\}/g))].sort();
}

/** Each text of a word; a function is asked with marks in the places of its values. */
function textsOf(word: Word): string[] {
  if (typeof word === 'function') return [word(...(['{0}', '{1}', '{2}'] as never[]))];
  return typeof word === 'string' ? [word] : Object.values(word as Record<string, string>);
}

/** What a word leaves out that its language needs, or has too much. */
function faultsOf(name: WordName, words: Words): string[] {
  const word: Word = words[name];
  if (name === 'decade') return textsOf(word).flatMap(text => missing(text, ['{0}'], name));
  if (Array.isArray(word)) return textsOf(word).flatMap(text => missing(text, ['{1}'], name));
  if (name === 'quarter') return textsOf(word).flatMap(text => missing(text, ['{1}'], name));
  const places = placesIn(isForms(en[name]) ? (en[name] as Forms).other : textsOf(en[name])[0]!);
  if (!isForms(word)) return textsOf(word).flatMap(text => missing(text, places, name));
  const counts = countsByCategory(words.$code);
  return Object.entries(word).flatMap(([category, text]) => {
    const isOneNumber = counts.get(category)?.length === 1;
    const needed = isOneNumber ? places.filter(place => place !== '{0}') : places;
    return missing(text, needed, `${name}.${category}`);
  });
}

function missing(text: string, places: readonly string[], name: string): string[] {
  const given = placesIn(text);
  const absent = places.filter(place => !given.includes(place));
  return absent.map(place => `${name} has no ${place}: ${text}`);
}

describe('the translations', () => {
  it('are twenty-one', () => {
    expect(allWords.map(({$code}) => $code).sort()).to.deep.equal(
      'ar de en es fa fr he hi id it ja ko nl pl pt ru tr uk vi zh-Hans zh-Hant'.split(' '),
    );
  });

  for (const words of allWords) {
    const {$code} = words;
    const names = Object.keys(en) as WordName[];

    it(`in ${$code} have the names of the English ones, in their order`, () => {
      expect(Object.keys(words)).to.deep.equal(names);
    });

    it(`in ${$code} have a place for each value`, () => {
      expect(names.flatMap(name => faultsOf(name, words))).to.deep.equal([]);
    });

    it(`in ${$code} have each plural category of the language`, () => {
      const expected = CATEGORIES[$code] ?? ['one', 'other'];
      const needed = new Set(['other', ...countsByCategory($code).keys()]);
      expect([...needed].sort()).to.deep.equal(expected);
      for (const name of names) {
        const word: Word = words[name];
        if (isForms(word)) expect(Object.keys(word).sort(), name).to.deep.equal(expected);
      }
    });

    it(`in ${$code} have four seasons and two halves of a year`, () => {
      expect(words.season).to.have.length(4);
      expect(words.half).to.have.length(2);
    });
  }

  it('are read from right to left in Arabic, Hebrew and Persian', () => {
    const codes = allWords.filter(({$dir}) => $dir === 'rtl').map(({$code}) => $code);
    expect(codes).to.deep.equal(['ar', 'fa', 'he']);
  });

  it('have no word in common with English but names, signs and words of both languages', () => {
    const english = new Set(Object.values<Word>(en).flatMap(textsOf));
    const common = allWords.slice(1).flatMap(words =>
      Object.entries<Word>(words)
        .filter(([name]) => !name.startsWith('$'))
        .flatMap(([name, word]) => textsOf(word).map(text => [name, text] as const))
        .filter(([, text]) => /\p{L}/u.test(text) && english.has(text))
        .map(([name, text]) => `${words.$code} ${name}: ${text}`),
    );
    expect(common).to.deep.equal([
      'de filter: Filter',
      'de season: Winter {1}',
      'es circa: c. {0}',
      'fr sources: Sources',
      'fr articles: {0} articles',
      'fr sites: {0} sites',
      'fr source: Source {0}',
      'fr sourceGroup: Sources {0}',
      'fr manySources: {0} sources',
      'fr section: Section {0}',
      'nl filter: Filter',
      'pt sites: {0} sites',
      'pt circa: c. {0}',
    ]);
  });

  it('have a space before the double punctuation of French, which no line breaks', () => {
    const french = allWords.find(({$code}) => $code === 'fr')!;
    const texts = Object.values<Word>(french).flatMap(textsOf);
    expect(texts.filter(text => /[^\u00a0\u202f][:;!?»]/.test(text))).to.deep.equal([]);
    expect(texts.filter(text => /«[^\u00a0\u202f]/.test(text))).to.deep.equal([]);
  });
});

/** How many events, in each language. */
const EVENTS: [lang: string, count: number, expected: string][] = [
  ['en', 1, '1 event'],
  ['en', 999, '999 events'],
  ['en', 1200, '1,200 events'],
  ['fr', 0, '0 événement'],
  ['fr', 2, '2 événements'],
  ['pl', 1, '1 wydarzenie'],
  ['pl', 3, '3 wydarzenia'],
  ['pl', 12, '12 wydarzeń'],
  ['pl', 22, '22 wydarzenia'],
  ['ru', 21, '21 событие'],
  ['ru', 3, '3 события'],
  ['ru', 11, '11 событий'],
  ['uk', 5, '5 подій'],
  ['he', 2, 'שני אירועים'],
  ['he', 3, '3 אירועים'],
  ['ar-AE', 0, 'لا أحداث'],
  ['ar-AE', 2, 'حدثان'],
  ['ar-AE', 5, '5 أحداث'],
  ['ar-EG', 11, '١١ حدثًا'],
  ['ar-EG', 100, '١٠٠ حدث'],
  ['fa', 12, '۱۲ رویداد'],
  ['hi', 1, '1 घटना'],
  ['hi', 2, '2 घटनाएँ'],
  ['ja', 3, '出来事3件'],
  ['zh-Hans', 3, '3个事件'],
];

describe('a phrase', () => {
  for (const [lang, count, expected] of EVENTS) {
    it(`counts ${count} in ${lang}: "${expected}"`, () => {
      const code = lang.startsWith('ar') ? 'ar' : lang;
      const words = allWords.find(({$code}) => $code === code)!;
      expect(phrase(words.events, [count], lang)).to.equal(expected);
    });
  }

  it('puts values where the language has them, "6:1" of "{1}:{0}"', () => {
    expect(phrase('{1}:{0}', [1, 6], 'en')).to.equal('6:1');
  });

  it('leaves digits and braces of names as they are: "Source 4: {1} 24sata"', () => {
    expect(phrase('{0}: {1}', ['Source 4', '{1} 24sata'], 'fa')).to.equal('Source 4: {1} 24sata');
  });

  it('has the third of four, "autumn 2025"', () => {
    const season = ['spring {1}', 'summer {1}', 'autumn {1}', 'winter {1}'];
    expect(phrase(season, [3, '2025'], 'en')).to.equal('autumn 2025');
  });

  it('has the form of other where a category is missing', () => {
    expect(phrase({other: '{0} Ereignisse'}, [1], 'de')).to.equal('1 Ereignisse');
  });
});
