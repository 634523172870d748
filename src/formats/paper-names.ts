import {isNameCased} from './name-like.js';

/** What papers, agencies and stations are called, in languages that set words apart. */
const WORD =
  '(?:post|times|courier|gazette|herald|tribune|chronicle|news|journal|observer|press|record|radio|' +
  'letter|weekly|daily|zeitung|anzeiger|bote|tageblatt|kurier|nachrichten|rundschau|courrier|dépêche|' +
  'diario|periódico|correo|jornal|folha|diário|gazzetta|corriere|giornale|courant|dagblad|krant|omroep|' +
  'gazeta|dziennik|głos|postası|gazetesi|haber|вестник|газета|новости|вісник|новини|صحيفة|جريدة|' +
  'وكالة|إذاعة|روزنامه|خبرگزاری|báo)';
/** Such a word stands first or last. */
const NAME = new RegExp(String.raw`^(?:\p{L}{2,3}\s)?${WORD}\s|\s${WORD}$`, 'iu');
/** `Morgenbrief Nordmark`, `Nordmarker Abendblatt`, `The Brief`; not `SITUATION BRIEF 7`. */
const COMPOUND = new RegExp(
  String.raw`(?:^|\s)\p{L}*(?:brief|briefing|blatt|zeitung|post|bote|kurier|anzeiger|nachrichten|` +
    String.raw`blad|krant|digest|newsletter)(?!\s\d)(?:\s|$)`,
  'iu',
);
/** `云泽晚报`, `みさき新報デジタル` */
const ENDINGS = new RegExp(
  '(?:[日晚早时時新社][报報]|新闻|新聞|[通电電][讯訊信]社?|[周週]刊|[电電][视視]?台|放送|일보|신문|뉴스|방송|통신|저널)' +
    '(?:デジタル|オンライン|网|網)?$',
);
const MAX_PAPER = 40;
/** `La Gazzetta dell’Ardo` */
const ELIDED = /(?<!\p{L})(?:d|(?:del|al)?l)[’'](?=\p{Lu})/gu;
/** `Local News` heads a part of a paper. */
const PART =
  /^(?:local|world|breaking|latest|top|national|international|regional|business|sports?)\s/i;

/** Whether a name is that of a paper, an agency or a station by its words: `Harbour Courier`. */
export function isPaperName(name: string): boolean {
  if (name.length > MAX_PAPER || PART.test(name)) return false;
  return (
    ENDINGS.test(name) ||
    (isNameCased(name.replace(ELIDED, '')) && (NAME.test(name) || COMPOUND.test(name)))
  );
}
