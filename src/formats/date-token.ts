/** What a piece of a printed date is. */
export type DateTokenKind =
  /** One or two digits, as a rule a day: `6`. */
  | 'day'
  /** More digits: `2026`; or a year that needs more than digits: `-0043`, `198X`. */
  | 'year'
  /** A month, a season, a quarter or a half, by the number that EDTF has for it. */
  | 'month'
  /** `Q3`, `first half`, `1980s`, `44 BC`, `AD 79`: each belongs to the number beside it. */
  | 'quarter'
  | 'half'
  | 'decade'
  | 'bce'
  | 'ce'
  /** `c. 1910`, `since 2019`, `until 2030`, `2019–present`. */
  | 'about'
  | 'from'
  | 'until'
  | 'present'
  /** `4–7`, `4 - 7`, `4 to 7`. */
  | 'range'
  /** It may be a range (`4-7`) or join the parts of one date (`6-Jan-2026`). */
  | 'hyphen'
  /** A time of day as EDTF has it: `T14:30`. */
  | 'clock'
  /** An offset as EDTF has it: `+09:00`; `''` where the name is that of several zones. */
  | 'zone'
  /** What EDTF has nothing for, so that the wording has to be kept: `late`, `Tuesday`, `2 p.m.`. */
  | 'vague'
  /** What says nothing: `the`, `of`, a comma. */
  | 'filler'
  /** What no date has. */
  | 'unknown';

/** A piece of a printed date: `{kind: 'month', value: '1'}`. */
export interface DateToken {
  kind: DateTokenKind;
  /** `''` where the kind says all. */
  value: string;
}
