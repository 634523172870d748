import {expect} from '@open-wc/testing';
import type {WordName, Words} from '../../src/i18n/en.js';
import {phrase, type Value} from '../../src/i18n/phrase.js';
import {parseDate} from '../../src/model/parse-date.js';
import {printDate} from '../../src/templates/date.js';
import type {Wording} from '../../src/templates/scene.js';
import {sceneOf} from '../templates/scene-of.js';
import {allWords} from './all-words.js';

/** A date as a reader of a language of ours sees it; engines differ in white space. */
function print(edtf: string, code: string): string {
  const words = allWords.find(({$code}) => $code === code) as Words;
  const localize: Wording = {
    lang: () => code,
    wordsLang: () => code,
    term: (name: WordName, ...values: Value[]) => phrase(words[name], values, code),
    number: value => phrase('{0}', [value], code),
  };
  const scene = {...sceneOf({headline: 'h'}), localize};
  return printDate(parseDate(edtf).date, scene).replace(/\s+/g, ' ');
}

const FORMS = ['1984~', '1984?', '201X', '2025-21', '2025-35', '2025-40', '2026-01/..'];

/** What `Intl` has no words for, in each language. */
const PRINTED: Record<string, string[]> = {
  de: [
    'ca. 1984',
    '1984 (unsicher)',
    '2010er-Jahre',
    'Frühjahr 2025',
    '3. Quartal 2025',
    '1. Halbjahr 2025',
    'seit Januar 2026',
  ],
  es: [
    'c. 1984',
    '1984 (fecha incierta)',
    'década de 2010',
    'primavera de 2025',
    'tercer trimestre de 2025',
    'primer semestre de 2025',
    'desde enero de 2026',
  ],
  fr: [
    'vers 1984',
    '1984 (date incertaine)',
    'années 2010',
    'printemps 2025',
    '3e trimestre 2025',
    '1er semestre 2025',
    'depuis janvier 2026',
  ],
  it: [
    'ca. 1984',
    '1984 (data incerta)',
    'anni 2010',
    'primavera 2025',
    'terzo trimestre 2025',
    'primo semestre 2025',
    'da gennaio 2026',
  ],
  pt: [
    'c. 1984',
    '1984 (data incerta)',
    'década de 2010',
    'primavera de 2025',
    '3º trimestre de 2025',
    '1º semestre de 2025',
    'desde janeiro de 2026',
  ],
  nl: [
    'ca. 1984',
    '1984 (onzeker)',
    'jaren 2010',
    'lente 2025',
    '3e kwartaal 2025',
    'eerste helft van 2025',
    'sinds januari 2026',
  ],
  pl: [
    'ok. 1984',
    '1984 (data niepewna)',
    'lata 2010–2019',
    'wiosna 2025',
    'III kwartał 2025',
    'I półrocze 2025',
    'styczeń 2026 – obecnie',
  ],
  ru: [
    'ок. 1984',
    '1984 (дата не точна)',
    '2010-е годы',
    'весна 2025',
    'III квартал 2025',
    'I полугодие 2025',
    'январь 2026 г. – настоящее время',
  ],
  uk: [
    'бл. 1984',
    '1984 (дата непевна)',
    '2010–2019 роки',
    'весна 2025',
    'III квартал 2025',
    'I півріччя 2025',
    'січень 2026 р. – дотепер',
  ],
  tr: [
    'yaklaşık 1984',
    '1984 (kesin değil)',
    '2010-2019 yılları',
    '2025 ilkbaharı',
    '2025, 3. çeyrek',
    '2025, ilk yarı',
    'Ocak 2026 ve sonrası',
  ],
  id: [
    'sekitar 1984',
    '1984 (belum pasti)',
    'tahun 2010-an',
    'musim semi 2025',
    'kuartal ke-3 2025',
    'semester pertama 2025',
    'sejak Januari 2026',
  ],
  vi: [
    'khoảng 1984',
    '1984 (chưa chắc chắn)',
    'thập niên 2010',
    'mùa xuân 2025',
    'quý 3/2025',
    'nửa đầu năm 2025',
    'từ tháng 1 năm 2026',
  ],
  he: [
    'בסביבות 1984',
    '1984 (לא ודאי)',
    'שנות ה־2010',
    'אביב 2025',
    'הרבעון השלישי של 2025',
    'המחצית הראשונה של 2025',
    'מאז ינואר 2026',
  ],
  fa: [
    'حدود ۱۹۸۴',
    '۱۹۸۴ (نامطمئن)',
    'دههٔ ۲۰۱۰',
    'بهار ۲۰۲۵',
    'سه‌ماههٔ سوم ۲۰۲۵',
    'نیمهٔ اول ۲۰۲۵',
    'از ژانویهٔ ۲۰۲۶',
  ],
  hi: [
    'लगभग 1984',
    '1984 (अनिश्चित)',
    '2010 का दशक',
    'वसंत 2025',
    '2025 की तीसरी तिमाही',
    '2025 की पहली छमाही',
    'जनवरी 2026 से',
  ],
  ja: [
    '1984年頃',
    '1984年（不確実）',
    '2010年代',
    '2025年春',
    '2025年第3四半期',
    '2025年上半期',
    '2026年1月以降',
  ],
  ko: [
    '1984년경',
    '1984년(불확실)',
    '2010년대',
    '2025년 봄',
    '2025년 3분기',
    '2025년 상반기',
    '2026년 1월부터',
  ],
  'zh-Hans': [
    '1984年前后',
    '1984年（不确定）',
    '2010年代',
    '2025年春季',
    '2025年第3季度',
    '2025年上半年',
    '2026年1月至今',
  ],
  'zh-Hant': [
    '1984年前後',
    '1984年（不確定）',
    '2010年代',
    '2025年春季',
    '2025年第3季',
    '2025年上半年',
    '2026年1月至今',
  ],
};

describe('dates beyond what Intl prints', () => {
  for (const [code, expected] of Object.entries(PRINTED)) {
    it(`are in ${code} "${expected.join('", "')}"`, () => {
      expect(FORMS.map(edtf => print(edtf, code))).to.deep.equal(expected);
    });
  }

  // Which digits Arabic has is the engine's.
  it('are in Arabic of Egypt "الربع الثالث من ٢٠٢٥"', () => {
    const words = allWords.find(({$code}) => $code === 'ar')!;
    expect(phrase(words.quarter, [3, '٢٠٢٥'], 'ar-EG')).to.equal('الربع الثالث من ٢٠٢٥');
    expect(print('2025-35', 'ar')).to.match(/^الربع الثالث من (٢٠٢٥|2025)$/);
  });

  it('have an article in French, Spanish and Italian where there is a day', () => {
    expect(print('2026-01-06/..', 'fr')).to.equal('depuis le 6 janvier 2026');
    expect(print('../2026-01-01', 'fr')).to.match(/^jusqu’au 1(er)? janvier 2026$/);
    expect(print('../-0043', 'fr')).to.equal('jusqu’à 44 av. J.-C.');
    expect(print('2026-01-06/..', 'es')).to.equal('desde el 6 de enero de 2026');
    expect(print('2026-01-06/..', 'it')).to.equal('dal 6 gennaio 2026');
    expect(print('2026-01-08/..', 'it')).to.equal('dall’8 gennaio 2026');
    expect(print('../2026', 'it')).to.equal('fino al 2026');
  });
});
