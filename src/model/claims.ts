import type {CitedBlock} from './story.js';

/** A half-open range of a block's marker-free text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** What looks like the end of a sentence and is not, by language; single initials (`J.`, `U.S.`) are known in every language. */
const ABBREVIATIONS: Record<string, string> = {
  en: 'Mr Mrs Ms Dr Prof Gen Lt Col Maj Sgt Capt Cmdr Adm Rep Sen Gov Pres Rev Hon St Mt Jr Sr vs No Inc Co Corp Ltd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec a.m p.m e.g i.e etc',
  de: 'Dr Prof Hr Fr Nr St bzw usw ca Abs Mio Mrd z.B d.h u.a',
  fr: 'M MM Mme Mlle Dr St Ste av env p.ex',
  es: 'Sr Sra Dr Dra Ud Uds núm pág p.ej',
};

/** After one of these, and nowhere else in a line, a sentence can end. */
const BREAK = /[\p{Sentence_Terminal}\n\x85\u2028\u2029]/u;

/**
 * Up to where every engine parts two sentences, after the rules of UAX #29: `said. |Xi`, `said.” |“Xi`. It only looks forwards: to look
 * behind from every place of a long run of spaces takes seconds.
 */
const PLAIN_PIECE = /[^]*?[.!?]["'”’)\]]* +(?=["'“‘([]*\p{Lu})|[^]+/gu;
/** A full stop that ends a piece, or that stands within a word or a number, as in `U.S.` and `3.5`. */
const PLAIN_STOP = /[.!?]["'”’)\]]* *$|(?<=\p{L})\.(?=[\p{L}\d,-])|(?<=\d)\.(?=\d)/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a marker-free text.
 *
 * `Intl.Segmenter` splits after `Gen.` and `U.S.`, and engines differ; so its pieces are joined again after known
 * abbreviations, and before a piece that starts in lower case or with a digit.
 */
export function sentences(text: string, lang: string): TextRange[] {
  const language = lang.split('-', 1)[0] || 'en';
  const abbreviations = ABBREVIATIONS[language]?.split(' ') ?? [];
  const ranges: TextRange[] = [];
  let isOpen = false;
  let start = 0;
  for (const piece of plainPieces(text) ?? segments(text, language)) {
    const end = start + piece.length;
    const last = ranges.at(-1);
    if (last && (isOpen || /^["'“‘(\s]{0,4}[\p{Ll}\d]/u.test(piece))) last.end = end;
    else ranges.push({start, end});
    const word = /(\S{1,40})\.\s*$/.exec(piece.slice(-48))?.[1]?.replace(/^[("“‘'[]+/, '') ?? '';
    isOpen = /(?:^|\.|-)\p{Lu}$/u.test(word) || abbreviations.includes(word);
    start = end;
  }
  return ranges;
}

/** The pieces that need no segmenter, which takes 30 ms to make on a fast computer; `undefined` where one is needed. */
function plainPieces(text: string): string[] | undefined {
  const pieces = text.match(PLAIN_PIECE) ?? [];
  return pieces.some(piece => BREAK.test(piece.replace(PLAIN_STOP, ''))) ? undefined : pieces;
}

function segments(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, {granularity: 'sentence'})));
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}

/**
 * The stretch of text that each run of markers supports, one range for each run.
 *
 * A run inside a sentence supports from the end of the previous run in that sentence, or the sentence's start, to
 * the run (`…nine years[4].`). A run after a full stop and closing quotes or brackets supports back to the previous
 * run or the block's start (`…repair. [4]`).
 */
export function claimRanges(block: CitedBlock, lang: string): TextRange[] {
  const {text, runs} = block;
  let parts: TextRange[] | undefined;
  let previousEnd = 0;
  return runs.map(({at}) => {
    let start = previousEnd;
    // Segmenting is slow; where no sentence can have ended since the previous run there is nothing to find.
    if (BREAK.test(text.slice(previousEnd, at)) && !endsSentence(text, at)) {
      parts ??= sentences(text, lang);
      const sentence = parts.find(({end}) => at <= end) ?? {start: 0, end: text.length};
      start = Math.max(start, sentence.start);
    }
    // What closes the words before the previous marker, and the space after it, belong to the claim before.
    const closing =
      start > 0 && start === previousEnd
        ? /^["'’”»)\]」』]*[.,;:!?…。，、！？]*["'’”»)\]」』]*\s*/
        : /^\s*/;
    start += closing.exec(text.slice(start, at))?.[0].length ?? 0;
    previousEnd = at;
    return {start: Math.min(start, at), end: at};
  });

  function endsSentence(text: string, at: number): boolean {
    if (!/[.!?…。！？]["'’”»)\]」』]*$/.test(text.slice(Math.max(0, at - 8), at))) return false;
    if (at >= text.trimEnd().length) return true;
    parts ??= sentences(text, lang);
    return parts.some(({end}) => text.slice(0, end).trimEnd().length === at);
  }
}
