import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readPrintedDate} from '../../src/formats/printed-dates.js';
import {parseDate} from '../../src/model/dates.js';

describe('readPrintedDate', () => {
  for (const [printed, edtf] of [
    ['2017', '2017'],
    [' 2017 ', '2017'],
    ['Jan 6, 2026', '2026-01-06'],
    ['Jan. 6, 2026', '2026-01-06'],
    ['Jan 6 2026', '2026-01-06'],
    ['January 6, 2026', '2026-01-06'],
    ['JAN. 6, 2026', '2026-01-06'],
    ['january 6th, 2026', '2026-01-06'],
    ['Sept. 9, 2025', '2025-09-09'],
    ['Sep 9, 2025', '2025-09-09'],
    ['6 January 2026', '2026-01-06'],
    ['6 Jan. 2026', '2026-01-06'],
    ['the 6th of January 2026', '2026-01-06'],
    ['6-Jan-2026', '2026-01-06'],
    ['3 May 2019', '2019-05-03'],
    ['2019 May 3', '2019-05-03'],
    ['May 2019', '2019-05'],
    ['January 2026', '2026-01'],
    ['Feb 29, 2024', '2024-02-29'],
    ['Jan\u00a06,\u00a02026', '2026-01-06'],
    ['Jan 4–7, 2026', '2026-01-04/2026-01-07'],
    ['Jan. 4‑7, 2026', '2026-01-04/2026-01-07'],
    ['Jan 4-7, 2026', '2026-01-04/2026-01-07'],
    ['Jan 4 to 7, 2026', '2026-01-04/2026-01-07'],
    ['4–7 January 2026', '2026-01-04/2026-01-07'],
    ['Jan 30 – Feb 2, 2026', '2026-01-30/2026-02-02'],
    ['Jan 30 — Feb 2, 2026', '2026-01-30/2026-02-02'],
    ['30 January – 2 February 2026', '2026-01-30/2026-02-02'],
    ['Dec 30, 2025 – Jan 2, 2026', '2025-12-30/2026-01-02'],
    ['January–March 2026', '2026-01/2026-03'],
    ['Nov 2025 – Mar 2026', '2025-11/2026-03'],
    ['2019–2021', '2019/2021'],
    ['2019-2021', '2019/2021'],
    ['from 2019 to 2021', '2019/2021'],
    ['circa 1910', '1910~'],
    ['c. 1910', '1910~'],
    ['about May 1910', '1910-05~'],
    ['44 BCE', '-0043'],
    ['44 B.C.', '-0043'],
    ['March 15, 44 BC', '-0043-03-15'],
    ['1320 BCE', '-1319'],
    ['Q3 2025', '2025-35'],
    ['Q1–Q3 2025', '2025-33/2025-35'],
    ['Spring 2024', '2024-21'],
    ['summer of 2024', '2024-22'],
    ['Fall 2024', '2024-23'],
    ['autumn 2024', '2024-23'],
    ['Winter 2024', '2024-24'],
    ['1980s', '198X'],
    ['the 1980s', '198X'],
    ['1980’s', '198X'],
    ['1980s–1990s', '198X/199X'],
    ['2026-01-06', '2026-01-06'],
    ['2026‑01‑06', '2026-01-06'],
    ['2026-01', '2026-01'],
    ['1984?', '1984?'],
    ['2026-01-04/2026-01-07', '2026-01-04/2026-01-07'],
    ['2026-01-06T14:30:00Z', '2026-01-06T14:30:00Z'],
    ['Jan 6, 2026, 14:30 KST', '2026-01-06T14:30+09:00'],
    ['Jan 6, 2026 at 9:05 UTC', '2026-01-06T09:05Z'],
    ['14:30 GMT, 6 January 2026', '2026-01-06T14:30Z'],
    ['6 January 2026 14:30 CET', '2026-01-06T14:30+01:00'],
    ['6 July 2026 14:30 CEST', '2026-07-06T14:30+02:00'],
    ['Jan 6, 2026 (14:30 JST)', '2026-01-06T14:30+09:00'],
    ['Jan 6, 2026, 14:30', '2026-01-06T14:30'],
    ['Jan 4, 2026 – Jan 7', '2026-01-04/2026-01-07'],
    ['Spring–Summer 2024', '2024-21/2024-22'],
    ['H1 2026', '2026-40'],
    ['Q3/2025', '2025-35'],
    ['Q3-2025', '2025-35'],
    ['Q3-Q4 2025', '2025-35/2025-36'],
    ['January/2026', '2026-01'],
    ['Jan-6-2026', '2026-01-06'],
    ['Sep-09-2025', '2025-09-09'],
    ['Jan 4 - 7, 2026', '2026-01-04/2026-01-07'],
    ['Jan. 4-Feb. 7, 2026', '2026-01-04/2026-02-07'],
    ['Jan 4 through 7, 2026', '2026-01-04/2026-01-07'],
    ['2026-01-04 to 2026-01-07', '2026-01-04/2026-01-07'],
    ['2026-01-04 - 2026-01-07', '2026-01-04/2026-01-07'],
    ['2026-01 – 2026-03', '2026-01/2026-03'],
    ['since 2019', '2019/..'],
    ['From Jan. 6, 2026', '2026-01-06/..'],
    ['until March 2026', '../2026-03'],
    ['c. 1910–c. 1920', '1910~/1920~'],
    ['1910–c. 1920', '1910/1920~'],
    ['AD 79', '0079'],
    ['79 CE', '0079'],
    ['24 August 79 AD', '0079-08-24'],
    ['44 BC – AD 14', '-0043/0014'],
    ['100 BC – 44 BC', '-0099/-0043'],
    ['100–44 BC', '-0099/-0043'],
    ['Jan 6, 2026 at 2:30 p.m.', '2026-01-06T14:30'],
    ['January 6th, 2026, 2:30 PM', '2026-01-06T14:30'],
    ['Jan 6, 2026, 12:05 a.m. KST', '2026-01-06T00:05+09:00'],
    ['Jan 6, 2026, 14:30:15 KST', '2026-01-06T14:30:15+09:00'],
    ['Jan 6, 2026, 14:30 UTC+9', '2026-01-06T14:30+09:00'],
    ['Jan 6, 2026, 14:30 GMT-05:00', '2026-01-06T14:30-05:00'],
  ] as const) {
    it(`reads "${printed}" as ${edtf}`, () => {
      expect(readPrintedDate(printed)).to.deep.equal({edtf, label: '', flaw: ''});
    });
  }

  for (const [printed, edtf] of [
    ['Late 2023', '2023'],
    ['mid-2024', '2024'],
    ['Early January 2026', '2026-01'],
    ['end of May 2019', '2019-05'],
    ['the late 1980s', '198X'],
    ['Tuesday, Jan. 6, 2026', '2026-01-06'],
    ['Tue, Jan 6, 2026', '2026-01-06'],
    ['Thurs. 8 Jan 2026', '2026-01-08'],
    // Ten years, or a hundred.
    ['1800s', '18XX'],
    ['the 1900s', '19XX'],
    // Nobody can tell whether the end is as vague.
    ['c. 1910–1920', '1910~/1920'],
    ['Jan 4–7, 2026, 14:30 KST', '2026-01-04/2026-01-07'],
    ['Jan 4, 2026, 14:30 – Jan 7', '2026-01-04/2026-01-07'],
    ['Jan 6, 2026, 2:30 p.m. ET', '2026-01-06T14:30'],
    ['January 6, 2026 at 2 p.m.', '2026-01-06'],
  ] as const) {
    it(`reads "${printed}" as ${edtf} and keeps its wording`, () => {
      expect(readPrintedDate(printed)).to.deep.equal({edtf, label: printed, flaw: ''});
    });
  }

  for (const printed of [
    'Feb 30, 2026', 'Feb 29, 2023', 'Jan 32, 2026', '31 April 2026', 'Jan 0, 2026', '2026-13-01', '2026-02-30', 'Jan 7–4, 2026', '2021–2019', 'Jan 6, 2026, 25:00 KST',
  ]) {
    it(`reads "${printed}" as text only, because no calendar has it`, () => {
      expect(readPrintedDate(printed)).to.deep.equal({edtf: '', label: printed, flaw: 'date-impossible'});
    });
  }

  for (const printed of [
    '', 'Jan', 'Jan 6', 'Jan 4–7', '6/1/2026', '03/04/2026', '03.04.2026', '13/04/2026', '1/6/26', 'to 2023', 'maybe 2026', 'Decision 2026', 'Jan 6, 26', '6 Jan 26', '2019–21', '2026–02', '1985s', '12026', '2017 or 2018', 'Jan 6 7 2026', 'Jan 6, 2026 Lee',
    'May 5 May 2019', 'Jan 2025 – Feb 2025 – Mar 2025', 'Q3', 'Spring', 'late', 'The day after', '21st minute', '10,000 BCE', '– 2020', '14:30', 'm1 2026', '2026 ?', '__proto__', 'constructor 2026',
    'Jan 6, 2026                                                      Lee',
    '2023-24', '2020-21', '2025-26', '2032-33', '1939-45', '2023/24', 'March to 2026', 'Jan 6 – 2026', '2026 – March', 'Jan 2026 – 7', 'winter 2023–2024', 'Winter 2023/24', '0 BC', 'Q0 2025', 'Q9 2025', 'H3 2025',
    '27 BC – 14', '24 Jan 5786', 'Dec/Jan 2026', 'Jan 6, 2026, 14:30 p.m.', 'Jan 6, 2026, 0:30 a.m.', 'by 2030', 'As of Jan 6, 2026',
  ]) {
    it(`keeps "${printed}" as text, because it is no date`, () => {
      expect(readPrintedDate(printed)).to.deep.equal({edtf: '', label: printed, flaw: 'date-unreadable'});
    });
  }

  it('gives EDTF that the model reads, or the wording and a flaw, for any text', () => {
    const words = fc.constantFrom('Jan', 'May', 'Feb.', '6', '30', '31', '2026', '44', 'BCE', '–', '-', '/', ' ', ', ', 'to', 'circa', 'Q', 's', 'late', '14:30', 'p.m.', 'from', 'until', 'AD', 'UTC+9', 'H', 'KST', 'Z', '+09:00', '~', '<', '?', 'm1', 'x');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(words, {maxLength: 8}).map(parts => parts.join(' '))), text => {
      const {edtf, label, flaw} = readPrintedDate(text);
      if (edtf) expect([parseDate(edtf).problem, flaw, label === '' || label === text.trim()]).to.deep.equal(['', '', true]);
      else expect([label, flaw === '']).to.deep.equal([text.trim(), false]);
    }), {seed: 20260106, numRuns: 2000});
  });
});
