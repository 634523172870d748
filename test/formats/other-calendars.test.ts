import {expect} from '@open-wc/testing';
import {translateAnyCalendar} from '../../src/formats/other-calendars.js';
import {readPrintedDate} from '../../src/formats/printed-dates.js';

const read = (text: string) => readPrintedDate(text, date => translateAnyCalendar(date));

describe('translateAnyCalendar', () => {
  for (const [printed, edtf] of [
    ['۱۶ دی ۱۴۰۴', '2026-01-06'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['۱ فروردین ۱۳۵۸', '1979-03-21'],
    ['سه‌شنبه ۱۹ خرداد ۱۴۰۵، ساعت ۱۶:۳۰', '2026-06-09T16:30'],
  ] as const) {
    it(`reads the Persian day "${printed}" as ${edtf} and keeps its wording`, () =>
      expect(read(printed)).to.deep.equal({edtf, label: printed, flaw: ''}));
  }

  for (const [printed, edtf] of [
    ['۱۶ اسفند ۱۴۰۴ (۷ مارس ۲۰۲۶)', '2026-03-07'],
    ['دوشنبه ۱۸ اسفند ۱۴۰۴ - ۹ مارس ۲۰۲۶، ساعت ۱۴:۲۰', '2026-03-09T14:20'],
    ['١٤ رمضان ١٤٤٧ هـ الموافق ٣ آذار/مارس ٢٠٢٦', '2026-03-03'],
    ['3 مارس 2026 - 14 رمضان 1447', '2026-03-03'],
    ['٦ يناير ٢٠٢٦', '2026-01-06'],
  ] as const) {
    it(`reads "${printed}", which has a day of ours, as ${edtf}`, () =>
      expect(read(printed)).to.deep.equal({edtf, label: '', flaw: ''}));
  }

  for (const printed of [
    'خرداد ۱۴۰۵',
    '۳۰ اسفند ۱۴۰۴',
    '۱۸ اسفند ۱۴۰۴ - ۱۰ مارس ۲۰۲۶',
    '١٤ رمضان ١٤٤٧',
    'عام 1453',
  ]) {
    it(`keeps "${printed}" as text`, () =>
      expect(read(printed)).to.deep.equal({edtf: '', label: printed, flaw: 'date-unreadable'}));
  }
});
