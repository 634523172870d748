import type {CitedBlock, Claim, QuotedClaim, Story} from './story.js';

/** A half-open range of a block's marker-free text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * What looks like the end of a sentence and is not, by language. Single initials (`J.`, `U.S.`) are
 * known in every language.
 */
const ABBREVIATIONS: Record<string, string> = {
  en:
    'Mr Mrs Ms Dr Prof Gen Lt Col Maj Sgt Capt Cmdr Adm Rep Sen Gov Pres Rev Hon St Mt Jr Sr vs No ' +
    'Inc Co Corp Ltd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec a.m p.m e.g i.e etc',
  de: 'Dr Prof Hr Fr Nr St bzw usw ca Abs Mio Mrd z.B d.h u.a',
  fr: 'M MM Mme Mlle Dr St Ste av env p.ex',
  es: 'Sr Sra Dr Dra Ud Uds núm pág p.ej',
  pt: 'Sr Sra Dr Dra Prof Profa Gen Gov Sen Dep Av núm p.ex',
  it: 'Sig Sig.ra Dott Dott.ssa Prof Avv Ing On Sen Gen Col p.es',
  nl: 'dhr mevr dr drs mr ir prof gen St nr bijv o.a d.w.z',
  pl: 'dr prof gen płk ppłk mjr kpt ks św im ul inż mgr np tzw m.in',
  ru: 'г ул им проф акад ген полк см т.е т.к',
  uk: 'р м вул ім проф акад ген полк див т.зв',
  tr: 'Dr Prof Doç Av Gen Alb Org Sn St No Cad Sok bkz',
  id: 'Dr Prof Ir Drs Jend Letjen Kol Tn Ny Sdr Jl No',
  vi: 'TS PGS GS ThS BS TP Tp',
  ar: 'د أ',
  hi: 'डॉ प्रो पं',
};

/** After one of these, and nowhere else in a line, a sentence can end. */
const BREAK = /[\p{Sentence_Terminal}\n\x85\u2028\u2029]/u;

/** The end of a sentence with what closes it: `said.` `said.”` `(said.)` `会談した。` `मिले।` */
const SENTENCE_END = /[.!?…。！？।؟۔]["'’”“»«)\]」』》]*$/;
/** Longer than any sequence of closing marks that `SENTENCE_END` meets. */
const MAX_CLOSING_CHARACTERS = 8;

/**
 * What closes the words before a marker and still belongs to them: `”, ` in `“We will[1],” he
 * said[2].`
 */
const CLOSING = /^["'’”»)\]」』》]*[.,;:!?…。，、！？।،؛؟۔]*["'’”»)\]」』》]*\s*/;
const SPACE = /^\s*/;

/**
 * Text up to where every engine separates two sentences by the rules of UAX #29: `said. |Xi`,
 * `said.” |“Xi`. It only looks forwards, because looking back from every position in a long run of
 * spaces takes seconds.
 */
const PLAIN_PIECE = /[^]*?[.!?]["'”’)\]]* +(?=["'“‘([]*\p{Lu})|[^]+/gu;
/** A full stop that ends a piece, or one within a word or a number, as in `U.S.` and `3.5`. */
const PLAIN_STOP = /[.!?]["'”’)\]]* *$|(?<=\p{L})\.(?=[\p{L}\d,-])|(?<=\d)\.(?=\d)/gu;

/** A piece that goes on with the sentence before it. */
const CONTINUATION = /^["'“‘(\s]{0,4}[\p{Ll}\d]/u;
/** The word before the full stop that ends a piece, and the opening marks to take off it. */
const LAST_WORD = /(\S{1,40})\.\s*$/;
const OPENING_MARKS = /^[("“‘'[]+/;
/** Long enough for `LAST_WORD`. */
const LAST_WORD_CHARACTERS = 48;
/** `vom 4. bis 7. Januar`: languages that write ordinal numbers so. */
const ORDINAL = /^\d\d?$/;
const HAS_ORDINALS = /^(?:de|pl|tr|cs|da|fi|hu|nb)$/;
const INITIAL = /(?:^|\.|-)\p{Lu}$/u;

/** V8 copies the whole text for each piece, so that a long one would take seconds. */
const WINDOW_CHARACTERS = 4096;

const segmenters = new Map<string, Intl.Segmenter>();
/** Firefox has had it since 125; without it some abbreviations end a sentence. */
const hasSegmenter = 'Segmenter' in Intl;

/**
 * The sentences of a marker-free text.
 *
 * `Intl.Segmenter` splits after `Gen.` and `U.S.`, and engines differ. So its pieces are joined
 * again after known abbreviations, and before a piece that starts in lower case or with a digit.
 *
 * @example
 * sentences('Gen. Milley met Xi. He left.', 'en') // [{start: 0, end: 20}, {start: 20, end: 28}]
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
    if (last && (isOpen || CONTINUATION.test(piece))) last.end = end;
    else ranges.push({start, end});
    isOpen = endsWithAbbreviation(piece, abbreviations, language);
    start = end;
  }
  return ranges;
}

function endsWithAbbreviation(
  piece: string,
  abbreviations: readonly string[],
  language: string,
): boolean {
  const [, lastWord = ''] = LAST_WORD.exec(piece.slice(-LAST_WORD_CHARACTERS)) ?? [];
  const word = lastWord.replace(OPENING_MARKS, '');
  const isOrdinal = ORDINAL.test(word) && HAS_ORDINALS.test(language);
  return isOrdinal || INITIAL.test(word) || abbreviations.includes(word);
}

/**
 * The pieces of a text that needs no segmenter, which takes 30 ms to make on a fast computer.
 * `undefined` where one is needed.
 */
function plainPieces(text: string): string[] | undefined {
  const pieces = text.match(PLAIN_PIECE) ?? [];
  const isPlain = pieces.every(piece => !BREAK.test(piece.replace(PLAIN_STOP, '')));
  return isPlain || !hasSegmenter ? pieces : undefined;
}

function segments(text: string, language: string): string[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'sentence'});
  segmenters.set(language, segmenter);
  const pieces: string[] = [];
  let length = WINDOW_CHARACTERS;
  for (let start = 0; start < text.length;) {
    const stretch = text.slice(start, start + length);
    const found = Array.from(segmenter.segment(stretch), ({segment}) => segment);
    // The last one may go on after the window.
    if (start + length < text.length) found.pop();
    pieces.push(...found);
    const end = start + found.join('').length;
    length = end > start ? WINDOW_CHARACTERS : length * 2;
    start = end;
  }
  return pieces;
}

/** The blocks of a story by the claims that stand in them. */
const blocksOfStories = new WeakMap<Story, Map<string, CitedBlock>>();
const rangesOfBlocks = new WeakMap<CitedBlock, TextRange[]>();

/**
 * Finds the words of a claim. The gate does not look for them, because no reader needs them before
 * a popover opens. A block is read once, however often it is asked for.
 *
 * @param story - The story that the claim is of.
 * @example
 * const [claim] = normalize({headline: 'Lee', summary: 'He met Xi[1].', sources: [{}]}).story.claims;
 * quoteClaim(claim, story) // {id: 'c1', place: 'summary', start: 0, end: 9, text: 'He met Xi', …}
 */
export function quoteClaim(claim: Claim, story: Story): QuotedClaim {
  const block = blocksOf(story).get(claim.id);
  const index = block?.runs.findIndex(({claimId}) => claimId === claim.id) ?? -1;
  const range = block && rangesOf(block, story.lang)[index];
  const {start, end} = range ?? {start: 0, end: 0};
  return {...claim, start, end, text: block?.text.slice(start, end) ?? ''};
}

function blocksOf(story: Story): Map<string, CitedBlock> {
  const known = blocksOfStories.get(story);
  if (known) return known;
  const blocks = new Map<string, CitedBlock>();
  const places = [{blocks: story.summary}, ...story.sections, ...story.timeline];
  for (const block of places.flatMap(place => place.blocks)) {
    for (const {claimId} of block.runs) blocks.set(claimId, block);
  }
  blocksOfStories.set(story, blocks);
  return blocks;
}

function rangesOf(block: CitedBlock, lang: string): TextRange[] {
  const ranges = rangesOfBlocks.get(block) ?? claimRanges(block, lang);
  rangesOfBlocks.set(block, ranges);
  return ranges;
}

/**
 * The stretch of text that each run of markers supports, one range for each run.
 *
 * A run inside a sentence supports from the end of the previous run in that sentence, or the
 * sentence's start, to the run (`…nine years[4].`). A run after a full stop and closing quotes or
 * brackets supports back to the previous run or the block's start (`…repair. [4]`).
 */
function claimRanges({text, runs}: CitedBlock, lang: string): TextRange[] {
  // Segmenting is slow, so it waits until a run asks.
  let known: TextRange[] | undefined;
  const findSentences = (): TextRange[] => (known ??= sentences(text, lang));
  let previousEnd = 0;
  return runs.map(({at}) => {
    const range = claimRange(text, previousEnd, at, findSentences);
    previousEnd = at;
    return range;
  });
}

function claimRange(
  text: string,
  previousEnd: number,
  at: number,
  findSentences: () => TextRange[],
): TextRange {
  let start = previousEnd;
  // Where no sentence can have ended since the previous run there is nothing to find.
  const hasBreak = BREAK.test(text.slice(previousEnd, at));
  if (hasBreak && !endsSentence(text, at, findSentences)) {
    const sentence = findSentences().find(({end}) => at <= end);
    start = Math.max(start, sentence?.start ?? 0);
  }
  // What closes the words before the previous marker belongs to the claim before.
  const isAfterRun = start > 0 && start === previousEnd;
  const skipped = (isAfterRun ? CLOSING : SPACE).exec(text.slice(start, at))?.[0] ?? '';
  return {start: Math.min(start + skipped.length, at), end: at};
}

/** Whether a sentence ends before `at`, closing marks included. */
function endsSentence(text: string, at: number, findSentences: () => TextRange[]): boolean {
  const before = text.slice(Math.max(0, at - MAX_CLOSING_CHARACTERS), at);
  if (!SENTENCE_END.test(before)) return false;
  if (at >= text.trimEnd().length) return true;
  return findSentences().some(({end}) => text.slice(0, end).trimEnd().length === at);
}
