// What a page may use of an element is what the README and the workshop document: in what editors
// are told, and in what TypeScript is told.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {root} from '../run/setup.mjs';

const EVERY_ELEMENT = [
  'calendar',
  'credentials',
  'deepLinks',
  'goTo()',
  'issues',
  'maxBytes',
  'ready',
  'refresh',
  'reload()',
  'report',
  'src',
  'state',
  'story',
  'timeoutMs',
];
const OWN = {
  StoryCard: ['axis', 'collapseAfter', 'expanded', 'filters', 'headingLevel', 'show', 'variant'],
  StoryTimeline: ['axis', 'collapseAfter', 'events', 'filters', 'headingLevel', 'order', 'sources'],
  StorySources: ['headingLevel', 'sources'],
  StoryCoverage: [],
  CitationRef: ['htmlFor', 'source', 'sources'],
};
const FILES = {
  StoryElement: 'story-element',
  StoryCard: 'story-card',
  StoryTimeline: 'story-timeline',
  StorySources: 'story-sources',
  StoryCoverage: 'story-coverage',
  CitationRef: 'citation-ref',
};
/** What Lit calls; it is public there, so it cannot be less here. */
const CALLED_BY_LIT = [
  'attributeChangedCallback()',
  'connectedCallback()',
  'disconnectedCallback()',
  'render()',
];

/** The public members of a class, as its declaration file has them. */
function declaredMembers(className) {
  const path = join(root, 'dist/elements', `${FILES[className]}.d.ts`);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const declaration = source.statements.find(
    node => ts.isClassDeclaration(node) && node.name?.text === className,
  );
  const members = declaration.members.filter(isPublic).map(nameOf);
  return members.filter(name => !CALLED_BY_LIT.includes(name)).sort();
}

function isPublic(member) {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
  return Boolean(
    !(ts.getCombinedModifierFlags(member) & hidden) && member.name && ts.isIdentifier(member.name),
  );
}

function nameOf(member) {
  return ts.isMethodDeclaration(member) ? `${member.name.text}()` : member.name.text;
}

/** The public members of a class, as editors are told. */
function manifestMembers(className) {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  const classes = manifest.modules.flatMap(({declarations = []}) => declarations);
  const {members = []} = classes.find(({name}) => name === className);
  return members
    .filter(member => !member.static && (member.privacy ?? 'public') === 'public')
    .map(({kind, name}) => (kind === 'method' ? `${name}()` : name))
    .sort();
}

describe('the public members', () => {
  test('that TypeScript knows of every element are the documented ones', () => {
    assert.deepEqual(declaredMembers('StoryElement'), EVERY_ELEMENT);
  });

  for (const [className, own] of Object.entries(OWN)) {
    test(`that TypeScript knows of ${className} are ${own.join(', ') || 'none'}`, () => {
      assert.deepEqual(declaredMembers(className), own);
    });

    test(`that an editor knows of ${className} are those, and those of every element`, () => {
      assert.deepEqual(manifestMembers(className), [...EVERY_ELEMENT, ...own].sort());
    });
  }
});
