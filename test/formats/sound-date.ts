import {expect} from '@open-wc/testing';
import type {PrintedDate} from '../../src/formats/printed-dates.js';
import {parseDate} from '../../src/model/parse-date.js';

/** What is read as a date is one and has no flaw; anything else stays as it was printed. */
export function expectSound({edtf, label, flaw}: PrintedDate, printed: string): void {
  if (edtf) {
    expect([parseDate(edtf).problem, flaw]).to.deep.equal(['', '']);
    expect(['', printed.trim()]).to.include(label);
  } else {
    expect([label, flaw === '']).to.deep.equal([printed.trim(), false]);
  }
}
