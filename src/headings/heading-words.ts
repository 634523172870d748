// Words that tell where a heading ends, for headings.ts and line-words.ts.

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lower case in a heading; capitalised inside a line, they start its sentence. */
export const OPENER = /^(an?|and|at|but|by|in|on|the)$/i;

/** They start a sentence where a lower-case word or a number follows: `Eleven councillors met`. */
export const OPENER_BEFORE_LOWER_CASE = new RegExp(
  '^(?:all|both|he|his|her|its?|she|they|this|we|there|most|many|more|' +
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|' +
    '\\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[-‐‑]\\w+)?)$',
  'i',
);

/** Lower or upper case in a heading, and never its last word. */
export const PREPOSITIONS = wordsOf(
  'about across after against amid as before behind between beyond despite during for from into ' +
    'near of only or over since some through to under vs with within without',
);

/** A person's name goes on after these, and no heading ends with them: `President Lee`. */
export const OFFICES = wordsOf(
  'CEO Chair Chancellor Dr Gen Gov Judge Justice Leader Mayor Minister Mr Mrs Pope Premier President ' +
    'Prince Rep Secretary Sen Speaker',
);
/** Nor with directions and other parts of names: `North Korea`, `Lake Geneva`. */
export const NAME_STARTS = wordsOf(
  'Chief Deputy East Federal Foreign Former New North Prime South Solicitor General Majority ' +
    'Minority Supreme United Vice West White National Royal Lake Mount Port San Senate House District',
);
/** Parts of a family name. */
export const PARTICLE = /^(?:Ma?c|Ben|Bin|Abdel|Abdul|Al|El|De|Del|Da|Di|Dos|Van|Von|Le|La)$/;
/** `St.`, `Prof.` */
export const ABBREVIATION = /^(?!Inc|Corp?|Ltd|[JS]r)\p{Lu}\p{Ll}{1,4}\.$/u;
/**
 * A name goes on after nationalities, too: `Korean`, `European`, `American`, `Chinese`, `French`,
 * `Dutch`, `Israeli`, `German`.
 */
export const NATIONALITY = /(orean|opean|[ic]an|ese|ish|ench|utch|[blnq]i|..man)$/;
/** `U.S. Secretary`, `NATO Secretary` */
export const ACRONYM = /^(?![IVX]+$)[A-Z.]{2,}$/;
/** `Treasury Secretary`, `Environment Minister` */
export const OFFICE = /^(Minister|Secretary)/;
/** The ends of words that are no names: `Spending`, `Reduction`, `Agreement`, `Planned`. */
export const COMMON_ENDING = /(ing|ion|ment|..ed)$/;
/** Of words that are seldom names where a heading ends: `Leader`, `Offer`, and plurals. */
export const COMMON_LAST_ENDING = /([^s]s|er)$/;
/** `Talks`, `Officials`, but not `Carlos`, `Nicolas`, `Athletics`. */
export const PLURAL = /[^acious]s$/;
/** `Trade, and`, `Japan’s Takaichi` */
export const UNFINISHED = /[,:;]$|[’']s$/;

/** A name goes on after these, too, but a heading may end with them: `Club Dismisses Coach`. */
export const TITLES = new RegExp(
  '^(?:Captain|Coach|King|Queen|Sir|Prof|Colonel|Admiral|Bishop|Governor|' +
    'Commissioner|Detective|Referee|Sister|Singer|Engineer|' +
    'Lawyer|Nurse|Attorney|(?:Auth|Act|Doct|Direct|Senat|Mediat|Curat|Inspect|Prosecut|Profess|Ambassad)or|' +
    '(?:Chair|Spokes)(?:wo)?man|\\w+(?:ologist|nomist|keeper|orian|lyst))$',
);
/** `USGS‑style`, `Four‑day`: a heading would write `USGS-Style`. */
export const RUNNING_COMPOUND = /^[\p{Lu}\d][\p{L}\d]*[-‐‑]\p{Ll}/u;
const SYLLABLE = '(?:ch|[bdghjkmnpswy]?y?)[aeiou]{1,3}(?:ng|[bklmnp])?';
/** `Min‑seok` in `Oh Min‑seok`. */
export const KOREAN_NAME = new RegExp(`^${SYLLABLE}[-‐‑]${SYLLABLE}$`, 'i');
export const DOUBLE_NAME = /^\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+$/u;
/** A name goes on with these, and none of them begins a sentence: `Harlow City beat`. */
export const ORGANISATION = new RegExp(
  '^(?:City|United|Works|University|College|Institute|Bank|Group|Council|Court|Party|' +
    'Airlines?|Agency|Press|AG|SA|FC|Inc|Ltd|Corp)$',
);
