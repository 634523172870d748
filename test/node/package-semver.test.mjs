// npm run semver: what the next version has to be.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, test} from 'node:test';
import {
  compareManifests,
  comparePaths,
  levelOf,
  nextVersion,
  publicPaths,
} from '../../.build/semver.mjs';
import {root} from '../run/setup.mjs';

const CARD = {
  tagName: 'story-card',
  name: 'StoryCard',
  description: 'A story.',
  attributes: [
    {
      name: 'order',
      type: {text: 'Order'},
      parsedType: {text: `'oldest' | 'newest'`},
      default: `'oldest'`,
    },
  ],
  members: [
    {
      kind: 'method',
      name: 'goTo',
      parameters: [{name: 'id', type: {text: 'string'}}],
      return: {type: {text: 'boolean'}},
    },
    {kind: 'field', name: 'src', type: {text: 'string'}},
  ],
  events: [{name: 'story-load', type: {text: 'StoryLoadEvent'}}],
  slots: [{name: ''}],
  cssParts: [{name: 'headline'}],
  cssStates: [{name: 'stale'}],
  cssProperties: [{name: '--story-ink', default: '#000'}],
};
const manifest = (...elements) => ({
  modules: elements.map(element => ({
    path: `dist/elements/${element.tagName}.js`,
    declarations: [element],
  })),
});
const changed = change => {
  const card = structuredClone(CARD);
  change(card);
  return compareManifests(manifest(CARD), manifest(card)).map(
    ({level, change: what}) => `${level}: ${what}`,
  );
};

describe('compareManifests', () => {
  const cases = [
    ['nothing where nothing changed', () => {}, []],
    [
      'nothing where a description changed',
      card => {
        card.description = 'A whole story.';
      },
      [],
    ],
    [
      'a new attribute',
      card => {
        card.attributes.push({name: 'variant', type: {text: 'string'}});
      },
      ['minor: <story-card> attribute variant is new'],
    ],
    [
      'an attribute that is gone',
      card => {
        card.attributes = [];
      },
      ['major: <story-card> attribute order is gone'],
    ],
    [
      'another default',
      card => {
        card.attributes[0].default = `'newest'`;
      },
      [`major: <story-card> attribute order: default was 'oldest', is 'newest'`],
    ],
    [
      'one more value',
      card => {
        card.attributes[0].parsedType.text = `'oldest' | 'newest' | 'authored'`;
      },
      [
        `minor: <story-card> attribute order: type was 'oldest' | 'newest', is 'oldest' | 'newest' | 'authored'`,
      ],
    ],
    [
      'one value less',
      card => {
        card.attributes[0].parsedType.text = `'oldest'`;
      },
      [`major: <story-card> attribute order: type was 'oldest' | 'newest', is 'oldest'`],
    ],
    [
      'a property that can no longer be set',
      card => {
        card.members[1].readonly = true;
      },
      ['major: <story-card> member src: readonly was nothing, is true'],
    ],
    [
      'a parameter that may be left out',
      card => {
        card.members[0].parameters.push({name: 'options', type: {text: 'object'}, optional: true});
      },
      [
        'minor: <story-card> member goTo: parameters was [{"name":"id","type":{"text":"string"}}], is [{"name":"id","type":{"text":"string"}},{"name":"options","type":{"text":"object"},"optional":true}]',
      ],
    ],
    [
      'a parameter that is asked for',
      card => {
        card.members[0].parameters = [{name: 'place', type: {text: 'string'}}];
      },
      [
        'major: <story-card> member goTo: parameters was [{"name":"id","type":{"text":"string"}}], is [{"name":"place","type":{"text":"string"}}]',
      ],
    ],
    [
      'an event that is another',
      card => {
        card.events[0].type.text = 'CustomEvent';
      },
      ['major: <story-card> event story-load: type was StoryLoadEvent, is CustomEvent'],
    ],
    [
      'the default slot that is gone',
      card => {
        card.slots = [];
      },
      ['major: <story-card> slot (default) is gone'],
    ],
    [
      'a part that is gone',
      card => {
        card.cssParts = [];
      },
      ['major: <story-card> part headline is gone'],
    ],
    [
      'a state that is new',
      card => {
        card.cssStates.push({name: 'error'});
      },
      ['minor: <story-card> state error is new'],
    ],
    [
      'another colour',
      card => {
        card.cssProperties[0].default = '#111';
      },
      ['minor: <story-card> custom property --story-ink: default was #000, is #111'],
    ],
    [
      'another class',
      card => {
        card.name = 'Card';
      },
      ['major: <story-card>: the class StoryCard is now Card'],
    ],
  ];
  for (const [title, change, expected] of cases) {
    test(`says ${title}`, () => {
      assert.deepEqual(changed(change), expected);
    });
  }

  test('says a new element and one that is gone', () => {
    const feed = {...CARD, tagName: 'story-feed', name: 'StoryFeed'};
    assert.deepEqual(compareManifests(manifest(CARD), manifest(feed)), [
      {level: 'major', change: '<story-card> is gone'},
      {level: 'minor', change: '<story-feed> is new'},
    ]);
  });
});

describe('compareManifests of the exports', () => {
  const exporting = (...names) => ({
    modules: [
      {path: 'dist/index.js', declarations: [], exports: names.map(name => ({kind: 'js', name}))},
    ],
  });

  test('says that loadStory is gone and parseStory is new', () => {
    assert.deepEqual(
      compareManifests(exporting('loadStory', 'normalize'), exporting('normalize', 'parseStory')),
      [
        {level: 'major', change: 'the export loadStory is gone'},
        {level: 'minor', change: 'the export parseStory is new'},
      ],
    );
  });
});

describe('the next version', () => {
  const cases = [
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['0.1.0', 'major', '0.2.0'],
    ['0.1.0', 'minor', '0.1.1'],
    ['0.1.0', 'patch', '0.1.1'],
  ];
  for (const [version, level, next] of cases) {
    test(`after ${version} with a ${level} change is ${next}`, () => {
      assert.equal(nextVersion(version, level), next);
    });
  }

  test('goes by the highest level', () => {
    assert.equal(levelOf([{level: 'minor'}, {level: 'major'}, {level: 'minor'}]), 'major');
    assert.equal(levelOf([]), 'patch');
  });
});

describe('comparePaths', () => {
  test('says that the file of one element is gone and a theme is new', () => {
    assert.deepEqual(
      comparePaths(
        ['elements/story-card', 'cdn/story-card.min.js'],
        ['elements/story-card', 'themes/wire.css'],
      ),
      [
        {level: 'major', change: 'the path cdn/story-card.min.js is gone'},
        {level: 'minor', change: 'the path themes/wire.css is new'},
      ],
    );
  });

  test('knows what this package offers: the tags, and no chunk', () => {
    const paths = publicPaths(root);
    assert.deepEqual(
      paths.filter(path => path.startsWith('elements/')),
      [
        'elements/citation-ref',
        'elements/story-card',
        'elements/story-coverage',
        'elements/story-sources',
        'elements/story-timeline',
      ],
    );
    assert.deepEqual(
      paths.filter(path => path.startsWith('cdn/') && path.endsWith('.js')),
      [
        'cdn/embed.js',
        'cdn/locales/ar.js',
        'cdn/locales/de.js',
        'cdn/locales/es.js',
        'cdn/locales/fa.js',
        'cdn/locales/fr.js',
        'cdn/locales/he.js',
        'cdn/locales/hi.js',
        'cdn/locales/id.js',
        'cdn/locales/it.js',
        'cdn/locales/ja.js',
        'cdn/locales/ko.js',
        'cdn/locales/nl.js',
        'cdn/locales/pl.js',
        'cdn/locales/pt.js',
        'cdn/locales/ru.js',
        'cdn/locales/tr.js',
        'cdn/locales/uk.js',
        'cdn/locales/vi.js',
        'cdn/locales/zh-Hans.js',
        'cdn/locales/zh-Hant.js',
        'cdn/story-widgets.all.min.js',
        'cdn/story-widgets.iife.min.js',
        'cdn/story-widgets.min.js',
      ],
    );
  });
});

describe('npm run semver', () => {
  const run = (...args) =>
    spawnSync(process.execPath, ['.build/semver.mjs', ...args], {cwd: root, encoding: 'utf8'});

  test('with this very package says patch', () => {
    assert.equal(run('.').stdout, 'patch: after 0.2.0 comes 0.2.1\n');
  });

  test('with a folder that has no package says so', () => {
    const {status, stderr} = run('old');
    assert.deepEqual([status, stderr], [1, 'There is no file old/dist/custom-elements.json.\n']);
  });
});
