// dist/custom-elements.json and what editors and frameworks get of it, against the classes and the
// source.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, test} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {root} from '../run/setup.mjs';

const dist = path => readFileSync(join(root, 'dist', path), 'utf8');
const json = path => JSON.parse(dist(path));
const manifest = json('custom-elements.json');
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);
// Those of a page: in Node the package has others.
const classes = await import('../../dist/index.js');
const tags = readdirSync(join(root, 'src/define'))
  .map(file => basename(file, '.ts'))
  .sort();
const elementOf = tag => elements.find(({tagName}) => tagName === tag);
const withoutOrigin = ({inheritedFrom, ...entry}) => entry;
const find = (tag, list, name) =>
  withoutOrigin(elementOf(tag)[list].find(entry => entry.name === name));

describe('the custom elements manifest', () => {
  test('is what its own schema asks for', () => {
    const schema = JSON.parse(
      readFileSync(join(root, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'),
    );
    const ajv = new Ajv({strict: false, validateFormats: false});
    ajv.addMetaSchema(
      JSON.parse(
        readFileSync(join(root, 'node_modules/ajv/dist/refs/json-schema-draft-07.json'), 'utf8'),
      ),
    );
    const isValid = ajv.validate(schema, manifest);
    assert.deepEqual(isValid ? [] : ajv.errors, []);
  });

  test('names every element that can be defined', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
    const defined = manifest.modules
      .flatMap(({exports}) => exports)
      .filter(({kind}) => kind === 'custom-element-definition')
      .map(({name}) => name);
    assert.deepEqual(defined.sort(), tags);
  });

  test('names what the package exports', () => {
    const [{path, exports}] = manifest.modules;
    const names = exports.map(({name}) => name);
    assert.equal(path, 'dist/index.js');
    assert.deepEqual(
      Object.keys(classes).filter(name => !names.includes(name)),
      [],
    );
    assert.deepEqual(
      ['StoryDraft', 'Issue', 'Words'].filter(name => !names.includes(name)),
      [],
    );
  });

  for (const {tagName, name, attributes, members} of elements) {
    test(`has every attribute and property of <${tagName}>`, () => {
      // `deeplinks` is what HTML makes of a property's name that a server has written.
      const lowerCase = attributes
        .filter(({name: attribute, fieldName = attribute}) => attribute !== fieldName)
        .map(({fieldName}) => fieldName.toLowerCase());
      assert.deepEqual(
        attributes.map(attribute => attribute.name).sort(),
        classes[name].observedAttributes.filter(observed => !lowerCase.includes(observed)).sort(),
      );
      const properties = [...classes[name].elementProperties.keys()]
        .filter(property => property !== 'storyAttribute')
        .sort();
      assert.deepEqual(
        members
          .filter(
            ({kind, readonly, static: isStatic}) => kind === 'field' && !readonly && !isStatic,
          )
          .map(member => member.name)
          .sort(),
        properties,
      );
    });

    test(`explains everything of <${tagName}>`, () => {
      const {description, events, slots, cssParts, cssStates} = elementOf(tagName);
      const unexplained = [
        ...attributes,
        ...events,
        ...slots,
        ...cssParts,
        ...cssStates,
        ...members.filter(({static: isStatic}) => !isStatic),
      ]
        .filter(entry => !entry.description)
        .map(entry => entry.name);
      assert.deepEqual(unexplained, []);
      assert.notEqual(description, '');
    });

    test(`says where <${tagName}> can be imported from, and there it is`, async () => {
      const {path} = manifest.modules.find(({declarations}) =>
        declarations.some(declaration => declaration.tagName === tagName),
      );
      const module = await import(path.replace('dist/', 'story-widgets/').replace('.js', ''));
      assert.equal(module[name].tag, tagName);
    });
  }

  const entries = [
    [
      'story-card',
      'attributes',
      'heading-level',
      {
        name: 'heading-level',
        description: 'Level of the headline; section headings are one below.',
        type: {text: 'number'},
        default: '2',
        fieldName: 'headingLevel',
      },
    ],
    [
      'story-card',
      'attributes',
      'deep-links',
      {
        name: 'deep-links',
        description:
          'Makes jumps inside the story real navigations, which the address shows and Back undoes.',
        type: {text: 'boolean'},
        default: 'false',
        fieldName: 'deepLinks',
      },
    ],
    [
      'story-timeline',
      'attributes',
      'order',
      {
        name: 'order',
        description: 'Order of the events: that of the data, or by date.',
        type: {text: 'TimelineOrder'},
        parsedType: {text: `'authored' | 'oldest' | 'newest'`},
        default: `'authored'`,
        fieldName: 'order',
      },
    ],
    [
      'citation-ref',
      'attributes',
      'for',
      {
        name: 'for',
        description: 'Id of the element that has the sources, in this root or one around it.',
        type: {text: 'string'},
        default: `''`,
        fieldName: 'htmlFor',
      },
    ],
    [
      'story-card',
      'events',
      'story-load',
      {
        name: 'story-load',
        description:
          'A story is on screen; `issues` says what was wrong with it. Whoever listens later has `ready`.',
        type: {text: 'StoryLoadEvent'},
      },
    ],
    ['story-card', 'slots', 'header', {name: 'header', description: 'Above the headline.'}],
    ['story-card', 'cssParts', 'headline', {name: 'headline', description: 'The headline.'}],
    [
      'story-card',
      'cssStates',
      'stale',
      {name: 'stale', description: 'The last good story is shown after a failure.'},
    ],
  ];
  for (const [tag, list, name, expected] of entries) {
    test(`has ${name} among the ${list} of <${tag}>`, () => {
      assert.deepEqual(find(tag, list, name), expected);
    });
  }

  test('has each token for all elements and for one', () => {
    assert.equal(find('story-card', 'cssProperties', '--story-leading').default, '1.6');
    assert.equal(
      find('story-card', 'cssProperties', '--story-card-leading').default,
      'var(--story-leading)',
    );
    assert.equal(find('story-card', 'cssProperties', '--story-rule').default, 'var(--story-line)');
  });

  test('has no member that is not for others', () => {
    const names = new Set(elements.flatMap(({members}) => members.map(({name}) => name)));
    assert.deepEqual(
      [
        'render',
        'renderStory',
        'amend',
        'drafts',
        'jump',
        'scene',
        'storyAttribute',
        '#provider',
        'updated',
      ].filter(name => names.has(name)),
      [],
    );
  });
});

describe('what editors get', () => {
  test('VS Code completes the values of order', () => {
    const timeline = json('vscode.html-custom-data.json').tags.find(
      ({name}) => name === 'story-timeline',
    );
    assert.deepEqual(timeline.attributes.find(({name}) => name === 'order').values, [
      {name: 'authored'},
      {name: 'oldest'},
      {name: 'newest'},
    ]);
    assert.equal(timeline.attributes.find(({name}) => name === 'deep-links').valueSet, 'v');
  });

  test('a hover over story-card lists its events, slots, parts and states, each list on its own', () => {
    const {tags: described} = json('vscode.html-custom-data.json');
    const {value} = described.find(({name}) => name === 'story-card').description;
    const lists = value.split(/^\*\*(\w+)\*\*$/m).slice(1);
    assert.deepEqual(
      lists.filter((_, index) => index % 2 === 0),
      ['Events', 'Slots', 'Parts', 'States'],
    );
    for (const list of lists.filter((_, index) => index % 2)) {
      // Without the empty lines Markdown takes a title for the end of the entry above it.
      assert.match(list, /^\n\n(?:- .+\n)*- .+(?:\n\n)?$/);
    }
    assert.match(value, /\n- `headline`: .+\n/);
    for (const framework of ['react', 'preact', 'solid', 'vue', 'svelte']) {
      const types = readFileSync(join(root, `dist/${framework}.d.ts`), 'utf8');
      assert.match(types, /^ *\* \*\*Parts\*\*\n *\*\n(?: *\* - .+\n)+/m);
    }
  });

  test('VS Code knows custom properties, parts and states in style sheets', () => {
    const {properties, pseudoElements, pseudoClasses} = json('vscode.css-custom-data.json');
    const has = (list, name) => list.some(entry => entry.name === name);
    assert.deepEqual(
      ['--story-ink', '--story-card-ink', '--citation-ref-ink'].map(name => has(properties, name)),
      [true, true, true],
    );
    assert.equal(has(pseudoElements, '::part(headline)'), true);
    assert.equal(has(pseudoClasses, ':state(stale)'), true);
  });

  test('JetBrains knows every element, its properties and its events', () => {
    const {
      name,
      version,
      contributions: {html},
    } = json('web-types.json');
    assert.deepEqual([name, version], ['story-widgets', classes.StoryCard.version]);
    assert.deepEqual(html.elements.map(element => element.name).sort(), tags);
    const card = html.elements.find(element => element.name === 'story-card');
    assert.deepEqual(
      card.js.properties.find(property => property.name === 'state'),
      {
        name: 'state',
        description: 'Where this element is in its life.',
        type: 'StoryState',
        'read-only': true,
      },
    );
    assert.deepEqual(card.attributes.find(attribute => attribute.name === 'deep-links').value, {
      type: 'boolean',
      kind: 'no-value',
    });
  });

  test('a model that reads llms.txt finds every element, event and field of a story', () => {
    const text = dist('llms.txt');
    const expected = [
      ...tags.map(tag => `### <${tag}>`),
      '`story-citation-open`',
      '`--story-ink`',
      '`headline`',
      '`archiveUrl`',
    ];
    assert.deepEqual(
      expected.filter(words => !text.includes(words)),
      [],
    );
  });
});
