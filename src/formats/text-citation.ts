import {isNameLike} from './name-like.js';
import type {PrintedDate} from './printed-dates.js';
import {trimEdges} from './text-lines.js';

/** Reads a date in the languages of the story. */
export type ReadDate = (text: string) => PrintedDate;

/** An entry of a list of sources, taken apart as far as its signs are clear. */
export interface Citation {
  url: string;
  archiveUrl: string;
  published: string;
  /** What a link or quotation marks show to be the title. */
  title: string;
  /** Names and other words beside such a title, `before` and `after` it. */
  before: string[];
  after: string[];
  /** Where there is no such title: all words but address and date. */
  words: string;
  /** Whether a dash set the address off, so that what is before it is a title. */
  hasDashedUrl: boolean;
  /** `Harbour Courier: https://…`, with nothing between. */
  hasColonUrl: boolean;
  /** What was not taken apart, because the entry is too long. */
  overflow: string;
}

/** Longer entries are not taken apart behind this. */
const MAX_LENGTH = 4_000;
const LINKED_URL = String.raw`https?:\/\/[^\s()<>]{1,4000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,2000})?`;
const LINK = new RegExp(
  String.raw`\[([^\][]{1,1000})\]\(<?(${LINKED_URL})>?(?: "[^"]{0,300}")?\)`,
  'i',
);
/** What stands in a link instead of a title. */
const NO_TITLE = /^https?:|^(?:\d+|link|url|archive|archived|pdf|source|\[\d+)$/i;
const ADDRESS = /<?(https?:\/\/[^\s<>"“”«»「」『』《》，。、]{1,4000})>?/i;
const ARCHIVE = /^https?:\/\/(?:[\w-]+\.)*(?:archive\.(?:org|today|ph|is|li|md)|perma\.cc)\//i;
/** Words before an address, such as `URL:`, `disponible en:`. */
const URL_LABEL = new RegExp(
  String.raw`(?:\b(?:url|URL|link|Link|web|Web|[Aa]vailable at|[Rr]etrieved from)\s*[:：]?` +
    String.raw`|(?<=[.,;]\s)\p{L}[^.,;:\d]{0,20}\s\p{Ll}{1,3}\s?[:：]|[([（<])\s*$`,
  'u',
);
/** `^ a b`, `↑` before the entries of an encyclopaedia, which lead back to the text. */
const BACKLINK = /^[\^↑](?:\s*[a-z](?=\s))*\s+/;
/** `《港都日報》〈電車延長案過關〉`: the paper, and then the title. */
const PAPER_IN_MARKS = /^《([^《》]{1,40})》\s*(?=[〈「『“《])/;
/** `https://… "Trams stop – Courier"` behind `[1]:`: the quotation marks are Markdown’s. */
const TITLED_URL = /^<?(https?:\/\/[^\s>]+)>? "([^"]{1,300}\s[–—|-]\s[^"]{1,100})"$/;
/** `Sefton, Mary` */
const REVERSED_NAME =
  /^\p{Lu}[\p{L}’'-]{1,30}, \p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.]{0,20})?$/u;
const DASHED = /\s[-–—]{1,2}\s*$/;
const EMPTY_BRACKETS = /[(（]\s*[)）]/g;
const QUOTES = '“” „“ „” "” "" «» »« 「」 『』 《》 〈〉 ‘’ ‚‘'.split(' ');
/** What may stand between the parts of an entry, beside a title in quotation marks. */
const PIECES = /\s*[\t|·;；,，、،؛()（）]\s*|\s+[-–—]{1,2}\s+|——|[:：]\s*|(?<!\b\p{Lu})[.。]\s+/u;
/** Where a date at the end may begin. */
const DATE_START = /[\t,，、،;；؛|·(（–—”"»」』》。]\s*|(?<!\d)\.\s*|\s-\s+/g;
/** From there to the end, a bracket or a colon. */
const DATE = /^[^()（）]{4,45}?(?=[\t)）]|[:：](?!\d)|$)/;
/** The month at least; what is printed beside it is lost with nothing. */
const WHOLE_DATE = /^\d{4}-\d\d(?:-\d\d(?:T[\d:+Z-]+)?)?$/;
/** `۱۹ خرداد ۱۴۰۵`, of which only the words are lost. */
const PERSIAN_YEAR = /[1۱][34۳۴][\d۰-۹]{2}/;
/** Beside a title that is sure, a year is enough. */
const PUBLISHED = /^\d{4}(-\d\d)*$/;

/**
 * Takes an entry apart.
 *
 * @param accessed - Finds the words of `Retrieved 6 May 2024` at the end, and its date.
 */
export function readCitation(written: string, readDate: ReadDate, accessed: RegExp): Citation {
  const head = written
    .slice(0, MAX_LENGTH)
    .replace(/[^\S\t]{2,}/g, ' ')
    .replace(BACKLINK, '')
    .replace(PAPER_IN_MARKS, '$1，')
    .replace(TITLED_URL, '$2 $1')
    .replace(/\*\*|__/g, '')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]{1,300})\1(?!\w)/g, '$2');
  const citation: Citation = {
    ...{url: '', archiveUrl: '', published: '', title: '', before: [], after: []},
    words: head,
    hasDashedUrl: false,
    hasColonUrl: false,
    overflow: written.slice(MAX_LENGTH),
  };
  takeAddresses(citation);
  dropAccessDates(citation, readDate, accessed);
  takeDate(citation, readDate);
  takeQuotedTitle(citation, readDate);
  citation.words = trimJoints(citation.words);
  return citation;
}

/** Words without the punctuation that only joined them to others. */
export function trimJoints(words: string): string {
  return trimEdges(words, character => /[\s,，、،;；؛:：|·–—-]/.test(character));
}

function takeAddresses(citation: Citation): void {
  const {words} = citation;
  const [link = '', text = '', linked = ''] = LINK.exec(words) ?? [];
  if (link) {
    const before = words.slice(0, words.indexOf(link));
    const after = words.slice(before.length + link.length);
    citation.url = linked;
    if (NO_TITLE.test(text.trim())) citation.words = `${before} ${after}`;
    else setTitle(citation, text, before, after);
  }
  for (let count = 0; count < 2; count++) {
    const rest = citation.words;
    const found = ADDRESS.exec(rest);
    if (!found) return;
    const before = rest.slice(0, found.index);
    const url = trimUrl(found[1] ?? '');
    const isArchive = ARCHIVE.test(url);
    if (isArchive ? citation.archiveUrl : citation.url) return;
    citation[isArchive ? 'archiveUrl' : 'url'] = url;
    const end = found.index + found[0].indexOf(url) + url.length;
    const isLast = !rest.slice(end).trim();
    citation.hasDashedUrl ||= isLast && DASHED.test(before);
    citation.hasColonUrl ||= isLast && /[:：]\s?$/.test(before);
    citation.words =
      `${before.replace(URL_LABEL, '')} ${rest.slice(end).replace(/^[>)\]）]+/, '')}`.replace(
        EMPTY_BRACKETS,
        '',
      );
  }
}

/** A source was published when it was; that somebody looked at it later says nothing of it. */
function dropAccessDates(citation: Citation, readDate: ReadDate, accessed: RegExp): void {
  const [all = '', date = ''] = accessed.exec(citation.words.trimEnd()) ?? [];
  if (!all || !readDate(date).edtf) return;
  citation.words = citation.words.trimEnd().slice(0, -all.length);
  dropAccessDates(citation, readDate, accessed);
}

/** Without the punctuation of the sentence around it. */
function trimUrl(url: string): string {
  const bare = url.replace(/[.,;:!?'\]]+$/, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

function setTitle(citation: Citation, title: string, before: string, after: string): void {
  citation.title = title.trim().replace(/(?<!\.\.)[,.，]$/, '');
  citation.words = `${before} ⁂ ${after}`;
}

/** `(Feb 17, 2026)` anywhere, `, 17 February 2026` at the end, `, 17 Feb 2026: ` behind a publisher. */
function takeDate(citation: Citation, readDate: ReadDate): void {
  const {words} = citation;
  for (const {index, 0: joint} of words.matchAll(DATE_START)) {
    const at = index + joint.length;
    const [written = ''] = DATE.exec(words.slice(at)) ?? [];
    const {edtf, label} = readDate(trimJoints(written.replace(/[.。]\s*$/, '')));
    if ((label && !PERSIAN_YEAR.test(label)) || !WHOLE_DATE.test(edtf)) continue;
    // A closing quotation mark stays.
    const before = words.slice(0, /[”"»」』》]/.test(joint) ? at : index).trimEnd();
    citation.published = edtf;
    // `Safety Board (12 May 2026). Report on the loss`
    const after = words.slice(at + written.length).replace(/^[)）]\.(?=\s+\S)/, ' –');
    // `Trams stop (Courier, 12 May 2026)`
    const isInBrackets = /[(（][^()（）]*$/.test(before);
    citation.words = before + (isInBrackets ? after : after.replace(/^[)）]/, ''));
    return;
  }
}

/** A title in quotation marks with nothing but names beside it. */
function takeQuotedTitle(citation: Citation, readDate: ReadDate): void {
  const [beforeLink, afterLink] = citation.words.split('⁂', 2);
  if (afterLink !== undefined) {
    splitBeside(citation, readDate, beforeLink, afterLink);
    return;
  }
  for (const quotes of QUOTES) {
    const open = quotes.charAt(0);
    const close = quotes.charAt(1);
    const words = citation.words;
    const start = words.indexOf(open);
    const end = start < 0 ? -1 : words.lastIndexOf(close);
    if (end <= start + 1) continue;
    // A line of its own sets a title off, too.
    const before = words.slice(0, start).replace(/\t ?$/, ', ');
    const after = words.slice(end + 1).replace(/^[\s.,]*In: /, ', ');
    const isSetOff =
      /(?:^|[,，、،:：;؛–—\p{sc=Han}\p{sc=Hang}\p{sc=Kana}ー.(-])$/u.test(before.trimEnd()) &&
      /^\s*(?:$|[,，、،;；؛.。–—(（|-]|\p{Lu}|\p{Lo})/u.test(after);
    // `Port Radio: Mayor, “enough”`: a colon is set before all of a title.
    if (/[:：]\s*[^\s,]/.test(before) && !after.trim()) continue;
    const isName = (piece: string): boolean => isNameLike(piece) || readDate(piece).edtf !== '';
    if (!isSetOff || ![before, after].flatMap(splitPieces).every(isName)) continue;
    setTitle(citation, words.slice(start + 1, end), before, after);
    splitBeside(citation, readDate, before, after);
    return;
  }
}

function splitBeside(citation: Citation, readDate: ReadDate, before = '', after = ''): void {
  const author = trimJoints(before).replace(/\.$/, '');
  const pieces = splitPieces(after);
  // `Marina Costiera, “I fari del sud”, 2019`, `「航路の現在」『海と港』2019年7月号`
  const dateOf = (piece = ''): string => readDate(piece.replace(/[号號호期]$/, '')).edtf;
  const isDate = (piece: string): boolean => PUBLISHED.test(dateOf(piece));
  citation.after = pieces.filter(piece => !isDate(piece));
  citation.published ||= dateOf(pieces.find(isDate));
  const isAuthor = citation.after.length > 0 && REVERSED_NAME.test(author);
  citation.before = isAuthor ? [author] : splitPieces(before);
  citation.words = '';
}

function splitPieces(words: string): string[] {
  return words
    .split(PIECES)
    .map(piece => trimJoints(piece).replace(/[.。]$/, ''))
    .filter(Boolean);
}
