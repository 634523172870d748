/** How one language says that a machine made a text; `|` separates the words. */
export interface DisclosureWords {
  /** As the words begin. */
  machine: string;
  made: string;
  /** Before or behind a word for the text: `this article`. */
  own: string;
  /** What a text about such texts says of them: `AI-generated articles must be checked`. */
  should: string;
}

export const DISCLOSURE_WORDS: readonly DisclosureWords[] = [
  {
    machine: 'ai|artificial intelligence|chatgpt|language model|automatic|automatically|machine',
    made:
      'summari[sz]ed|generated|written|created|translated|compiled|produced|drafted|prepared|' +
      'assisted|summary|article|articles|stories|sources|text|reports?|translation|reviewed|' +
      'edited|checked|edition|newsletter|briefing|answer|page|story',
    own: 'this|our|the above',
    should: 'must|should|will|would|shall|wants?|needs?|says?|finds?',
  },
  {
    machine: 'ki|ai|künstlichen? intelligenz|automatisch|maschinell|sprachmodell',
    made:
      'zusammengefasst|ausgabe|antwort|erstellt|geschrieben|generiert|übersetzt|erzeugt|verfasst|' +
      'zusammenfassung|artikeln?|texte?|quellen|berichten?|beitrag|redaktion|geprüft|gestützte?|' +
      'meldungen',
    own: 'dies(?:e[mnrs]?)?|unsere?[mnrs]?',
    should: 'muss|müssen|soll|sollen|sollten|darf|dürfen|will|wollen|fordert|fordern',
  },
  {
    machine: "ia|l'ia|l’ia|intelligence artificielle|automatiquement|automatique",
    made:
      'résumé|générée?|écrite?|créée?|traduite?|rédigée?|produite?|synthèse|articles?|textes?|' +
      'sources|dépêches|relue?|vérifiée?|assisté|l’aide|partir',
    own: 'ce|cet|cette|ces|notre|nos',
    should: 'doit|doivent|devra|devrai|veut|veulent|faut|exige',
  },
  {
    machine: 'ia|inteligencia artificial|automáticamente|automático',
    made:
      'resumid[oa]|generad[oa]|escrit[oa]|cread[oa]|traducid[oa]|elaborad[oa]|redactad[oa]|' +
      'resumen|artículos?|textos?|fuentes|noticias|notas|revisad[oa]|partir',
    own: 'este|esta|estos|nuestro|nuestra',
    should: 'debe|deben|deber|quiere|quieren|exige|hay que',
  },
  {
    machine: 'ia|inteligência artificial|automaticamente|automático',
    made:
      'resumid[oa]|gerad[oa]|escrit[oa]|criad[oa]|traduzid[oa]|elaborad[oa]|redigid[oa]|resumo|' +
      'artigos?|textos?|fontes|reportagens|matérias|revisad[oa]|partir',
    own: 'este|esta|esse|essa|nosso|nossa',
    should: 'deve|devem|dever|quer|querem|exige',
  },
  {
    machine: "ia|ai|l'ia|l’ia|intelligenza artificiale|automatica|automaticamente",
    made:
      'riassunt[oa]|generat[oa]|scritt[oa]|creat[oa]|tradott[oa]|realizzat[oa]|sintesi|' +
      'articol[oi]|test[oi]|fonti|notizie|rivist[oa]|partire|redatt[oa]',
    own: "questo|questa|quest['’]|nostro|nostra",
    should: 'deve|devono|dovr|vuole|vogliono|chiede|chiedono',
  },
  {
    machine: 'ai|kunstmatige intelligentie|automatisch',
    made:
      'samengevat|gegenereerd|geschreven|gemaakt|vertaald|opgesteld|samenvatting|artikelen|' +
      'artikel|teksten|tekst|bronnen|berichten|gecontroleerd|behulp|redactie',
    own: 'dit|deze|onze|ons',
    should: 'moet|moeten|mag|mogen|wil|willen|zal|zullen',
  },
  {
    machine:
      'si|ai|sztuczna inteligencja|sztucznej inteligencji|sztuczną inteligencję|automatycznie',
    made:
      'streszczenie|odpowiedź|streściła|podsumowanie|wygenerowa|napisa|przygotowa|przetłumaczon[oey]|' +
      'opracowa|artykułów|tekstów|tekst|źródeł|pomocą|sprawdzi|podstawie',
    own: 'ten|ta|to|tego|tej|nasz|nasza|niniejszy',
    should: 'musi|muszą|powinn|chce|chcą|należy',
  },
  {
    machine: 'ai|kecerdasan buatan|kecerdasan artifisial|otomatis',
    made:
      'dirangkum|diringkas|dibuat|ditulis|diterjemahkan|disusun|dihasilkan|ringkasan|rangkuman|' +
      'artikel|berita|sumber|bantuan|redaksi|naskah',
    own: 'ini|kami',
    should: 'harus|wajib|akan|perlu|ingin',
  },
  {
    machine: 'yapay zeka|yapay zekâ|yz|otomatik',
    made:
      'özetlendi|özetlenmiştir|oluşturuldu|oluşturulmuştur|hazırlandı|hazırlanmıştır|yazıldı|' +
      'çevrildi|özet|özeti|haber|metin|kaynak|tarafından|desteğiyle|derlendi',
    own: 'bu|bizim|işbu',
    should: 'gerek|zorunda|olacak|isteni',
  },
  {
    machine: 'trí tuệ nhân tạo|bởi ai|bằng ai|do ai|tự động',
    made: 'tóm tắt|tạo|tổng hợp|viết|dịch|soạn|bài|bài viết|nguồn|biên tập',
    own: 'này|chúng tôi',
    should: 'phải|muốn',
  },
  {
    machine: 'ai|인공지능|생성형|자동',
    made: '요약|작성|생성|번역|정리|기사|제작|자료',
    own: '이|본',
    should: '해야|돼야|되어야|써야|요구',
  },
  {
    machine: 'ai|人工知能|自動',
    made: '要約|作成|生成|翻訳|執筆|まとめ|記事|件|編集|校閲|確認',
    own: 'この|本|当',
    should: 'べき|なければ|義務|求め',
  },
  {
    machine: 'ai|人工智能|人工智慧|自动|自動',
    made: '摘要|生成|撰写|撰寫|翻译|翻譯|整理|彙整|汇总|总结|總結|编写|編寫|辅助|輔助|报道|報導|文章|篇|则|則|制作|製作|审核|審核',
    own: '本|此|这|這|我们|我們',
    should: '必须|必須|应当|應當|应该|應該|要求|べき',
  },
  {
    machine: 'الذكاء الاصطناعي|بالذكاء الاصطناعي|ذكاء اصطناعي|آليا|تلقائيا',
    made:
      'لخص|ملخص|تلخيص|أعد|إعداد|كتب|ترجم|أنشئ|إنشاء|توليد|مقالات|مقال|تقارير|تقرير|مصادر|بواسطة|' +
      'بمساعدة|النص|الملخص|أنتج|أخبار|خبر',
    own: 'هذا|هذه',
    should: 'يجب|ينبغي|لا بد',
  },
  {
    machine: 'هوش مصنوعی|خودکار',
    made: 'خلاصه|خلاصه‌سازی|تهیه|تولید|نوشته|ترجمه|ایجاد|گزارش|خبر|مقاله|منبع|کمک',
    own: 'این',
    should: 'باید|خواهد',
  },
  {
    machine: 'ии|интеллект|нейросет|автоматически',
    made:
      'создан|сгенерирован|подготовлен|подготовил|написан|составлен|переведен|пересказ|сводка|' +
      'краткое|помощью|статей|статьям|материал|источник|текст|публикаци|редактор',
    own: 'этот|эта|это|эту|наш|наша|данный',
    should: 'долж|следует|нужно|необходимо|обяза|требу',
  },
  {
    machine: 'ші|інтелект|нейромереж|автоматично',
    made:
      'створен|згенерован|підготовлен|підготував|написан|складен|перекладен|переказ|відповідь|' +
      'допомогою|статей|матеріал|джерел|текст|публікаці|основі',
    own: 'цей|ця|це|цю|наш|наша',
    should: 'повин|слід|треба|необхідно|зобов|вимага',
  },
  {
    machine: 'ai|בינה מלאכותית|הבינה המלאכותית|אוטומטי|אוטומטית',
    made:
      'סוכם|סוכמה|נכתב|נכתבה|נוצר|נוצרה|הופק|תורגם|תורגמה|סיכום|תקציר|כתבות|מקורות|באמצעות|' +
      'בסיוע|ידיעות|הטקסט',
    own: 'זה|זו|זאת',
    should: 'חייב|צריכ',
  },
  {
    machine: 'ai|एआई|कृत्रिम बुद्धिमत्ता|स्वचालित',
    made: 'सारांश|तैयार|बनाया|लिखा|अनुवाद|अनूदित|लेख|लेखों|खबरों|ख़बरों|रिपोर्टों|स्रोतों|मदद|' + 'संक्षेप',
    own: 'यह|इस|हमार',
    should: 'चाहिए|होगा|होगी',
  },
  {
    machine: 'ai|เอไอ|ปัญญาประดิษฐ์|อัตโนมัติ',
    made: 'สรุป|เขียน|สร้าง|แปล|เรียบเรียง|บทความ|ข่าว|แหล่ง|จัดทำ',
    own: 'นี้',
    should: 'ต้อง|ควร',
  },
];
