// dist/story.schema.json against the real story, and against stories that an author got wrong.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {check} from 'story-widgets';
import {root} from '../run/setup.mjs';

const read = path => JSON.parse(readFileSync(join(root, path), 'utf8'));
const validate = new Ajv({strict: true, allErrors: true}).compile(read('dist/story.schema.json'));
const problems = story =>
  validate(story)
    ? []
    : validate.errors
        .filter(({keyword}) => keyword !== 'anyOf')
        .map(
          ({instancePath, keyword, message, params}) =>
            `${instancePath || '/'} ${keyword === 'pattern' ? 'has another form' : message}${params.additionalProperty ? `: ${params.additionalProperty}` : ''}`,
        );

describe('the schema of a story', () => {
  test('admits the real story', () => {
    assert.deepEqual(problems(read('test/fixtures/lee-china-visit.json')), []);
  });

  const right = [
    ['a headline alone', {headline: 'Lee returns'}],
    [
      'what is the author’s own',
      {
        headline: 'Lee returns',
        $schema: '../story.schema.json',
        'x-desk': {editor: 7},
        sources: [{'x-id': 12}],
      },
    ],
    [
      'a number as the id of a source',
      {headline: 'Lee returns', sources: [{id: 4, publisher: 'Yonhap'}]},
    ],
    [
      'names in the place of parties',
      {
        headline: 'Lee returns',
        publisher: 'Yonhap',
        authors: ['Kim Eun-jung', {name: 'Song Sang-ho', url: 'https://en.yna.co.kr/'}],
      },
    ],
    ['version 1', {version: 1, headline: 'Lee returns'}],
    ['an address in capitals', {headline: 'Lee returns', url: 'HTTPS://EN.YNA.CO.KR/view?a=b@c'}],
    ['a size', {headline: 'Lee returns', image: {url: 'https://a.example/b.jpg', width: 640}}],
    ['languages', {headline: 'Lee returns', lang: 'zh-Hant-TW', sources: [{lang: 'ko'}]}],
  ];
  for (const [title, story] of right) {
    test(`admits ${title}`, async () => {
      assert.deepEqual(problems(story), []);
      assert.deepEqual(
        (await check(story)).filter(({code}) => code.startsWith('field-')),
        [],
      );
    });
  }

  const wrong = [
    ['no headline', {sections: []}, ["/ must have required property 'headline'"]],
    ['a list', [], ['/ must be object']],
    ['a headline that is a number', {headline: 7}, ['/headline must be string']],
    [
      'a misspelt field',
      {headline: 'a', souces: []},
      ['/ must NOT have additional properties: souces'],
    ],
    [
      'a misspelt field of a source',
      {headline: 'a', sources: [{titel: 'b'}]},
      ['/sources/0 must NOT have additional properties: titel'],
    ],
    [
      'sections that are no list',
      {headline: 'a', sections: {text: 'b'}},
      ['/sections must be array'],
    ],
    [
      'an event that is a string',
      {headline: 'a', timeline: ['2017']},
      ['/timeline/0 must be object'],
    ],
    [
      'a paywall that is a word',
      {headline: 'a', sources: [{paywall: 'yes'}]},
      ['/sources/0/paywall must be boolean'],
    ],
    [
      'a width that is a string',
      {headline: 'a', image: {width: '640'}},
      ['/image/width must be number'],
    ],
    ['another version', {version: 2, headline: 'a'}, ['/version must be equal to constant']],
    ['an empty headline', {headline: ' '}, ['/headline has another form']],
    [
      'an address that runs a script',
      {headline: 'a', url: 'javascript:alert(1)', sources: [{archiveUrl: '//b.example/'}]},
      ['/url has another form', '/sources/0/archiveUrl has another form'],
    ],
    [
      'an address with a password',
      {headline: 'a', authors: [{name: 'Kim', url: 'https://kim:secret@a.example/'}]},
      ['/authors/0/url has another form', '/authors/0 must be string'],
    ],
    [
      'ids with a space and languages with an underscore',
      {headline: 'a', lang: 'en_US', sources: [{id: 'a b'}]},
      ['/lang has another form', '/sources/0/id has another form', '/sources/0/id must be number'],
    ],
    ['a width below 0', {headline: 'a', image: {width: -1}}, ['/image/width must be >= 0']],
    [
      'dates as people say them',
      {headline: 'a', published: 'Jan 6', timeline: [{date: '6 January 2026'}]},
      ['/published has another form', '/timeline/0/date has another form'],
    ],
  ];
  for (const [title, story, expected] of wrong) {
    test(`refuses ${title}`, () => {
      assert.deepEqual(problems(story), expected);
    });
  }

  const dates = {
    right: [
      '2017',
      '2026-01',
      ' 2026-01-06 ',
      '2026-01-06T14:30:00.5+09:00',
      '2026-01-06T14:30Z',
      '1984~',
      '201X',
      '19XX?',
      '-0043-03-15',
      '2025-35',
      '2024-02-29',
      '2026-01-04/2026-01-07',
      '2026-01/..',
      '/2026-01-06%',
      '../2026',
      '',
    ],
    wrong: [
      'Jan 6',
      '2026/01/06',
      '06-01-2026',
      '2026-1-6',
      '-0000',
      '2026-00',
      '2026-13-01',
      '2025-37',
      '2025-21-06',
      '2026-02-30',
      '2026-04-31',
      '2026-01-32',
      '2026-01-06T24:00',
      '2026-01-06T14:60',
      ' 2026-01/2026-02-31',
      '/',
      '../..',
      '2026/2027/2028',
    ],
  };
  for (const date of [...dates.right, ...dates.wrong]) {
    const isRight = dates.right.includes(date);
    test(`${isRight ? 'admits' : 'refuses'} the date “${date}”, as the gate does`, async () => {
      const story = {headline: 'a', published: date};
      assert.deepEqual(problems(story), isRight ? [] : ['/published has another form']);
      const found = (await check(story)).map(({code}) => code).filter(code => /^date-/.test(code));
      assert.equal(found.length, isRight ? 0 : 1);
    });
  }

  test('lets editors complete the version', () => {
    assert.deepEqual(read('dist/story.schema.json').properties.version, {
      description: 'Version of this format: 1.',
      type: 'number',
      const: 1,
      default: 1,
    });
  });

  test('explains each kind of part', () => {
    const {$defs} = read('dist/story.schema.json');
    assert.deepEqual(
      Object.keys($defs).filter(name => !$defs[name].description),
      [],
    );
    assert.equal(
      $defs.EventDraft.properties.date.description,
      'EDTF: `2017`, `2026-01-06`, `2026-01-04/2026-01-07`.',
    );
  });
});
