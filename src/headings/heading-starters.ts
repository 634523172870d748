const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Articles and their like in languages of Latin letters: with a capital they start a sentence, and no
 * heading ends with one. A story shows others by itself.
 */
export const ARTICLES = wordsOf(
  'de der die das den dem des ' +
    'ein eine einer einen im am vom zum zur von für und mehr le la les un une du au ' +
    'aux et en dans par pour el los las una del al y por para con o os as um uma do da dos no na ao ' +
    'il lo gli i di della dei a de à se que het een van in op w z na до в на с и по за о у',
);

/** More starts of sentences, which a short story may not show. */
export const STARTERS = wordsOf(
  'auch rund nach bei mit vor zwei drei vier er es wir zwölf ' +
    'deux trois selon dos tres cerca según segundo due tre dois',
);

/** Elided, they start a sentence, too: `L’opposition`, `Dell’accordo`. */
export const ELIDED_STARTER = /^(?:[LDCJNS]|Qu|Un|All|Dell|Nell)[’'](?=\p{Ll})/u;
