import {cutsOf, type Cut, type FindCuts} from './heading-cuts.js';

const LETTER_BEFORE = /[\p{Lo}ー」』）]$/u;
const LETTER_AFTER = /^[\p{Lo}「『]/u;
const FEWEST_LETTERS = 4;

/** A space is the sign in Japanese and Chinese, which have none but around Latin words. */
export const findSpaces: FindCuts = lines =>
  lines.map(line => {
    let length = 0;
    return cutsOf(line, ({at, last, first}): Cut | undefined => {
      length += last.length;
      if (length < FEWEST_LETTERS) return undefined;
      const isSure = LETTER_BEFORE.test(last) && LETTER_AFTER.test(first);
      const isLetter = LETTER_BEFORE.test(last) || LETTER_AFTER.test(first);
      // The first of several, as each word of Latin letters may have one behind it.
      return {length: 0, isSure, score: (isSure ? 4 : 1) + Number(isLetter) - at / 2};
    });
  });
