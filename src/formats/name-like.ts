import {fold} from './text-language.js';

/** Lower case in names: `Bank of Korea`, `La Gazette de la Vère`. */
const PARTICLES = new Set(
  (
    'of the and for in on at to de la le les du des del di da do dos das der die den von van und ' +
    "et y e en & il ’t 't ter ten te zu zum zur van’t bin ibn al el af av ben dan dos"
  ).split(' '),
);
const MAX_NAME_WORDS = 6;
const MAX_NAME_LENGTH = 50;
/** Letters of a script that has no capitals, and what is not a name there. */
const MAX_UNCASED_LENGTH = 22;

/** Whether words may be the name of a publisher or a person. */
export function isNameLike(words: string): boolean {
  if (
    words.length > MAX_NAME_LENGTH ||
    (/[!?！？。]|(?<!\b\p{Lu})\.\s|[.]$/u.test(words) && !/\b\p{Lu}\.$/u.test(words))
  )
    return false;
  if (/^\p{Lo}/u.test(words)) return words.length <= MAX_UNCASED_LENGTH;
  if (!/\p{L}/u.test(words)) return false;
  return words.split(/\s+/).length <= MAX_NAME_WORDS;
}

/** Whether words are surely written as a name: each with a capital but the particles. */
export function isNameCased(words: string): boolean {
  if (!isNameLike(words)) return false;
  if (/^\p{Lo}/u.test(words)) return true;
  const isDomain = /^[\w-]+(?:\.[\w-]+)+$/.test(words);
  return (
    isDomain ||
    words
      .split(/\s+/)
      .every(
        (word, index) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || (index > 0 && PARTICLES.has(word)),
      )
  );
}

/** Whether a publisher's name is spelled in the address: `Harbour Courier` in harbour-courier.example. */
export function isInAddress(name: string, url: string): boolean {
  const letters = (text: string): string => fold(text).replace(/[^\p{L}\d]/gu, '');
  const host = /^https?:\/\/([^/?#]{1,255})/i.exec(url)?.[1] ?? '';
  const spelled = letters(name.replace(/^the /i, ''));
  return spelled.length > 1 && letters(host).includes(spelled);
}
