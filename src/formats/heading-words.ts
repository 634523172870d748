// Words that tell where a heading ends, for headings.ts and line-words.ts.

/** Lower case in a heading; capitalised inside a line, they start its sentence. */
export const OPENER = /^(an?|and|at|both|but|by|he|his|in|its?|on|she|the|they|this|we)$/i;

/** Lower or upper case in a heading, and never its last word. */
export const PREPOSITIONS = [
  ...['about', 'after', 'against', 'amid', 'as', 'before', 'despite', 'during', 'for', 'from'],
  ...['into', 'of', 'only', 'or', 'over', 'since', 'some', 'to', 'under', 'vs', 'with'],
];

/**
 * A name goes on after these, and no heading ends with them: titles (`President Lee`) and
 * directions (`North Korea`).
 */
export const NAME_STARTS = [
  ...['Chair', 'Chancellor', 'Chief', 'Director', 'Dr', 'Gen', 'Gov', 'Judge', 'Justice', 'Leader'],
  ...[
    'Mayor',
    'Minister',
    'Mr',
    'Mrs',
    'Pope',
    'Premier',
    'President',
    'Prince',
    'Rep',
    'Secretary',
  ],
  ...['Sen', 'Deputy', 'East', 'Federal', 'Foreign', 'Former', 'New', 'North', 'Prime', 'South'],
  ...['Attorney', 'Solicitor', 'General', 'Majority', 'Minority'],
  ...['Supreme', 'United', 'Vice', 'West', 'White'],
];
/**
 * So do nationalities: `Korean`, `European`, `American`, `Chinese`, `French`, `Dutch`, `Israeli`,
 * `German`.
 */
export const NATIONALITY = /(orean|opean|[ic]an|ese|ish|ench|utch|[blnq]i|..man)$/;
/** `U.S. Secretary`, `NATO Secretary` */
export const ACRONYM = /^[A-Z.]{2,}$/;
/** `Treasury Secretary`, `Environment Minister` */
export const OFFICE = /^(Minister|Secretary)/;
/**
 * The ends of words that are seldom names: `Talks`, `Spending`, `Reduction`, `Agreement`,
 * `Planned`, `Leader`.
 */
export const COMMON_ENDING = /([^s]s|ing|ion|ment|..ed|er)$/;
/** `Ines` and `Carlos` are names. */
export const COMMON_ENDING_BUT_S = /(ing|ion|ment|..ed)$/;
/** `Trade, and`, `Japan’s Takaichi` */
export const UNFINISHED = /[,:;]$|[’']s$/;

/** So do these, but a heading may end with them: `Club Dismisses Coach`. */
export const TITLES = new RegExp(
  '^(?:Captain|Coach|King|Queen|Sir|Dame|Lord|Lady|Professor|Prof|Sheriff|Sgt|Lt|Col|Colonel|Major|' +
    'Admiral|Bishop|Cardinal|Emperor|Sultan|Sheikh|Princess|Duke|Governor|Senator|Ambassador|' +
    'Commissioner|Chair(?:man|woman)|Spokes(?:man|woman)|Councillor|Inspector|Detective|Treasurer|' +
    'Mediator|Substitute|Goalkeeper|Defender|Striker|Midfielder|Singer|Author|Actor|Historian|Engineer|' +
    'Prosecutor|Lawyer|Attorney|Doctor|Nurse|Curator|Keeper|Director|Detective|Analyst|' +
    '\\w+(?:ologist|nomist))$',
);
export const ROMAN_NUMERAL = /^(?:[IVX]{2,4}|V|X)$/;
/** `USGS‑style`, `Four‑day`: a heading would write `USGS-Style`. */
export const RUNNING_COMPOUND = /^[\p{Lu}\d][\p{L}\d]*[-‐‑]\p{Ll}/u;
export const DOUBLE_NAME = /^\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+$/u;
/** A name goes on with these, and none of them begins a sentence: `Harlow City beat`. */
export const ORGANISATION = new RegExp(
  '^(?:City|United|Works|University|College|Institute|Observatory|Bank|Group|Council|Court|Party|' +
    'Airlines?|Agency)$',
);
/** They begin a sentence, as an article does: `Eleven councillors met`. */
export const NUMBER = new RegExp(
  '^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|' +
    '(?:thir|four|fif|six|seven|eigh|nine)teen|' +
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?)$',
  'i',
);
