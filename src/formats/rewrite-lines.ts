import {isPaperName} from './paper-names.js';
import type {Vocabulary} from './text-language.js';
import {endsSentence, isRule, type Line} from './text-lines.js';

/** How many lines below the headline may say who published the story, and when. */
const MAX_TOP_LINES = 4;
const FEWEST_POSTS = 3;
const FEWEST_HEADINGS = 2;
const FEWEST_NOTES = 2;

/** `Explained | Why the plant is late`, `懶人包｜雲嶼纜車停駛爭議`; not `The Quay | March 12, 2026`. */
const BEFORE_BAR = /^([\p{L} ]{2,20}?)\s?[|｜]\s*([^|｜]{10,240})(?<!\p{Nd}{4})$/u;
/** How much longer than its label a headline is. */
const LONGER = 2;
/** `北洋通信　2026年3月5日 18時40分（更新 3月6日 9時05分）` */
const AGENCY =
  /^(\S{2,30})\u3000+(\d{4}年[^（()）]{4,30})（(\p{L}{2,6})[:：\s]{1,2}([^（）]{4,30})）$/u;
/** `2026-03-06 18:20:15　来源：新澜社` */
const CHINESE_AGENCY =
  /^(\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)[\s\u3000]+(?:来源|來源)[:：]\s?(\S{2,20})$/;
/** `By Mara Delaney and Tom Okafor, Continental News Service` */
const BESIDE_AUTHORS =
  /^(By .{3,100}), (\p{Lu}[^,]{2,40} (?:News|Press|Service|Agency|Newswire))$/u;
/** `記者 林芷寧／整理` */
const COMPILED = /^([记記]者.{2,20}?)\s?[／/](?:整理|彙整|綜合報導|综合报道|編譯|编译)$/;
/** `※1 汐見市「…」` in a list, and `※1`, `（※1）` in the text. */
const NOTE = /^※\d{1,3}\s/;
const NOTE_MARKER = /（※(\d{1,3})）|※(\d{1,3})/g;
/** `[1] 水库加固工程通过验收．岚川市水务局．2026-03-04` */
const PARTED_BY_STOPS = /^(\[\d{1,3}\]\s?)([^．]{2,150})．([^．]{2,50})．(\d{4}.{0,200})$/;
/** `14:35 Uhr – Schulen bleiben geschlossen` */
const POST = /^\d{1,2}[:.h]\d\d(?:\s?(?:Uhr|h|[ap]\.?m\.?))?\s?[-–—:|]\s.{3,100}$/;
/** `*O que aconteceu*` */
const IN_STARS = /^\*([^*\s][^*]{1,60})\*$/;
const LINKS = /^links:?$/i;
const NUMBERED_ADDRESS = /^\[\d{1,3}\]\s?https?:\/\/\S+$/;

/** Writes what few newsrooms write in the form that most do, line by line. */
export function rewriteLines(lines: readonly Line[], vocabulary: Vocabulary): Line[] {
  const rewriters = [writeTop, writeNotes, writePosts, writeHeadings, writeLinks];
  return rewriters.reduce((written, rewrite) => rewrite(written, vocabulary), [...lines]);
}

/** The label before a headline, and the lines that say who published the story. */
function writeTop(lines: Line[], vocabulary: Vocabulary): Line[] {
  return lines.flatMap((line, index) => {
    if (index > MAX_TOP_LINES) return [line];
    const texts = index === 0 ? writeFirst(line.text) : writeAgency(line.text, vocabulary);
    return texts.map((text, place) =>
      place ? {...line, text, isAfterBlank: false} : {...line, text},
    );
  });
}

function writeFirst(text: string): string[] {
  const [, label = '', headline = ''] = BEFORE_BAR.exec(text) ?? [];
  const isPaper = isPaperName(label) || isPaperName(headline);
  const isLabel = !isPaper && label !== '' && headline.length > LONGER * label.length;
  return isLabel ? [`Kicker: ${label}`, headline] : [text];
}

function writeAgency(text: string, vocabulary: Vocabulary): string[] {
  const [, name = '', date = '', label = '', changed = ''] = AGENCY.exec(text) ?? [];
  if (isPaperName(name) && vocabulary.readName(`${label}:`)?.part === 'updated') {
    const year = /^\d{4}年/.test(changed) ? '' : date.slice(0, 'YYYY年'.length);
    return [`Publisher: ${name}`, `Published: ${date}`, `Updated: ${year}${changed}`];
  }
  const [, day = '', agency = ''] = CHINESE_AGENCY.exec(text) ?? [];
  if (agency) return [`Publisher: ${agency}`, `Published: ${day}`];
  const [, byline = '', publisher = ''] = BESIDE_AUTHORS.exec(text) ?? [];
  if (publisher) return [`Publisher: ${publisher}`, byline];
  return [text.replace(COMPILED, '$1')];
}

/** Numbers as `[1]` has them, where such sources are listed; their parts set off by commas. */
function writeNotes(lines: Line[]): Line[] {
  const hasNotes = lines.filter(({text}) => NOTE.test(text)).length >= FEWEST_NOTES;
  return lines.map(line => {
    const text = hasNotes ? line.text.replace(NOTE_MARKER, '[$1$2]') : line.text;
    return {...line, text: text.replace(PARTED_BY_STOPS, '$1“$2”，$3，$4')};
  });
}

/** A clock and a title above the text of a post, where all posts are so. */
function writePosts(lines: Line[]): Line[] {
  const isAbove = lines.map(({text, isAfterBlank}, index) => {
    const next = lines[index + 1];
    const isParted = isAfterBlank && next?.isAfterBlank === false;
    if (!isParted || !POST.test(text) || endsSentence(text)) return false;
    // `„Eine Welle reicht.“`
    return endsSentence(next.text.replace(/“$/, ''));
  });
  const isEven = lines.every(({text}, index) => isAbove[index] || !POST.test(text));
  if (!isEven || isAbove.filter(Boolean).length < FEWEST_POSTS) return lines;
  return lines.map((line, index) => (isAbove[index] ? {...line, text: `**${line.text}**`} : line));
}

/** Lines in single stars between blank ones, below the top. */
function writeHeadings(lines: Line[]): Line[] {
  const isHeading = ({text, isAfterBlank}: Line, index: number): boolean =>
    index > 1 && isAfterBlank && lines[index + 1]?.isAfterBlank === true && IN_STARS.test(text);
  if (lines.filter(isHeading).length < FEWEST_HEADINGS) return lines;
  return lines.map((line, index) =>
    isHeading(line, index) ? {...line, text: line.text.replace(IN_STARS, '## $1')} : line,
  );
}

/** `Links:` above addresses that are numbered. */
function writeLinks(lines: Line[]): Line[] {
  const start = lines.findIndex(({text}, index) => {
    if (!LINKS.test(text)) return false;
    const [first, second] = lines.slice(index + 1, index + 3);
    const below = first && isRule(first.text) ? second : first;
    return NUMBERED_ADDRESS.test(below?.text ?? '');
  });
  if (start < 0) return lines;
  return lines
    .filter(({text}, index) => index !== start + 1 || !isRule(text))
    .map((line, index) => (index === start ? {...line, text: '## Sources'} : line));
}
