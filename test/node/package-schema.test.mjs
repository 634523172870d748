// dist/story.schema.json against the real story, and against stories that an author got wrong.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {check} from 'story-widgets';
import {root} from '../run/setup.mjs';

const read = path => JSON.parse(readFileSync(join(root, path), 'utf8'));
const validate = new Ajv({strict: true, allErrors: true, allowUnionTypes: true}).compile(
  read('dist/story.schema.json'),
);
const problems = story =>
  validate(story)
    ? []
    : validate.errors
        .filter(({keyword}) => keyword !== 'anyOf')
        .map(
          ({instancePath, message, params}) =>
            `${instancePath || '/'} ${message}${params.additionalProperty ? `: ${params.additionalProperty}` : ''}`,
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
  ];
  for (const [title, story, expected] of wrong) {
    test(`refuses ${title}`, () => {
      assert.deepEqual(problems(story), expected);
    });
  }

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
