// Our reader of dates against the edtf package, and in other time zones: neither can be had in a
// browser.
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'edtf';
import {build} from 'esbuild';
import fc from 'fast-check';

const {outputFiles} = await build({
  stdin: {
    contents:
      "export * from './dates.js'; export * from './parse-date.js'; export * from './format-date.js';",
    resolveDir: fileURLToPath(new URL('../../src/model', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {parseDate, datetime, formatDate} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

const runs = {seed: 20260106, numRuns: 3000};

const padded = (length, most) =>
  fc.integer({min: 0, max: most}).map(value => String(value).padStart(length, '0'));
// One value past each end, so that a fair part of them is impossible.
const month = padded(2, 13);
const day = padded(2, 32);
const year = fc
  .tuple(fc.constantFrom('', '', '', '-'), padded(4, 9999))
  .map(parts => parts.join(''))
  .filter(text => text !== '-0000');
// The package reads 29 February of every year; tables in test/model/parse-date.test.ts cover that day.
const fullDate = fc
  .tuple(year, month, day)
  .map(parts => parts.join('-'))
  .filter(text => !text.endsWith('-02-29'));
const date = fc.oneof(
  year,
  fc.tuple(year, month).map(parts => parts.join('-')),
  fullDate,
);
const marked = fc.tuple(date, fc.constantFrom('', '', '?', '~', '%')).map(parts => parts.join(''));
const offset = fc.oneof(
  fc.constantFrom('', 'Z', '+14:00', '-12:00'),
  fc
    .tuple(
      fc.constantFrom('+', '-'),
      fc.constantFrom('01', '05', '09'),
      fc.constantFrom(':00', ':30', ':45'),
    )
    .map(parts => parts.join('')),
);
const hour = padded(2, 26).filter(text => text !== '24');
const dateTime = fc
  .tuple(fullDate, hour, padded(2, 61), fc.constantFrom('', ':00', ':59', ':60'), offset)
  .map(([text, ...time]) => `${text}T${time[0]}:${time.slice(1).join('')}`);
const masked = fc.oneof(
  padded(3, 999).map(text => `${text}X`),
  padded(2, 99).map(text => `${text}XX`),
);
const season = fc
  .tuple(
    year,
    fc.integer({min: 21, max: 45}).filter(code => code < 37 || code > 39),
  )
  .map(parts => parts.join('-'));
const end = fc.oneof(
  {weight: 4, arbitrary: marked},
  {weight: 1, arbitrary: fc.constantFrom('..', '')},
);
const interval = fc
  .tuple(end, end)
  .filter(([start, last]) => start.length + last.length > 4)
  .map(parts => parts.join('/'));

const oracle = written => {
  try {
    return parse(written);
  } catch {
    return null;
  }
};
/** What the oracle says of one moment, in our fields. */
const fields = ({type, values: [of, second, ...others], uncertain, approximate, unspecified}) => ({
  year: of,
  ...(type === 'Season'
    ? {season: second}
    : second !== undefined && !unspecified && {month: second + 1}),
  ...Object.fromEntries(
    ['day', 'hour', 'minute', 'second']
      .map((name, index) => [name, others[index]])
      .filter(([, value]) => value !== undefined),
  ),
  ...(uncertain && {uncertain: true}),
  ...(approximate && {approximate: true}),
});
const ours = ({unknownDigits, offsetMinutes, ...moment}) => moment;

describe('parseDate beside the edtf package', () => {
  for (const [name, written] of Object.entries({date, marked, dateTime, masked, season})) {
    it(`reads the same of every ${name}`, () => {
      fc.assert(
        fc.property(written, text => {
          const expected = oracle(text);
          const {
            date: {start},
            problem,
          } = parseDate(text);
          assert.equal(problem, expected ? '' : 'impossible', text);
          if (expected) assert.deepEqual(ours(start), fields(expected), text);
        }),
        runs,
      );
    });
  }

  it('reads the same of every interval that does not end before it starts', () => {
    fc.assert(
      fc.property(interval, text => {
        const expected = oracle(text);
        const {
          date: {start, end: last},
          problem,
        } = parseDate(text);
        if (!expected) return assert.equal(problem, 'impossible', text);
        // An open end is Infinity there.
        const [first, second] = expected.values.map(value => (value?.type ? value : null));
        // What is left open at the end agrees with the start.
        const shared = first && second ? Math.min(first.values.length, second.values.length) : 0;
        const difference =
          Array.from(
            {length: shared},
            (_, index) => second.values[index] - first.values[index],
          ).find(value => value !== 0) ?? 0;
        if (difference < 0) return assert.equal(problem, 'impossible', text);
        assert.equal(problem, '', text);
        assert.deepEqual(
          [start && ours(start), last && ours(last)],
          [first && fields(first), second && fields(second)],
          text,
        );
      }),
      runs,
    );
  });

  it('reads nothing that the package does not read, but the forms that we add', () => {
    // A mark after a decade, a season or a time; seasons in intervals; a fraction of a second
    // without end; more offsets.
    const added = /X[?~%]|-(?:2[1-9]|3[0-6]|4[01])(?:[?~%]|\/|$)|T.*[?~%.+-]/;
    const spoilt = fc
      .tuple(
        fc.oneof(date, marked, dateTime, masked, season, interval),
        fc.nat(24),
        fc.constantFrom('', ...'0123456789-/.:TZX?~%'),
      )
      .map(([text, index, character]) => text.slice(0, index) + character + text.slice(index + 1));
    let read = 0;
    fc.assert(
      fc.property(spoilt, text => {
        if (parseDate(text).problem !== '' || added.test(text)) return;
        read += 1;
        assert.ok(oracle(text), text);
      }),
      runs,
    );
    assert.ok(read > 300, `only ${read} of the strings are dates`);
  });
});

describe('a date in another time zone', () => {
  const home = process.env.TZ;
  after(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  for (const zone of [
    'UTC',
    'Asia/Seoul',
    'Europe/London',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
  ]) {
    it(`is 6 January 2026 in ${zone}`, () => {
      process.env.TZ = zone;
      assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
      const read = text => parseDate(text).date;
      assert.equal(formatDate(read('2026-01-06'), 'en-GB'), '6 January 2026');
      assert.equal(
        formatDate(read('2026-01-06T00:00+09:00'), 'de'),
        '6. Januar 2026 um 00:00 UTC+9',
      );
      assert.equal(formatDate(read('2017'), 'ko'), '2017년');
      assert.equal(datetime(read('2026-01-06T23:59Z')), '2026-01-06T23:59Z');
      // The hour that the clocks of London and Los Angeles skip.
      assert.equal(datetime(read('2026-03-08T02:30')), '2026-03-08T02:30');
      assert.equal(datetime(read('2026-03-29T01:30')), '2026-03-29T01:30');
      assert.equal(parseDate('2026-02-29').problem, 'impossible');
      fc.assert(
        fc.property(fc.oneof(fullDate, dateTime), text => {
          const expected = oracle(text);
          const {date: found, problem} = parseDate(text);
          assert.equal(problem, expected ? '' : 'impossible', text);
          if (!expected) return;
          assert.deepEqual(ours(found.start), fields(expected), text);
          // Never more than was written, and the same day and minute wherever it is read.
          const machine = datetime(found);
          assert.ok(
            found.start.year < 1 ? machine === '' : text.startsWith(machine.slice(0, 16)),
            text,
          );
        }),
        {...runs, numRuns: 300},
      );
    });
  }
});
