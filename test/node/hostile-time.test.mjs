// Eight times the input must not take 64 times as long, as it would if the time grew with its square.
// `node test/bench/hostile.mjs` measures every pattern against the goal of twelve times; these are
// the ones that have been slow.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {EXPORT_FORMATS, check, exportStory, fix, unwrittenFields} from '../../dist/desk.js';
import {ALL_FORMS} from '../../dist/formats/all-forms.js';
import {draftFromText} from '../../dist/formats/text.js';
import {OTHER_LANGUAGES} from '../../dist/formats/text-languages.js';
import {translateDate} from '../../dist/formats/translate-date.js';
import {findLists} from '../../dist/formats/unnamed-lists.js';
import {splitHeadings} from '../../dist/headings/headings.js';
import {hostileStories, hostileStory, hostileText} from '../fixtures/hostile-patterns.mjs';

const CHARACTERS = 8 * 1024;
/** JSON-LD whose parts multiply: up to here it grows to the most that is read, 8 MiB. */
const STORY_CHARACTERS = {'json-ld': 32 * 1024};
/** Between 8 and 64, far from both: the garbage collector alone has turned 8 into 13. */
const MAX_RATIO = 24;
/** A pattern that is slow once may have met the garbage collector; one that is slow each time is. */
const MAX_RUNS = 3;
/** Below this a run says more of the garbage collector than of the text. */
const FAST_MS = 150;

const SLOW = {
  json: ['events', 'lists', 'markers'],
  text: ['lists', 'numbered lists', 'name and colon', 'spaces'],
  kite: ['unknown kite domains', 'spaces', 'nested lists'],
  timelinejs: ['HTML attributes', 'entities'],
  'timelinejs-csv': ['quotation marks', 'commas'],
  'json-ld': ['events', 'HTML lists'],
  ninjs: ['paragraphs', 'HTML lists'],
  markdown: ['emphasis', 'backticks', 'nested lists', 'HTML attributes', 'entities', 'headings'],
  html: ['one tag of many attributes', 'HTML lists', 'events'],
  feed: ['CDATA', 'less-than signs', 'words'],
};

/** The processor's time, which does not grow where the machine is busy. */
async function cpuMs(work) {
  const before = process.cpuUsage();
  await work();
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The small text is read only where the large one is not quick, and both again where that is slow. */
async function assertLinear(workOn, characters = CHARACTERS) {
  const slow = [];
  while (slow.length < MAX_RUNS) {
    const large = await cpuMs(() => workOn(characters * 8));
    if (large < FAST_MS) return;
    const small = await cpuMs(() => workOn(characters));
    if (large <= small * MAX_RATIO) return;
    slow.push(`${small.toFixed(0)} ms became ${large.toFixed(0)} ms`);
  }
  assert.fail(slow.join(', '));
}

describe('the time to read hostile text grows as the text does', () => {
  for (const [format, names] of Object.entries(SLOW)) {
    for (const name of names) {
      test(`${format}, ${name}`, () =>
        assertLinear(characters => check(hostileText(name, format, characters), {from: format})));
    }
    for (const name of hostileStories(format)) {
      test(`${format}, a story of ${name}`, () =>
        assertLinear(
          characters => check(hostileStory(name, format, characters), {from: format}),
          STORY_CHARACTERS[format],
        ));
    }
  }

  for (const prolog of ['<!---->', '<?xml-a?>']) {
    test(`a page behind rows of ${prolog}`, () =>
      assertLinear(characters =>
        check(`${prolog.repeat(Math.ceil(characters / prolog.length))}<h1>T</h1><p>a`),
      ));
  }

  for (const piece of ['[1](https://', '“', ': ', '-', '| a |', 'Jan 6, 2026 – x\n', '¹', '_a_ ']) {
    test(`a source and a timeline of ${JSON.stringify(piece)}, in any language`, () =>
      assertLinear(characters => {
        const repeated = piece.repeat(Math.ceil(characters / piece.length));
        draftFromText(`h\nSources\n[1] P: ${repeated}\nTimeline\n${repeated}`, {
          languages: OTHER_LANGUAGES,
          translate: translateDate,
          splitHeadings,
          forms: ALL_FORMS,
          findLists,
        });
      }));
  }

  for (const [language, line, sources] of [
    [
      'German',
      'Länder stimmen zu Der Bundesrat hat das Paket gebilligt[1].',
      'Quellen (1 Artikel)',
    ],
    ['Korean', '전국 확대 합의 정부는 오늘 계획을 발표했다[1].', '출처 (기사 1건)'],
  ]) {
    test(`${language} lines that run a heading into their sentence`, () =>
      assertLinear(characters => {
        const lines = `${line}\n`.repeat(characters / line.length);
        return check(`${line.slice(0, 8)}\n${lines}${sources}\n[1] dpa: Bericht`);
      }));
  }

  test('front matter without an end, with a number in each name', () =>
    assertLinear(characters => {
      const pairs = Array.from({length: characters / 8}, (_, index) => `k${index}: v`);
      return check(`---\n${pairs.join('\n')}`);
    }));

  for (const [name, unit] of [
    ['open lists', '['],
    ['open objects', '{"a":'],
    ['unresolved markers', 'He met Xi [9].\n'],
    ['escapes', '\\"'],
  ]) {
    test(`broken JSON, ${name}`, () =>
      assertLinear(characters => {
        const x = unit.repeat(Math.ceil(characters / unit.length));
        const story = JSON.stringify({headline: 'Lee', x, sections: [{text: unit.repeat(400)}]});
        return check(`${story.slice(0, -1)}, ${unit}`);
      }));
  }
});

const each = (count, make) => Array.from({length: Math.ceil(count)}, (_, index) => make(index));
const storyOf = parts => JSON.stringify({headline: 'T', ...parts});

describe('the time to fix hostile JSON grows as it does', () => {
  for (const [name, make] of [
    [
      'dates as printed',
      n => ({timeline: each(n / 40, i => ({date: `Jan ${1 + (i % 28)}, 2026`}))}),
    ],
    [
      'events in no order',
      n => ({timeline: each(n / 20, i => ({date: `${1000 + ((i * 79) % 997)}`}))}),
    ],
    ['sources of one id', n => ({sources: each(n / 30, () => ({id: '1', title: 'a'}))})],
  ]) {
    test(name, () => assertLinear(characters => fix(storyOf(make(characters)))));
  }
  test('lists within lists', () =>
    assertLinear(characters => fix(`{"x": ${'['.repeat(characters)}${']'.repeat(characters)}}`)));
});

describe('the time to write a hostile story grows as the story does', () => {
  const draftOf = characters => ({
    headline: 'T',
    sections: each(characters / 90, i => ({text: `a [${i + 1}] [${i}, 4] [1–90]`})),
    timeline: each(characters / 90, i => ({date: '2026', text: `a [${i + 1}][1–100]`})),
    sources: each(characters / 90, i => ({title: `a${i}`, url: `https://a.example/${i}`})),
  });
  for (const to of EXPORT_FORMATS) {
    test(`as ${to}`, () =>
      assertLinear(characters => {
        exportStory(draftOf(characters), to);
        unwrittenFields(draftOf(characters), to);
      }));
  }
});

test('a paragraph of 65,000 line breaks is no error', async () => {
  const text = `# Tram opens\n\n${'a  \n'.repeat(65_000)}`;
  const {drafts} = await check(text, {from: 'markdown'});
  assert.equal(drafts[0].headline, 'Tram opens');
});

describe('the time that the reader of text takes grows as the text does', () => {
  const PIECES_CHARACTERS = 4 * 1024;
  for (const piece of [
    '[',
    ']',
    '(',
    ')',
    '-',
    ' – ',
    '#',
    '*',
    '**A** ',
    ' ',
    'Capital ',
    'Aa Bb Cc Dd Ee Ff\n',
    'Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss\n',
    ': ',
    ': A',
    '”',
    '.’',
    '\n',
    '\r',
    '[1]\n',
    '1. ',
    '1',
    'http://',
    'http://x ',
    'https://a\n',
    'Updated (',
    'Sources\n',
    'Jan 6, 2026 – x\n',
    '-\n',
    'A',
    'a',
    '.',
    'Heading\nText here.\n',
  ]) {
    for (const [start, end] of [
      ['', ''],
      ['h\n', '\nz'],
      ['h\n**', '.'],
      ['h\naa', 'A'],
      ['h\n## ', ''],
      ['h\nSources\n[1] P: ', ' z.'],
      ['h\nTimeline\n', ' z'],
    ]) {
      test(`of ${JSON.stringify(piece)} behind ${JSON.stringify(start)}`, () =>
        assertLinear(characters => {
          const repeated = piece.repeat(Math.ceil(characters / piece.length));
          const options = {splitHeadings, forms: ALL_FORMS, findLists};
          draftFromText(start + repeated + end, options);
        }, PIECES_CHARACTERS));
    }
  }
});
