// What the gate reports beyond a wrong type, as JSON Schema says it. A field means the same in
// every part of a story, so its name is enough.
import {MOMENT} from '../dist/model/parse-date.js';

/**
 * What no calendar and no clock has. That 2025 has no 29 February, and that an interval ends before
 * it starts, is more than a pattern can say.
 */
const IMPOSSIBLE = [
  '(?:^|/)\\s*-?\\d{4}-(?:00|1[3-9]|20|3[7-9]|4[2-9]|[5-9]\\d|[2-4]\\d-\\d\\d)',
  '-\\d\\d-(?:00|3[2-9]|[4-9]\\d)',
  '-(?:02-30|(?:02|04|06|09|11)-31)',
  'T(?:2[4-9]|[3-9]\\d)',
  ':[6-9]\\d',
].join('|');

const EDTF = edtfPattern(MOMENT.source.slice('^'.length, -'$'.length));

/** An absolute http(s) address without credentials; a space in its host is refused too. */
const ADDRESS = '^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#\\\\@]+(?:[/?#\\\\].*)?)?$';

const date = {pattern: EDTF, maxLength: 64};
const address = {pattern: ADDRESS, maxLength: 4096};
const pixels = {minimum: 0, exclusiveMaximum: 100_000};

/** By the name of the field. */
export const RULES = {
  // The default is what an editor writes when it completes the field.
  version: {const: 1, default: 1},
  headline: {pattern: '\\S'},
  id: {pattern: '^\\s*[A-Za-z0-9._#@/-]{0,128}\\s*$'},
  lang: {pattern: '^\\s*(?:(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z0-9]{1,8})*)?\\s*$'},
  url: address,
  archiveUrl: address,
  date,
  published: date,
  updated: date,
  width: pixels,
  height: pixels,
};

/** A moment, or an interval that has a moment on at least one side; `''` stands for no date. */
function edtfPattern(moment) {
  const forms = [`${moment}(?:/(?:${moment}|\\.\\.)?)?`, `(?:\\.\\.)?/${moment}`, ''];
  return `^(?!.*(?:${IMPOSSIBLE}))\\s*(?:${forms.join('|')})\\s*$`;
}
