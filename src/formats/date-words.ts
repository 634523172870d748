/**
 * Words of other languages, separated by commas, by what they mean in the English of
 * `readPrintedDate`.
 */
interface DateWords {
  english: string;
  words: string;
}

/**
 * The words of dates that `Intl` does not know. Months, days of the week, eras and most halves of
 * the day come from `Intl`, so a new language needs only its other words here, and a place among
 * the scripts of translate-date. Accents do not count. All languages share one table, because their
 * words hardly clash: each line goes from Latin script over the alphabets to Chinese, Japanese and
 * Korean.
 */
export const DATE_WORDS: readonly DateWords[] = [
  // Articles and prepositions, `Uhr`, `de`, `года`: they say nothing.
  {
    english: '',
    words:
      'den, der, im, in, vom, zum, jahre, uhr, le, les, du, de, en, el, los, del, a las, o, as, em, ' +
      'il, gli, uur, horas, r, dnia, godz, roku, saat, yılı, yılında, van, op, pada, ngày, vào, mùa, ' +
      'года, годы, гг, на, року, році, роки, في, عام, سنة, الساعة, ב, בשנת, שנת, सन, में, วันที่, เมื่อ, น, พ.ศ., 第, の, 天, 季',
  },
  // `seit 2019`, `2019년부터`
  {
    english: 'from',
    words: 'ab, seit, depuis, desde, dal, sinds, vanaf, с, منذ, من, از, 从, 從, から, 부터',
  },
  // `2026年まで`
  {english: 'until', words: 'まで, 까지'},
  // `4. bis 7. März`, `du 4 au 7 janvier`
  {
    english: 'to',
    words:
      'bis, à, au, a, al, até, tot, t/m, tot en met, do, till, til, до, по, إلى, حتى, تا, עד, ' +
      '至, 到, 에서',
  },
  // `um 1910`, `vers 1910`, `1910년경`
  {
    english: 'circa',
    words:
      'ca, etwa, um, vers, environ, hacia, cerca, verso, rond, около, ' +
      'حوالي, نحو, حدود, dolayları, civarı, בסביבות, 约, 約, 左右, 頃, ごろ, 경, 약',
  },
  // `2026년 1월 6일(현지시간)`
  {english: 'local time', words: '현지시간'},
  {english: 'utc+7', words: 'wib'},
  {english: 'gmt', words: 'بتوقيت غرينتش, بتوقيت جرينتش'},
  // `Anfang 2023`, `début janvier 2026`, `2026년 1월 초`
  {
    english: 'early',
    words:
      'anfang, début, principios, a principios, início, inizio, begin, awal, początek, başı, başları, đầu, початок, начало, ' +
      'أوائل, اوایل, תחילת, की शुरुआत, 初, 上旬, 초',
  },
  // `mi-janvier 2026`, `half januari 2026`
  {
    english: 'mid',
    words:
      'mitte, mi, mediados, a mediados, meados, metà, half, medio, połowa, ortası, ortaları, giữa, pertengahan, середина, منتصف, اواسط, אמצע, 中, 中旬, 중순',
  },
  // `Ende 2023`, `a finales de 2023`, `2023년 말`
  {
    english: 'late',
    words:
      'ende, fin, finales, a finales, fim, final, fine, eind, akhir, koniec, sonu, sonları, cuối, конец, кінець, أواخر, اواخر, סוף, के अंत, 下旬, 底, 末, 말',
  },
  // `1980er`, `les années 1980`, `1980-е`, `1980年代`
  {
    english: 'decade',
    words: 'er, années, década, anos, anni, jaren, е, х, 年代, 년대',
  },
  // `3. Quartal 2025`, `T3 2025`
  {
    english: 'quarter',
    words: 't',
  },
  // `2. Halbjahr 2025`
  {english: 'half', words: 'halbjahr, semestre'},
  {english: 'first half', words: '上半年, 上半期, 상반기'},
  {english: 'second half', words: '下半年, 下半期, 하반기'},
  // Austria's word for it.
  {english: 'january', words: 'jänner'},
  {english: 'am', words: 'सुबह, 오전'},
  {english: 'pm', words: 'शाम, 오후'},
  {english: 'bc', words: '기원전'},
  {
    english: 'spring',
    words:
      'frühling, frühjahr, printemps, primavera, lente, voorjaar, wiosna, весна, ربيع, بهار, אביב, 春, 봄',
  },
  {
    english: 'summer',
    words:
      'sommer, été, verano, verão, estate, zomer, lato, лето, літо, صيف, تابستان, קיץ, 夏, 여름',
  },
  {
    english: 'fall',
    words:
      'herbst, automne, otoño, outono, autunno, herfst, najaar, jesień, осень, осінь, خريف, پاییز, סתיו, 秋, 가을',
  },
  {
    english: 'winter',
    words: 'hiver, invierno, inverno, zima, зима, شتاء, زمستان, חורף, 冬, 겨울',
  },
];
