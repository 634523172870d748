import {expect} from '@open-wc/testing';
import {datetime, type StoryDate} from '../../src/model/dates.js';
import {parseDate} from '../../src/model/parse-date.js';
import {formatDate, type DateOptions, type DateWords} from '../../src/model/format-date.js';
import {engine, setTimeZone} from '../browser/input.js';

const WORDS: DateWords = {
  circa: date => `c. ${date}`,
  uncertain: date => `${date} (uncertain)`,
  from: date => `since ${date}`,
  until: date => `until ${date}`,
  decade: (first, last) => `${first}s to ${last}`,
  season: (season, year) => `${['spring', 'summer', 'autumn', 'winter'][season - 1]} ${year}`,
  quarter: (quarter, year) => `Q${quarter} of ${year}`,
  half: (half, year) => `half ${half} of ${year}`,
  beside: (date, year) => `${date}, in ${year}`,
};

/**
 * Engines differ in which white space they print, and around some dashes in whether they print any.
 */
function print(written: string, lang: string, options?: DateOptions, label = ''): string {
  return formatDate(parseDate(written, label).date, lang, options)
    .replace(/\s+/g, ' ')
    .replace(/ ?([–～~]) ?/g, '$1');
}

describe('formatDate', () => {
  const languages = ['en', 'en-GB', 'ko', 'de', 'ar-EG', 'ja'];
  const printed: [string, string[]][] = [
    ['2017', ['2017', '2017', '2017년', '2017', '٢٠١٧', '2017年']],
    [
      '2026-01',
      ['January 2026', 'January 2026', '2026년 1월', 'Januar 2026', 'يناير ٢٠٢٦', '2026年1月'],
    ],
    [
      '2026-01-06',
      [
        'January 6, 2026',
        '6 January 2026',
        '2026년 1월 6일',
        '6. Januar 2026',
        '٦ يناير ٢٠٢٦',
        '2026年1月6日',
      ],
    ],
    [
      '0099-12-31',
      [
        'December 31, 99',
        '31 December 99',
        '99년 12월 31일',
        '31. Dezember 99',
        '٣١ ديسمبر ٩٩',
        '99年12月31日',
      ],
    ],
    [
      '2017/2019',
      ['2017–2019', '2017–2019', '2017년~2019년', '2017–2019', '٢٠١٧–٢٠١٩', '2017年～2019年'],
    ],
  ];
  for (const [written, expectations] of printed) {
    for (const [index, lang] of languages.entries()) {
      it(`prints ${written} in ${lang} as "${expectations[index]}"`, () =>
        expect(print(written, lang)).to.equal(expectations[index]));
    }
  }
  const cases: [string, string, string, DateOptions?][] = [
    // At the precision it has.
    ['2026-01-06T14:30', 'en-GB', '6 January 2026 at 14:30'],
    ['2026-01-06T14:30:05', 'de', '6. Januar 2026 um 14:30'],
    ['2026-01-06T14:30:05+09:00', 'de', '6. Januar 2026 um 14:30 UTC+9'],
    ['2026-01-06T14:30+09:00', 'ja', '2026年1月6日 14:30 UTC+9'],
    ['2026-01-06T14:30-03:30', 'de', '6. Januar 2026 um 14:30 UTC−3:30'],
    ['2026-01-06T14:30+10:00', 'de', '6. Januar 2026 um 14:30 UTC+10'],
    ['2026-01-06T14:30+00:30', 'de', '6. Januar 2026 um 14:30 UTC+0:30'],
    ['2026-01-06T14:30Z', 'de', '6. Januar 2026 um 14:30 UTC'],
    // Years before 1.
    ['-0043', 'en', '44 BC'],
    ['-0043', 'ko', 'BC 44년'],
    ['-0043', 'de', '44 v. Chr.'],
    ['-0043', 'ar-EG', '٤٤ ق.م'],
    ['-0043', 'ja', '紀元前44年'],
    ['-0043-03-15', 'de', '15. März 44 v. Chr.'],
    ['0000', 'en', '1 BC'],
    ['0001', 'en', '1'],
    ['-0043/0014', 'de', '44 v. Chr.–14 n. Chr.'],
    // Intervals.
    ['2026-01-04/2026-01-07', 'en', 'January 4–7, 2026'],
    ['2026-01-04/2026-01-07', 'en-GB', '4–7 January 2026'],
    ['2026-01-04/2026-01-07', 'ko', '2026년 1월 4일~7일'],
    ['2026-01-04/2026-01-07', 'de', '4.–7. Januar 2026'],
    ['2025-12-30/2026-01-02', 'de', '30. Dezember 2025–2. Januar 2026'],
    ['2025-11/2026-02', 'de', 'November 2025–Februar 2026'],
    ['2026-01-06/2026-01-06', 'de', '6. Januar 2026'],
    [
      '2026-01-06T14:30+09:00/2026-01-06T17:00+09:00',
      'de',
      '6. Januar 2026, 14:30–17:00 Uhr UTC+9',
    ],
    [
      '2026-01-06T14:30Z/2026-01-06T17:00+01:00',
      'de',
      '6. Januar 2026 um 14:30 UTC–6. Januar 2026 um 17:00 UTC+1',
    ],
    [
      '2026-01-06T14:30/2026-01-06T17:00Z',
      'de',
      '6. Januar 2026 um 14:30–6. Januar 2026 um 17:00 UTC',
    ],
    ['2025-12/2026-01-07', 'de', 'Dezember 2025–7. Januar 2026'],
    // French, Hebrew, Chinese.
    ['2026-01-06', 'fr', '6 janvier 2026'],
    ['2026-01', 'fr', 'janvier 2026'],
    ['2026-01-04/2026-01-07', 'fr', '4–7 janvier 2026'],
    ['-0043', 'fr', '44 av. J.-C.'],
    ['2026-01-06', 'he', '6 בינואר 2026'],
    ['2026-01', 'he', 'ינואר 2026'],
    ['-0043', 'he', '44 לפנה״ס'],
    ['2026-01-06', 'zh', '2026年1月6日'],
    ['2026-01', 'zh', '2026年1月'],
    ['-0043', 'zh', '公元前44年'],
    // Words.
    ['1984~', 'en', 'c. 1984', {words: WORDS}],
    ['1984?', 'en', '1984 (uncertain)', {words: WORDS}],
    ['1984-06-02%', 'en', 'c. June 2, 1984 (uncertain)', {words: WORDS}],
    ['1984?/2004-06~', 'en', '1984 (uncertain)–c. June 2004', {words: WORDS}],
    ['1984~/1985~', 'en', 'c. 1984–c. 1985', {words: WORDS}],
    ['2026-01/..', 'en', 'since January 2026', {words: WORDS}],
    ['2026-01/', 'en', 'January 2026–?', {words: WORDS}],
    ['/2026-01', 'en', '?–January 2026', {words: WORDS}],
    ['../2026-01-06~', 'en', 'until c. January 6, 2026', {words: WORDS}],
    ['201X', 'en', '2010s to 2019', {words: WORDS}],
    ['19XX~', 'en', 'c. 1900–1999', {words: WORDS}],
    ['19XX', 'ko', '1900년~1999년', {words: WORDS}],
    ['201X', 'ja', '2010s to 2019', {words: WORDS}],
    ['201X', 'ar-EG', '٢٠١٠s to ٢٠١٩', {words: WORDS}],
    ['201X/2020', 'en', '2010s to 2019–2020', {words: WORDS}],
    ['2025-21', 'en', 'spring 2025', {words: WORDS}],
    ['2025-24', 'ja', 'winter 2025年', {words: WORDS}],
    ['2025-32', 'en', 'winter 2025', {words: WORDS}],
    ['-0043-22', 'en', 'summer 44 BC', {words: WORDS}],
    ['2025-33', 'en', 'Q1 of 2025', {words: WORDS}],
    ['2025-36', 'en', 'Q4 of 2025', {words: WORDS}],
    ['2025-33/2025-35', 'en', 'Q1 of 2025–Q3 of 2025', {words: WORDS}],
    ['2025-40', 'en', 'half 1 of 2025', {words: WORDS}],
    ['2025-41', 'en', 'half 2 of 2025', {words: WORDS}],
    // Signs instead of words.
    ['1984%', 'ko', '~1984년?'],
    ['2026-01/..', 'de', 'Januar 2026–'],
    ['../2026-01', 'de', '–Januar 2026'],
    ['201X', 'de', '2010–2019'],
    ['2025-35', 'de', 'Q3 2025'],
    ['2025-41', 'de', 'H2 2025'],
    ['2025-22', 'de', '2025'],
    // Under a heading that has the year.
    ['2026-01-06', 'en-GB', '6 January', {part: 'omit-year'}],
    ['2026-01-06', 'ja', '1月6日', {part: 'omit-year'}],
    ['2026-01', 'de', 'Januar', {part: 'omit-year'}],
    ['2026', 'ko', '2026년', {part: 'omit-year'}],
    ['2025-35', 'de', 'Q3 2025', {part: 'omit-year'}],
    ['-0043-03-15', 'de', '15. März', {part: 'omit-year'}],
    ['2026-01-04/2026-01-07', 'de', '4.–7. Januar', {part: 'omit-year'}],
    ['2025-12-30/2026-01-02', 'de', '30. Dezember 2025–2. Januar 2026', {part: 'omit-year'}],
    ['2026-01-06/..', 'de', '6. Januar–', {part: 'omit-year'}],
    ['2026-01-06', 'fa', '۱۶ دی ۱۴۰۴', {part: 'omit-year', calendar: 'persian'}],
    ['2026-01-06', 'th', '6 มกราคม', {part: 'omit-year', calendar: 'buddhist'}],
    // Under a heading that has the day.
    ['2026-01-06T14:30', 'en', '2:30 PM', {part: 'time'}],
    ['2026-01-06T14:30+09:00', 'en', '2:30 PM UTC+9', {part: 'time'}],
    ['2026-01-06T14:30', 'de', '14:30', {part: 'time'}],
    // Short.
    ['2026-01-06', 'en', 'Jan 6, 2026', {style: 'short'}],
    ['2026-01-06', 'en', 'Jan 6', {style: 'short', part: 'omit-year'}],
    ['2026-01', 'en-GB', 'Jan 2026', {style: 'short'}],
    // Calendars.
    ['2026-01-06', 'fa', '۶ ژانویهٔ ۲۰۲۶'],
    ['2026-01-06', 'fa', '۱۶ دی ۱۴۰۴', {calendar: 'persian'}],
    ['2026-01', 'fa', 'ژانویهٔ ۲۰۲۶', {calendar: 'persian'}],
    ['2026-01/2026-01-07', 'fa', 'ژانویهٔ ۲۰۲۶–۷ ژانویهٔ ۲۰۲۶', {calendar: 'persian'}],
    ['2026-01-06', 'th', '6 มกราคม 2026'],
    ['2026-01', 'th', 'มกราคม 2569', {calendar: 'buddhist'}],
    ['201X', 'th', '2010–2019', {calendar: 'buddhist'}],
    ['2019', 'ja', '2019年', {calendar: 'japanese'}],
    // Beside the Gregorian year.
    ['2026-01-06', 'fa', '۱۶ دی ۱۴۰۴ (۲۰۲۶)', {calendar: 'persian gregory'}],
    ['2026-01-06', 'ja', '令和8年1月6日 (2026年)', {calendar: 'japanese gregory'}],
    ['2026-01-06', 'he', '17 בטבת 5786 (2026)', {calendar: 'hebrew gregory'}],
    ['2026-01-06', 'th', '6 มกราคม 2569 (2026)', {calendar: 'buddhist gregory'}],
    ['2026-01-06', 'ar-EG', '١٧ رجب ١٤٤٧ هـ (٢٠٢٦)', {calendar: 'islamic-umalqura gregory'}],
    ['2026-01-06', 'en', '17 Tevet 5786, in 2026', {calendar: 'hebrew gregory', words: WORDS}],
    ['2026-01', 'fa', 'ژانویهٔ ۲۰۲۶', {calendar: 'persian gregory'}],
    ['2026-01-06', 'fa', '۱۶ دی ۱۴۰۴', {calendar: 'persian gregory', part: 'omit-year'}],
    // A language or a calendar that is none.
    ['2026-01-06', 'en_US', 'January 6, 2026'],
    ['2026-01-06', '', 'January 6, 2026'],
    ['2026-01-06', '!!', 'January 6, 2026'],
    ['2026-01-06', 'xx', 'January 6, 2026'],
    ['2026-01-06', 'de', 'January 6, 2026', {calendar: '!!'}],
    // What is not EDTF.
    ['21st minute', 'en', '21st minute'],
    ['2026-02-30', 'ko', '2026-02-30'],
    ['', 'en', ''],
  ];
  for (const [written, lang, expected, options] of cases) {
    const {words, ...others} = options ?? {};
    const how = [...Object.values(others), ...(words ? ['words'] : [])].join(', ');
    it(`prints ${written} in "${lang}"${how && ` (${how})`} as "${expected}"`, () =>
      expect(print(written, lang, options)).to.equal(expected));
  }

  it('asks for the parts of a date, which take longer, only where it has an offset', () => {
    const {prototype} = Intl.DateTimeFormat;
    const {formatToParts} = prototype;
    let calls = 0;
    prototype.formatToParts = function (...time) {
      calls++;
      return formatToParts.apply(this, time);
    };
    try {
      expect(print('2026-01-06T14:30', 'en-GB')).to.equal('6 January 2026 at 14:30');
      expect(calls).to.equal(0);
      expect(print('2026-01-06T14:30+09:00', 'en-GB')).to.equal('6 January 2026 at 14:30 UTC+9');
      expect(calls).to.equal(1);
    } finally {
      prototype.formatToParts = formatToParts;
    }
  });

  it('keeps the offset of an hour of twelve', () => {
    expect(print('2026-01-06T14:30+09:00', 'en')).to.match(
      /^January 6, 2026(,| at) 2:30 PM UTC\+9$/,
    );
    expect(print('2026-01-06T14:30+09:00', 'ko')).to.match(
      /^2026년 1월 6일 (오후|PM) 2:30 UTC\+9$/,
    );
  });

  it('prints an interval in Chinese and Japanese as it prints its ends', () => {
    expect(print('2026-01-04/2026-01-07', 'ja')).to.match(/^2026年1月4日～(2026年1月7日|7日)$/);
    expect(print('2026-01/2026-02', 'ja')).to.match(/^2026年1月～(2026年2月|2月)$/);
    expect(print('2026-01-06T14:30+09:00/2026-01-06T17:00+09:00', 'ja')).not.to.match(/\//);
    expect(print('-0100-03-01/-0100-04-02', 'zh')).to.match(
      /^(公元)?前101年(3|三)月1日–((公元)?前101年)?(4|四)月2日$/,
    );
    expect(print('2026-01-04/2026-01-07', 'zh')).to.match(
      /^2026年(1|一)月4日( – |–|至|～|-)(2026年1月7日|7日)$/,
    );
  });

  it('prints an interval of days in Egyptian Arabic from ٤ to ٧', () => {
    expect(print('2026-01-04/2026-01-07', 'ar-EG')).to.match(/^٤–٧ يناير،? ٢٠٢٦$/);
  });

  it('prints Arabic in the digits that the engine has for it', () => {
    expect(print('2026-01-06', 'ar')).to.match(/^(6 يناير 2026|٦ يناير ٢٠٢٦)$/);
  });

  it('prints the label "Late 2023" instead of 2023', () => {
    expect(print('2023', 'ko', {part: 'omit-year'}, 'Late 2023')).to.equal('Late 2023');
    expect(print('whenever', 'ko', {}, 'Late 2023')).to.equal('Late 2023');
  });

  it('prints the same after a hundred other languages', () => {
    const before = print('2026-01-06', 'de');
    for (let number = 0; number < 100; number += 1) print('2026-01-06', `en-x-a${number}`);
    expect([before, print('2026-01-06', 'de')]).to.deep.equal(['6. Januar 2026', '6. Januar 2026']);
  });

  if (engine === 'chromium') {
    for (const zone of ['Asia/Seoul', 'Europe/London', 'America/Los_Angeles']) {
      it(`prints 6 January 2026 as that day in ${zone}`, async () => {
        await setTimeZone(zone);
        expect(new Date(2026, 0, 6).getTimezoneOffset()).to.equal(
          {'Asia/Seoul': -540, 'Europe/London': 0, 'America/Los_Angeles': 480}[zone],
        );
        expect([print('2026-01-06', 'en-GB'), print('2026-01-06T00:00+09:00', 'de')]).to.deep.equal(
          ['6 January 2026', '6. Januar 2026 um 00:00 UTC+9'],
        );
        expect(datetime(parseDate('2026-01-06').date)).to.equal('2026-01-06');
      });
    }
  }
});

describe('a bare year', () => {
  for (const lang of [
    'de',
    'en',
    'en-GB',
    'es',
    'es-MX',
    'fr',
    'fr-CA',
    'it',
    'nl',
    'pt',
    'pt-BR',
  ]) {
    it(`is printed in ${lang} as by the formatter, which it does not need`, () => {
      const format = new Intl.DateTimeFormat(lang, {year: 'numeric', timeZone: 'UTC'});
      expect(formatDate(parseDate('2017').date, lang)).to.equal(
        format.format(new Date('2017-06-01T00:00:00Z')),
      );
    });
  }

  it('is 2017년 in Korean, 2560 BE in the Buddhist calendar, and 44 BC before the year 1', () => {
    expect(formatDate(parseDate('2017').date, 'ko')).to.equal('2017년');
    expect(formatDate(parseDate('2017').date, 'en', {calendar: 'buddhist'})).to.equal('2560 BE');
    expect(formatDate(parseDate('-0043').date, 'en')).to.equal('44 BC');
  });
});

describe('a string in the place of a parsed date', () => {
  it('is told what is wanted', () => {
    const date = '2026-01-06' as unknown as StoryDate;
    expect(() => formatDate(date, 'en')).to.throw(TypeError, 'Give parseDate(text).date');
  });
});
