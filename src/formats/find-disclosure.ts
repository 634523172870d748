import {fold, wordsOf} from './text-language.js';

/** How one language says that a machine made a text, as the words begin; `|` separates them. */
interface Words {
  machine: string;
  made: string;
}

const LANGUAGES: readonly Words[] = [
  {
    machine: 'ai|artificial intelligence|chatgpt|language model|automatic|automatically|machine',
    made:
      'summari[sz]ed|generated|written|created|translated|compiled|produced|drafted|prepared|' +
      'assisted|summary|article|articles|stories|sources|text|reports?|translation|reviewed|' +
      'edited|checked',
  },
  {
    machine: 'ki|ai|künstlichen? intelligenz|automatisch|maschinell|sprachmodell',
    made:
      'zusammengefasst|erstellt|geschrieben|generiert|übersetzt|erzeugt|verfasst|' +
      'zusammenfassung|artikeln?|texte?|quellen|berichten?|beitrag|redaktion|geprüft|gestützte?|' +
      'meldungen',
  },
  {
    machine: "ia|l'ia|l’ia|intelligence artificielle|automatiquement|automatique",
    made:
      'résumé|générée?|écrite?|créée?|traduite?|rédigée?|produite?|synthèse|articles?|textes?|' +
      'sources|dépêches|relue?|vérifiée?|assisté|l’aide|partir',
  },
  {
    machine: 'ia|inteligencia artificial|automáticamente|automático',
    made:
      'resumid[oa]|generad[oa]|escrit[oa]|cread[oa]|traducid[oa]|elaborad[oa]|redactad[oa]|' +
      'resumen|artículos?|textos?|fuentes|noticias|notas|revisad[oa]|partir',
  },
  {
    machine: 'ia|inteligência artificial|automaticamente|automático',
    made:
      'resumid[oa]|gerad[oa]|escrit[oa]|criad[oa]|traduzid[oa]|elaborad[oa]|redigid[oa]|resumo|' +
      'artigos?|textos?|fontes|reportagens|matérias|revisad[oa]|partir',
  },
  {
    machine: "ia|ai|l'ia|l’ia|intelligenza artificiale|automatica|automaticamente",
    made:
      'riassunt[oa]|generat[oa]|scritt[oa]|creat[oa]|tradott[oa]|realizzat[oa]|sintesi|' +
      'articol[oi]|test[oi]|fonti|notizie|rivist[oa]|partire|redatt[oa]',
  },
  {
    machine: 'ai|kunstmatige intelligentie|automatisch',
    made:
      'samengevat|gegenereerd|geschreven|gemaakt|vertaald|opgesteld|samenvatting|artikelen|' +
      'artikel|teksten|tekst|bronnen|berichten|gecontroleerd|behulp|redactie',
  },
  {
    machine:
      'si|ai|sztuczna inteligencja|sztucznej inteligencji|sztuczną inteligencję|automatycznie',
    made:
      'streszczenie|streściła|podsumowanie|wygenerowa|napisa|przygotowa|przetłumaczon[oey]|' +
      'opracowa|artykułów|tekstów|tekst|źródeł|pomocą|sprawdzi|podstawie',
  },
  {
    machine: 'ai|kecerdasan buatan|kecerdasan artifisial|otomatis',
    made:
      'dirangkum|diringkas|dibuat|ditulis|diterjemahkan|disusun|dihasilkan|ringkasan|rangkuman|' +
      'artikel|berita|sumber|bantuan|redaksi|naskah',
  },
  {
    machine: 'yapay zeka|yapay zekâ|yz|otomatik',
    made:
      'özetlendi|özetlenmiştir|oluşturuldu|oluşturulmuştur|hazırlandı|hazırlanmıştır|yazıldı|' +
      'çevrildi|özet|özeti|haber|metin|kaynak|tarafından|desteğiyle|derlendi',
  },
  {
    machine: 'trí tuệ nhân tạo|bởi ai|bằng ai|do ai|tự động',
    made: 'tóm tắt|tạo|tổng hợp|viết|dịch|soạn|bài|bài viết|nguồn|biên tập',
  },
  {
    machine: 'ai|인공지능|생성형|자동',
    made: '요약|작성|생성|번역|정리|기사|제작|자료',
  },
  {
    machine: 'ai|人工知能|自動',
    made: '要約|作成|生成|翻訳|執筆|まとめ|記事|件|編集|校閲|確認',
  },
  {
    machine: 'ai|人工智能|人工智慧|自动|自動',
    made: '摘要|生成|撰写|撰寫|翻译|翻譯|整理|彙整|汇总|总结|總結|编写|編寫|辅助|輔助|报道|報導|文章|篇|则|則|制作|製作|审核|審核',
  },
  {
    machine: 'الذكاء الاصطناعي|بالذكاء الاصطناعي|ذكاء اصطناعي|آليا|تلقائيا',
    made:
      'لخص|ملخص|تلخيص|أعد|إعداد|كتب|ترجم|أنشئ|إنشاء|توليد|مقالات|مقال|تقارير|تقرير|مصادر|بواسطة|' +
      'بمساعدة|النص|الملخص|أنتج|أخبار|خبر',
  },
  {
    machine: 'هوش مصنوعی|خودکار',
    made: 'خلاصه|خلاصه‌سازی|تهیه|تولید|نوشته|ترجمه|ایجاد|گزارش|خبر|مقاله|منبع|کمک',
  },
  {
    machine: 'ии|интеллект|нейросет|автоматически',
    made:
      'создан|сгенерирован|подготовлен|подготовил|написан|составлен|переведен|пересказ|сводка|' +
      'краткое|помощью|статей|статьям|материал|источник|текст|публикаци|редактор',
  },
  {
    machine: 'ші|інтелект|нейромереж|автоматично',
    made:
      'створен|згенерован|підготовлен|підготував|написан|складен|перекладен|переказ|відповідь|' +
      'допомогою|статей|матеріал|джерел|текст|публікаці|основі',
  },
  {
    machine: 'ai|בינה מלאכותית|הבינה המלאכותית|אוטומטי|אוטומטית',
    made:
      'סוכם|סוכמה|נכתב|נכתבה|נוצר|נוצרה|הופק|תורגם|תורגמה|סיכום|תקציר|כתבות|מקורות|באמצעות|' +
      'בסיוע|ידיעות|הטקסט',
  },
  {
    machine: 'ai|एआई|कृत्रिम बुद्धिमत्ता|स्वचालित',
    made: 'सारांश|तैयार|बनाया|लिखा|अनुवाद|अनूदित|लेख|लेखों|खबरों|ख़बरों|रिपोर्टों|स्रोतों|मदद|' + 'संक्षेप',
  },
  {
    machine: 'ai|เอไอ|ปัญญาประดิษฐ์|อัตโนมัติ',
    made: 'สรุป|เขียน|สร้าง|แปล|เรียบเรียง|บทความ|ข่าว|แหล่ง|จัดทำ',
  },
];
/** Beside a word of a script that has spaces. */
const SPACED = '[\\p{sc=Latin}\\p{sc=Cyrillic}]';
/** A shorter word, such as `AI`, is no start of others. */
const FEWEST_LETTERS = 4;
const MAX_LENGTH = 240;
/** So short a line needs no second word: `Written with AI`. */
const MAX_SHORT = 30;
const MARKER = /\[\^?\d/;

/**
 * Whether a line says how the story was made: `Summarised by AI from 4 articles`. A page fetches it
 * for a text with a word such as `AI` in it.
 */
export function isDisclosure(written: string): boolean {
  if (written.length > MAX_LENGTH || MARKER.test(written)) return false;
  const line = fold(written);
  const fewest = line.length < MAX_SHORT ? 1 : 2;
  return LANGUAGES.some(({machine, made}) => {
    const machines = wordsOf(fold(machine)).map(word =>
      word.length < FEWEST_LETTERS ? `${word}(?!${SPACED})` : word,
    );
    return countOf(machines.join('|'), line) > 0 && countOf(fold(made), line) >= fewest;
  });
}

/** How many different words a line has that begin so. */
function countOf(words: string, line: string): number {
  return new Set(line.match(new RegExp(`(?<!${SPACED}|[’'])(?:${words})`, 'gu'))).size;
}
