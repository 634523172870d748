import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readPrintedDate, type PrintedDate} from '../../src/formats/printed-dates.js';
import {translateDate} from '../../src/formats/translate-date.js';
import {parseDate} from '../../src/model/dates.js';

const read = (text: string, lang = ''): PrintedDate => readPrintedDate(text, date => translateDate(date, lang));

describe('translateDate', () => {
  for (const [printed, edtf] of [
    // Korean.
    ['2026년 1월 6일', '2026-01-06'],
    ['2026년 1월', '2026-01'],
    ['2026년', '2026'],
    ['2026년 1월 4일~7일', '2026-01-04/2026-01-07'],
    ['2026년 1월 4~7일', '2026-01-04/2026-01-07'],
    ['2026년 1월 4일부터 7일까지', '2026-01-04/2026-01-07'],
    ['2026년 1월 30일∼2월 2일', '2026-01-30/2026-02-02'],
    ['2025년 12월 30일 ~ 2026년 1월 2일', '2025-12-30/2026-01-02'],
    ['2026년 1월~3월', '2026-01/2026-03'],
    ['2026년 1월 6일 14시 30분', '2026-01-06T14:30'],
    ['2026년 1월 6일 오후 2시 30분', '2026-01-06T14:30'],
    ['2026년 1월 6일 오후 2:30 KST', '2026-01-06T14:30+09:00'],
    ['2026년 봄', '2026-21'],
    ['2025년 3분기', '2025-35'],
    ['2025년 상반기', '2025-40'],
    ['1980년대', '198X'],
    ['1910년경', '1910~'],
    ['기원전 44년', '-0043'],
    ['2026. 1. 6.', '2026-01-06'],
    ['2026.1.6', '2026-01-06'],
    ['2026/01/06', '2026-01-06'],
    // Japanese and Chinese.
    ['2026年1月6日', '2026-01-06'],
    ['２０２６年１月６日', '2026-01-06'],
    ['2026年1月4日～7日', '2026-01-04/2026-01-07'],
    ['2026年1月4日から7日まで', '2026-01-04/2026-01-07'],
    ['2026年1月4日至7日', '2026-01-04/2026-01-07'],
    ['2026年1月6日午後2時30分', '2026-01-06T14:30'],
    ['2026年1月6日 下午2:30', '2026-01-06T14:30'],
    ['令和8年1月6日', '2026-01-06'],
    ['民國115年1月6日', '2026-01-06'],
    ['2026年第3四半期', '2026-35'],
    ['2026年第三季度', '2026-35'],
    ['2026年下半年', '2026-41'],
    ['1980年代', '198X'],
    ['紀元前44年', '-0043'],
    ['1910年頃', '1910~'],
    // Latin script.
    ['6. Januar 2026', '2026-01-06'],
    ['4. bis 7. März 2026', '2026-03-04/2026-03-07'],
    ['30. Dezember 2025 – 2. Januar 2026', '2025-12-30/2026-01-02'],
    ['Frühjahr 2024', '2024-21'],
    ['3. Quartal 2025', '2025-35'],
    ['1980er', '198X'],
    ['um 1910', '1910~'],
    ['44 v. Chr.', '-0043'],
    ['6. Mai 2026, 14:30 Uhr', '2026-05-06T14:30'],
    ['1er janvier 2026', '2026-01-01'],
    ['du 4 au 7 janvier 2026', '2026-01-04/2026-01-07'],
    ['fevrier 2026', '2026-02'],
    ['été 2024', '2024-22'],
    ['les années 1980', '198X'],
    ['44 av. J.-C.', '-0043'],
    ['6 janvier 2026 à 14h30', '2026-01-06T14:30'],
    ['6 de enero de 2026', '2026-01-06'],
    ['del 4 al 7 de enero de 2026', '2026-01-04/2026-01-07'],
    ['1º de janeiro de 2026', '2026-01-01'],
    ['6 gennaio 2026', '2026-01-06'],
    ['6 maart 2026', '2026-03-06'],
    ['4 tot 7 mei 2026', '2026-05-04/2026-05-07'],
    ['6 stycznia 2026', '2026-01-06'],
    ['6 Ocak 2026', '2026-01-06'],
    // Other scripts.
    ['6 января 2026', '2026-01-06'],
    ['6 Ιανουαρίου 2026', '2026-01-06'],
    ['6 בינואר 2026', '2026-01-06'],
    ['ינואר 2026', '2026-01'],
    ['٦ يناير ٢٠٢٦', '2026-01-06'],
    ['٤–٧ يناير ٢٠٢٦', '2026-01-04/2026-01-07'],
    ['٦ اكتوبر ٢٠٢٦', '2026-10-06'],
    ['٦ كانون الثاني ٢٠٢٦', '2026-01-06'],
    ['۶ ژانویه ۲۰۲۶', '2026-01-06'],
    ['६ जनवरी २०२६', '2026-01-06'],
    ['6. Januar 2026 um 14:30 Uhr', '2026-01-06T14:30'],
    ['6 januari 2026 om 14:30', '2026-01-06T14:30'],
    ['2026년 1월 4일 - 7일', '2026-01-04/2026-01-07'],
    ['٤ - ٧ يناير ٢٠٢٦', '2026-01-04/2026-01-07'],
    ['2023년까지', '../2023'],
    ['2026年1月6日まで', '../2026-01-06'],
    ['从2023年', '2023/..'],
    ['من ٢٠٢٣', '2023/..'],
    ['٦ من يناير ٢٠٢٦', '2026-01-06'],
    ['с 6 января 2026', '2026-01-06/..'],
    ['с 4 по 7 января 2026', '2026-01-04/2026-01-07'],
    ['dal 4 al 7 gennaio 2026', '2026-01-04/2026-01-07'],
    ['2. Halbjahr 2025', '2025-41'],
    ['janeiro/2026', '2026-01'],
    // English that newsrooms print less often.
    ['Jan 6, 2026, 2:30 p.m.', '2026-01-06T14:30'],
    ['Jan 6, 2026, 12:05 a.m. KST', '2026-01-06T00:05+09:00'],
    ['H1 2026', '2026-40'],
  ] as const) {
    it(`reads "${printed}" as ${edtf}`, () => expect(read(printed)).to.deep.equal({edtf, label: '', flaw: ''}));
  }

  for (const [printed, edtf] of [
    ['2023년 말', '2023'],
    ['2026년 1월 초', '2026-01'],
    ['2026년 1월 6일(화)', '2026-01-06'],
    ['2026년 1월 6일 오후 2시', '2026-01-06'],
    ['2026年1月上旬', '2026-01'],
    ['2026年1月5日（月）', '2026-01-05'],
    ['2026年1月4日（日）', '2026-01-04'],
    ['2026년 1월 4일 (일)', '2026-01-04'],
    ['Dienstag, 6. Januar 2026', '2026-01-06'],
    ['Ende 2023', '2023'],
    ['6. Mai 2026, 14 Uhr', '2026-05-06'],
    ['mar. 6 janv. 2026', '2026-01-06'],
    ['a finales de 2023', '2023'],
    ['Jan 6, 2026, 2:30 p.m. ET', '2026-01-06T14:30'],
    ['Jan 6, 2026, 14:30 BST', '2026-01-06T14:30'],
    ['Jan 6, 2026, 2 pm', '2026-01-06'],
  ] as const) {
    it(`reads "${printed}" as ${edtf} and keeps its wording`, () => expect(read(printed)).to.deep.equal({edtf, label: printed, flaw: ''}));
  }

  for (const printed of ['2026년 2월 30일', '2026年2月30日', '30 février 2026']) {
    it(`reads "${printed}" as text only, because no calendar has it`, () => expect(read(printed)).to.deep.equal({edtf: '', label: printed, flaw: 'date-impossible'}));
  }

  for (const printed of [
    '03/04/2026', '03.04.2026', '13/04/2026', '6 mayo', '2023년 3월~', '2026. 13. 6.', '2026년 1월 6일 정상회담', '۱۶ دی ۱۴۰۴', '۱۴۰۴/۱۰/۱۶', '6 มกราคม 2569',
    '۱۴۰۴', 'سال ۱۴۰۴', 'پاییز ۱۴۰۴', 'ربيع ١٤٤٧', '๒๕๖๙', '24 Nisan 5786',
    'The leaders sign 14 memorandums', '12.5 million people', '12. listopada 2026',
  ]) {
    it(`keeps "${printed}" as text`, () => expect(read(printed)).to.deep.equal({edtf: '', label: printed, flaw: 'date-unreadable'}));
  }

  it('reads "12. listopada 2026" as November where the page is Polish, and as October where it is Croatian', () => {
    expect(read('12. listopada 2026', 'pl').edtf).to.equal('2026-11-12');
    expect(read('12. listopada 2026', 'hr-HR').edtf).to.equal('2026-10-12');
  });

  it('is not put off by a language tag that is none', () => {
    expect(read('6 janvier 2026', 'en_US').edtf).to.equal('2026-01-06');
    expect(read('6 janvier 2026', '!!').edtf).to.equal('2026-01-06');
  });

  it('gives what the model reads, or the wording and a flaw, for any text', () => {
    const words = fc.constantFrom('年', '月', '일', '~', '오후', 'bis', 'mar', 'enero', '6', '30', '2026', '٦', '–', '.', ' ', 'h', 'T', 'am', 'bc', '元', '令和', 'يناير', 'ב');
    fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.array(words, {maxLength: 8}).map(parts => parts.join(''))), text => {
      const {edtf, label, flaw} = read(text);
      if (edtf) expect([parseDate(edtf).problem, flaw, label === '' || label === text.trim()]).to.deep.equal(['', '', true]);
      else expect([label, flaw === '']).to.deep.equal([text.trim(), false]);
    }), {seed: 20260106, numRuns: 500});
  });
});
