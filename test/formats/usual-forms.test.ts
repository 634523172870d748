import {expect} from '@open-wc/testing';
import {ALL_FORMS} from '../../src/formats/all-forms.js';
import {findLists} from '../../src/formats/unnamed-lists.js';
import {splitHeadings} from '../../src/headings/headings.js';
import {draftFromText} from '../../src/formats/text.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';
import {splitEntries} from '../../src/formats/text-entries.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {isUsualEntry, readUsualSources} from '../../src/formats/usual-sources.js';
import {readSources} from '../../src/formats/text-sources.js';
import {readPrintedDate} from '../../src/formats/printed-dates.js';

const vocabulary = new Vocabulary([ENGLISH]);
const entriesOf = (...lines: string[]) =>
  splitEntries(lines.map(text => ({text, indent: 0, isAfterBlank: false})));
const isInUsualForms = (text: string): boolean => draftFromText(text).isInUsualForms;

const STORY = `Council approves tram
Updated (2 articles)
The council voted on Monday[1]. Work starts in May[2].
Sources (2 articles)
[1] Harbour Courier: Council approves tram: It voted on Monday.
[2] Port Radio: Work starts in May https://radio.example/2
Timeline
Jan 6, 2026 – The council votes[1].`;

describe('a story text', () => {
  it('in the form of the real one is in the usual forms', async () => {
    const response = await fetch(new URL('../fixtures/lee-china-visit.txt', import.meta.url));
    expect(isInUsualForms(await response.text())).to.equal(true);
    expect(isInUsualForms(STORY)).to.equal(true);
  });

  for (const [what, from, to] of [
    ['a list that nothing names', 'Sources (2 articles)\n', ''],
    ['a timeline that nothing names', 'Timeline\n', ''],
    ['a round marker', 'May[2]', 'May (2)'],
    ['a footnote', 'May[2]', 'May[^2]'],
    ['a title in quotation marks', 'Council approves tram: It', '“Council approves tram”, it'],
    ['a source with a date', ': It voted on Monday.', ', 6 Jan 2026'],
    ['a source with a date of numbers', ': It voted on Monday.', ', 2026.01.06.'],
    ['a clock line', 'Jan 6, 2026 – The', '5:40 p.m. – The'],
    ['a row of a table', 'Jan 6, 2026 – The', '| Jan 6, 2026 | The'],
    ['a date below the headline', 'Updated (2 articles)', '6 January 2026'],
    ['a name below the headline', 'Updated (2 articles)', 'Jane Doe'],
    ['a label before the headline', 'Council approves', 'Explained | Council approves'],
    ['a slug above the headline', 'Council', 'BC-Tram Extension, 1st Ld\nCouncil'],
  ] as const) {
    it(`with ${what} is in another form`, () => {
      expect(isInUsualForms(STORY.replace(from, to))).to.equal(false);
    });
  }

  for (const date of [
    'Tuesday, January 6, 2026',
    'Wednesday, September 24, 2025',
    'The 6th of January 2026',
    'Le 6 janvier 2026',
    '30 de septiembre de 2025',
  ]) {
    it(`with a line "${date} – …" in a timeline that nothing names is in another form`, () => {
      const text = STORY.replace('Timeline\nJan 6, 2026', date);
      expect(isInUsualForms(text)).to.equal(false);
    });
  }

  it('in the usual forms says the same whether or not the other forms were fetched', () => {
    const options = {languages: OTHER_LANGUAGES, splitHeadings};
    expect(draftFromText(STORY, {...options, forms: ALL_FORMS, findLists})).to.deep.equal(
      draftFromText(STORY, options),
    );
  });
});

describe('readUsualSources', () => {
  for (const line of [
    '[1] Yonhap: Lee returns: He landed at noon.',
    '[1] Yonhap: Lee returns: what he said',
    '[1] Yonhap: Lee returns: what he said: He landed.',
    '[1] The Port Times: Trams stop. https://times.example/1',
    '[1] Reuters: Lee says the visit “laid a foundation” for more: He landed.',
    '- AP: “Go now,” he said',
    '1. 연합뉴스: 이 대통령 귀국',
  ]) {
    it(`reads "${line}" as the reader of all forms does`, () => {
      const entries = entriesOf(line);
      const context = {readDate: readPrintedDate, vocabulary, lang: 'en'};
      const usual = entries.every(entry => isUsualEntry(entry, vocabulary));
      const right = readSources(entries, context);
      expect(usual ? readUsualSources(entries) : right).to.deep.equal(right);
    });
  }
});
