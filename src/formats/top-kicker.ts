import {fold} from './text-language.js';
import {endsSentence, isHeadingLine, readMark} from './text-lines.js';
import {MARKER, MAX_HEADLINE} from './text-top.js';

const MAX_KICKER = 40;
const MAX_TOPIC = 20;
/** How much longer than its label a headline is. */
const LONGER = 1.5;
/** Others, such as `of`, are in any story. */
const WORD = /^\p{Lo}+$|.{4}/u;
const MAX_LOOKED_AT = 20_000;
const MAX_SLUG = 160;
const SHORTEST_HEADLINE = 25;
/** `**The council has voted.**` */
const EMPHASISED_SENTENCE = /^(\*\*|__|[*_])(?=\S).{10,600}[.!?。]\1$/;

/** `BC-EU--Trade Talks, 1st Ld`, `a1234 BC-Volcano Evacuation, 2nd Ld-Writethru`, `AM-Budget`. */
const SLUG = new RegExp(
  String.raw`^(?:[a-z]\d{3,4}\s+)?(?:(?:BC|AM|PM|US|EU|UN|AP|AFP|UK)-{1,2}[\p{Lu}\d]|\p{Lu}{2,4}--)` +
    String.raw`|\b\d(?:st|nd|rd|th) (?:Ld|Lead|LD)\b|-?[Ww]ritethru\b`,
  'u',
);
/** `UPDATE 2-Trams stop`, `新华晚报临江5月9日电 题：大桥通车` */
const PREFIX = new RegExp(
  String.raw`^(.{2,24}[电電](?=\s?[题題][:：])` +
    String.raw`|(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|URGENT|ALERT|EXCLUSIVE)(?: \d{1,2})?)` +
    String.raw`\s?(?:[题題][:：]|[-–—:])\s?(?=\p{L})`,
  'u',
);

/** `SITUATION BRIEF 7`, `The Letter #12` */
const NUMBERED = /^[\p{Lu}\s-]{4,} \d{1,4}$|\s#\d{1,4}$/u;

/** What stands above a headline, or in front of it. */
export interface Kicker {
  kicker: string;
  /** The rest of the first line, where the kicker stood in front of it. */
  headline: string;
  isGuessed: boolean;
}

/**
 * Finds the label above a headline: a slug, or `POLITICS` above `# Council approves tram`. Where no
 * sign tells which of two lines is the headline, it is the longer one, whose story has its words:
 * `LOCAL POLITICS` above `Council backs night buses`.
 */
export function findKicker(
  [first, second, ...rest]: readonly string[],
  isByline: (line: string) => boolean,
): Kicker | undefined {
  if (!first || !second) return undefined;
  const [prefix = '', label = ''] = PREFIX.exec(first) ?? [];
  if (prefix) return {kicker: label, headline: first.slice(prefix.length), isGuessed: false};
  const above = {kicker: first, headline: ''};
  const isSlug = first.length < MAX_SLUG && SLUG.test(first) && !endsSentence(first);
  if ((isSlug && !endsSentence(second)) || isSurelyKicker(first, second))
    return {...above, isGuessed: false};
  const isGuessed =
    isGreeting(first, second) ||
    (isAboveHeadline(first, second, rest[0]) && !isByline(second)) ||
    isLikelyKicker(first, second, rest) ||
    isTopic([first, second, ...rest], isByline);
  return isGuessed ? {...above, isGuessed} : undefined;
}

/** With a number, or above a headline that is marked. */
function isSurelyKicker(label: string, next: string): boolean {
  if (label.length > MAX_KICKER || isHeadingLine(label) || endsSentence(label)) return false;
  const isNumbered = NUMBERED.test(label) && next.length > label.length && mayBeHeadline(next);
  return isNumbered || readMark(next)?.level === 1;
}

/** `Good morning. Here is what to know` above `**Library saved by a single vote**` */
function isGreeting(first: string, second: string): boolean {
  return /[.!?。！？]\s+\p{L}/u.test(first) && !isHeadingLine(first) && isHeadingLine(second);
}

/** `تحقيق` above a bold headline, or above a longer line whose standfirst is set off below. */
function isAboveHeadline(label: string, next: string, third = ''): boolean {
  if (label.length > MAX_KICKER || isHeadingLine(label) || endsSentence(label)) return false;
  const words = readMark(next)?.words ?? next;
  const isLonger = words.length > label.length && words.length > SHORTEST_HEADLINE;
  if (!isLonger || endsSentence(words)) return false;
  if (isHeadingLine(next)) return words.length > LONGER * label.length;
  return EMPHASISED_SENTENCE.test(third);
}

/** A headline is longer, and its story has words of it. */
function isLikelyKicker(label: string, next: string, rest: readonly string[]): boolean {
  if (label.length > MAX_KICKER || isHeadingLine(label) || endsSentence(label)) return false;
  const isInCapitals = /\p{Lu}{3}/u.test(label) && label === label.toUpperCase();
  const isLonger = next.length > (isInCapitals ? 1 : LONGER) * label.length;
  if (!isLonger || /^\p{Nd}{4}/u.test(next) || !mayBeHeadline(next) || !rest.length) return false;
  const story = fold([next, ...rest].join('\n').slice(0, MAX_LOOKED_AT));
  const words = fold(label).split(/[\s/|·,]+/);
  return !words.some(word => WORD.test(word) && story.includes(word));
}

/** `Umwelt` above a headline, a standfirst and a by-line, though the story has that word. */
function isTopic(
  [label = '', next = '', standfirst = '', byline = '']: readonly string[],
  isByline: (line: string) => boolean,
): boolean {
  if (label.length > MAX_TOPIC || isHeadingLine(label) || endsSentence(label)) return false;
  const isAbove = next.length > SHORTEST_HEADLINE && mayBeHeadline(next);
  return isAbove && endsSentence(standfirst) && !MARKER.test(standfirst) && isByline(byline);
}

function mayBeHeadline(line: string): boolean {
  return line.length <= MAX_HEADLINE && !endsSentence(line) && !isHeadingLine(line);
}
