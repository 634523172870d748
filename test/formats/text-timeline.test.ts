import {expect} from '@open-wc/testing';
import type {EventDraft} from '../../src/model/draft.js';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {ENGLISH, Vocabulary} from '../../src/formats/text-language.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';
import {readLines} from '../../src/formats/text-lines.js';
import {readTimeline} from '../../src/formats/text-timeline.js';
import {translateDate} from '../../src/formats/translate-date.js';

const vocabulary = new Vocabulary([ENGLISH, ...OTHER_LANGUAGES]);

function read(lang: string, text: string, published: readonly string[] = []): EventDraft[] {
  const context = {
    vocabulary,
    lang,
    readDate: (words: string) => readPrintedDate(words, date => translateDate(date, lang)),
  };
  return readTimeline(readLines(text), context, published).items;
}

describe('clock lines below a day', () => {
  it('are date-times in Japanese, also on the 18th of the month above', () => {
    const text = `2026年1月17日（土）
午前6時20分　住民が通報
午前7時5分　通行止めに[1]
昼ごろ　足跡を確認
18日（日）
午前10時　町長が会見
午後3時半　山に放す
2月1日（日）
午前9時　検証会`;
    expect(read('ja', text)).to.deep.equal([
      {date: '2026-01-17T06:20', text: '住民が通報'},
      {date: '2026-01-17T07:05', text: '通行止めに[1]'},
      {date: '2026-01-17', label: '2026年1月17日（土）, 昼ごろ', text: '足跡を確認'},
      {date: '2026-01-18T10:00', text: '町長が会見'},
      {date: '2026-01-18T15:30', text: '山に放す'},
      {date: '2026-02-01T09:00', text: '検証会'},
    ]);
  });

  for (const [lang, day, clock, right] of [
    ['ko', '2026년 3월 2일', '오전 6시 20분: 접수', '2026-03-02T06:20'],
    ['ko', '2026년 3월 2일', '오후 6시: 접수', '2026-03-02T18:00'],
    ['zh', '2026年3月2日', '上午9时：通报', '2026-03-02T09:00'],
    ['zh', '2026年3月2日', '下午3点30分：通报', '2026-03-02T15:30'],
    ['en', 'Monday, March 2', '8 a.m.: Digging begins', '2026-03-02T08:00'],
    ['nl', '**Maandag 2 maart**', '- 09.15 uur: Plan', '2026-03-02T09:15'],
    ['de', '**Montag, 2. März**', '14 Uhr: Sitzung', '2026-03-02T14:00'],
    ['fr', '**Lundi 2 mars**', '14h: Réunion', '2026-03-02T14:00'],
  ] as const) {
    it(`are date-times: "${clock}" below "${day}"`, () => {
      const [event] = read(lang, `${day}\n${clock}`, ['2026-03-05']);
      expect([event?.date, event?.label]).to.deep.equal([right, undefined]);
    });
  }
});

describe('a live blog', () => {
  const POSTS = `18:40 | Road reopens
The road is open in one direction [3].

16:15 | Mayor: "the worst is over"
The mayor met the people in the hall.

"Nobody goes home yet," he said [2].

07:30 | Water in the streets
It came at five [2].`;

  it('is of the day on which the story was published, and its posts have titles', () => {
    expect(read('en', POSTS, ['22 October 2026, 07:30'])).to.deep.equal([
      {
        date: '2026-10-22T18:40',
        heading: 'Road reopens',
        text: 'The road is open in one direction [3].',
      },
      {
        date: '2026-10-22T16:15',
        heading: 'Mayor: "the worst is over"',
        text: 'The mayor met the people in the hall.\n\n"Nobody goes home yet," he said [2].',
      },
      {date: '2026-10-22T07:30', heading: 'Water in the streets', text: 'It came at five [2].'},
    ]);
  });

  it('is of no day where the story has none, or an event says another', () => {
    const dates = (text: string, published: readonly string[]) =>
      read('en', text, published).map(({date = ''}) => date);
    expect(dates(POSTS, [])).to.deep.equal(['', '', '']);
    expect(dates(`${POSTS}\n\nOct 20, 2026: It rains.`, ['22 October 2026'])).to.deep.equal([
      '',
      '',
      '',
      '2026-10-20',
    ]);
  });
});

describe('events with headings', () => {
  it('have a bold date, and a paragraph below: "**2011 — The first ban**"', () => {
    const text = `**2011 — The first ban**
Nobody fished. [2]

**January 2026 — The count**
There are 210 tonnes. [2]

**3 March — Protest**
Boats block the port. [3]`;
    expect(read('en', text)).to.deep.equal([
      {date: '2011', heading: 'The first ban', text: 'Nobody fished. [2]'},
      {date: '2026-01', heading: 'The count', text: 'There are 210 tonnes. [2]'},
      {date: '2026-03-03', heading: 'Protest', text: 'Boats block the port. [3]'},
    ]);
  });

  it('are events as ever where nothing is below: "**2011 — The first ban**"', () => {
    expect(read('en', '**2011 — The first ban**\n**2012 — The next**')).to.deep.equal([
      {date: '2011', text: 'The first ban'},
      {date: '2012', text: 'The next'},
    ]);
  });
});
