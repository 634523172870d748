// Reads src/ and says where it leaves the layers, or does what the elements must never do.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the files directly in src/ are: the things we ship. Only they may import any layer. */
const ENTRIES = ['index.ts', 'define.ts', 'cdn.ts', 'cdn-classic.ts', 'ssr.ts', 'cli.ts'];

/** For each folder of src/: the folders and the packages it may import, itself aside. */
const LAYERS = {
  model: {folders: [], packages: []},
  formats: {folders: ['model'], packages: []},
  load: {folders: ['formats', 'model'], packages: []},
  i18n: {folders: [], packages: ['@shoelace-style/localize']},
  styles: {folders: [], packages: ['lit'], names: ['css', 'unsafeCSS']},
  elements: {
    folders: ['model', 'load', 'i18n', 'styles'],
    packages: ['lit', '@lit', '@shoelace-style/localize'],
  },
  define: {folders: ['elements'], packages: []},
};

const LINES_MAX = 250;
/** Not in the layers that run without a page. */
const PAGE_GLOBALS = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'DOMParser',
];
const NETWORK_GLOBALS = ['XMLHttpRequest', 'WebSocket', 'EventSource'];
const HTML_SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'unsafeHTML',
  'sendBeacon',
];
const UNSAFE_NAMES = [
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'styleMap',
  'customElement',
];

/**
 * What is wrong with one source file, as sentences; none where it is fine.
 *
 * @param {string} path below src/, with `/`: `model/dates.ts`
 */
function problemsOf(path, text) {
  const problems = [];
  const [folder] = path.includes('/') ? path.split('/') : [''];
  if (folder === '' && !ENTRIES.includes(path))
    problems.push(`is not one of the entries ${ENTRIES.join(', ')}`);
  if (folder !== '' && !(folder in LAYERS))
    problems.push(`is in no layer: there is no folder ${folder}`);
  const vague = path.split('/').find(part => /^(?:utils?|lib|helpers?|internal)$/.test(part));
  if (vague) problems.push(`is in a folder named after nothing: ${vague}`);
  const lines = text.trimEnd().split('\n').length;
  if (lines > LINES_MAX)
    problems.push(`has ${lines} lines; a file past ${LINES_MAX} explains two things`);

  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const visit = node => {
    const problem = importProblem(node, path, folder) ?? nodeProblem(node, folder);
    if (problem)
      problems.push(
        `${problem} (line ${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1})`,
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

function importProblem(node, path, folder) {
  const specifier = specifierOf(node);
  if (specifier === undefined) return undefined;
  const typeOnly = ts.isImportDeclaration(node)
    ? Boolean(node.importClause?.isTypeOnly)
    : Boolean(node.isTypeOnly) || ts.isImportTypeNode(node);
  const unsafe = namesOf(node).find(name => UNSAFE_NAMES.includes(name));
  if (unsafe) return `imports ${unsafe}`;
  const layer = LAYERS[folder];
  if (specifier.startsWith('.')) {
    const target = posix.normalize(posix.join(dirname(path), specifier));
    if (!specifier.endsWith('.js')) return `imports ${specifier} without .js`;
    if (target.startsWith('..')) return `imports ${specifier} from outside src/`;
    const targetFolder = target.includes('/') ? target.split('/')[0] : '';
    if (!layer || targetFolder === folder || layer.folders.includes(targetFolder)) return undefined;
    if (folder === 'i18n' && typeOnly) return undefined;
    return `imports ${specifier}: ${folder} may not import ${targetFolder || 'an entry'}`;
  }
  if (specifier.startsWith('node:'))
    return path === 'cli.ts' ? undefined : `imports ${specifier}: only cli.ts runs in Node alone`;
  if (!layer) return undefined;
  if (!layer.packages.some(name => specifier === name || specifier.startsWith(`${name}/`))) {
    return `imports ${specifier}: ${folder} may not import that package`;
  }
  const extra =
    typeOnly || !layer.names ? undefined : namesOf(node).find(name => !layer.names.includes(name));
  return (
    extra &&
    `imports ${extra} from ${specifier}: ${folder} may import ${layer.names.join(', ')} only`
  );
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier?.text;
  if (ts.isImportTypeNode(node)) return node.argument.literal?.text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0]?.text;
  return undefined;
}

function namesOf(node) {
  const bindings = node.importClause?.namedBindings ?? node.exportClause;
  return (
    bindings?.elements
      ?.filter(element => !element.isTypeOnly)
      .map(element => (element.propertyName ?? element.name).text) ?? []
  );
}

function nodeProblem(node, folder) {
  const withoutPage = folder === 'model' || folder === 'formats';
  if (ts.isTaggedTemplateExpression(node)) return templateProblem(node);
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text;
    if (HTML_SINKS.includes(name)) return `uses .${name}`;
    const whole = `${node.expression.getText()}.${name}`;
    if (withoutPage && ['Date.now', 'performance.now'].includes(whole))
      return `reads the clock: ${whole}`;
    if (/^(?:globalThis|window|self)\.fetch$/.test(whole) && folder !== 'load')
      return 'fetches; only load/ may';
    return undefined;
  }
  if (ts.isNewExpression(node) || ts.isCallExpression(node))
    return callProblem(node, folder, withoutPage);
  if (ts.isIdentifier(node) && isValue(node)) {
    if (NETWORK_GLOBALS.includes(node.text)) return `uses ${node.text}`;
    if (withoutPage && PAGE_GLOBALS.includes(node.text))
      return `uses ${node.text}; ${folder}/ runs without a page`;
  }
  return undefined;
}

function callProblem(node, folder, withoutPage) {
  const callee = node.expression.getText();
  const [first] = node.arguments ?? [];
  if (callee === 'fetch' && folder !== 'load') return 'fetches; only load/ may';
  if (!withoutPage) return undefined;
  if (callee === 'Date' && ts.isNewExpression(node) && !first) return 'reads the clock: new Date()';
  const ambient = !first || first.getText() === 'undefined';
  if (/^Intl\.\w+$/.test(callee) && ambient) return `depends on the reader's language: ${callee}()`;
  if (/\.toLocale\w+$/.test(callee) && ambient)
    return `depends on the reader's language: ${callee}()`;
  if (callee.endsWith('.localeCompare') && node.arguments.length < 2)
    return `depends on the reader's language: ${callee}()`;
  return undefined;
}

function templateProblem(node) {
  if (!['html', 'svg', 'mathml'].includes(node.tag.getText())) return undefined;
  const text = node.template.getText();
  if (/\sstyle\s*=/.test(text))
    return 'has style= in a template, which a content security policy forbids';
  if (/<style[\s>]/.test(text))
    return 'has <style> in a template, which a content security policy forbids';
  if (/\.(?:inner|outer)HTML\s*=/.test(text)) return 'sets HTML in a template';
  return undefined;
}

// Names of properties, types and labels are no use of the global of that name.
function isValue(node) {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if ('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent))
    return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !ts.isTypeNode(parent) && !ts.isImportSpecifier(parent) && !ts.isExportSpecifier(parent);
}

describe('the layers of src/', () => {
  const files = readdirSync(join(root, 'src'), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      posix.relative(join(root, 'src'), join(entry.parentPath ?? entry.path, entry.name)),
    );

  for (const path of files.filter(name => name.endsWith('.ts')).sort()) {
    test(`src/${path} keeps to its layer`, () => {
      assert.deepEqual(problemsOf(path, readFileSync(join(root, 'src', path), 'utf8')), []);
    });
  }

  test('src/ holds TypeScript only', () => {
    assert.deepEqual(
      files.filter(path => !path.endsWith('.ts')),
      [],
    );
  });
});

describe('the check of the layers', () => {
  const wrong = [
    [
      'model/dates.ts',
      `import {css} from 'lit';`,
      'imports lit: model may not import that package',
    ],
    [
      'model/dates.ts',
      `export * from '../formats/text.js';`,
      'imports ../formats/text.js: model may not import formats',
    ],
    [
      'model/dates.ts',
      `import type {Reading} from '../formats/reading.js';`,
      'imports ../formats/reading.js: model may not import formats',
    ],
    [
      'model/dates.ts',
      `const text = () => import('../load/load.js');`,
      'imports ../load/load.js: model may not import load',
    ],
    ['model/dates.ts', `import {a} from './dates';`, 'imports ./dates without .js'],
    ['model/dates.ts', `const now = Date.now();`, 'reads the clock: Date.now'],
    ['model/dates.ts', `const now = new Date();`, 'reads the clock: new Date()'],
    [
      'model/dates.ts',
      `const format = new Intl.DateTimeFormat(undefined, {});`,
      "depends on the reader's language: Intl.DateTimeFormat()",
    ],
    [
      'model/dates.ts',
      `const width = window.innerWidth;`,
      'uses window; model/ runs without a page',
    ],
    ['model/dates.ts', `const data = await fetch(url);`, 'fetches; only load/ may'],
    [
      'formats/html.ts',
      `const parsed = new DOMParser();`,
      'uses DOMParser; formats/ runs without a page',
    ],
    [
      'formats/html.ts',
      `import {readFile} from 'node:fs';`,
      'imports node:fs: only cli.ts runs in Node alone',
    ],
    [
      'styles/tokens.ts',
      `import {css, html} from 'lit';`,
      'imports html from lit: styles may import css, unsafeCSS only',
    ],
    [
      'styles/tokens.ts',
      `import {en} from '../i18n/en.js';`,
      'imports ../i18n/en.js: styles may not import i18n',
    ],
    [
      'i18n/ko.ts',
      `import {parse} from '../model/dates.js';`,
      'imports ../model/dates.js: i18n may not import model',
    ],
    [
      'elements/story-card.ts',
      `import {text} from '../formats/text.js';`,
      'imports ../formats/text.js: elements may not import formats',
    ],
    [
      'elements/story-card.ts',
      `import {version} from '../index.js';`,
      'imports ../index.js: elements may not import an entry',
    ],
    [
      'elements/story-card.ts',
      `import {customElement} from 'lit/decorators.js';`,
      'imports customElement',
    ],
    [
      'elements/story-card.ts',
      `import {unsafeHTML as raw} from 'lit/directives/unsafe-html.js';`,
      'imports unsafeHTML',
    ],
    [
      'elements/story-card.ts',
      'const view = html`<p style="color: red"></p>`;',
      'has style= in a template, which a content security policy forbids',
    ],
    [
      'elements/story-card.ts',
      'const view = html`<style>p {}</style>`;',
      'has <style> in a template, which a content security policy forbids',
    ],
    [
      'elements/story-card.ts',
      'const view = html`<p .innerHTML=${text}></p>`;',
      'sets HTML in a template',
    ],
    ['elements/story-card.ts', 'root.innerHTML = text;', 'uses .innerHTML'],
    ['elements/story-card.ts', 'await globalThis.fetch(url);', 'fetches; only load/ may'],
    ['elements/story-card.ts', 'navigator.sendBeacon(url);', 'uses .sendBeacon'],
    ['elements/utils/text.ts', '', 'is in a folder named after nothing: utils'],
    ['views/card.ts', '', 'is in no layer: there is no folder views'],
    [
      'tools.ts',
      '',
      'is not one of the entries index.ts, define.ts, cdn.ts, cdn-classic.ts, ssr.ts, cli.ts',
    ],
    ['model/long.ts', 'let a;\n'.repeat(251), 'has 251 lines; a file past 250 explains two things'],
  ];
  for (const [path, text, problem] of wrong) {
    test(`says that ${path} ${problem}`, () => {
      assert.deepEqual(
        problemsOf(path, text).map(line => line.replace(/ \(line \d+\)$/, '')),
        [problem],
      );
    });
  }

  const right = [
    [
      'model/dates.ts',
      `import type {Story} from './story.js'; const at = new Date(0); const name = story.document; const all = {window: 1};`,
    ],
    [
      'model/dates.ts',
      `// document, fetch(url) and Date.now() in a comment\nconst text = 'window.fetch()';`,
    ],
    ['model/dates.ts', `const parts = new Intl.Segmenter('ko', {granularity: 'sentence'});`],
    [
      'load/load.ts',
      `import {readText} from '../formats/text.js'; const response = await fetch(url);`,
    ],
    [
      'i18n/ko.ts',
      `import {registerTranslation} from '@shoelace-style/localize'; import type {Words} from '../elements/words.js';`,
    ],
    [
      'styles/tokens.ts',
      `import {css} from 'lit'; import type {CSSResult} from 'lit'; import {shared} from './shared.js';`,
    ],
    [
      'elements/story-card.ts',
      'import {LitElement, html} from \'lit\'; const view = html`<p part="headline">${data.style}</p>`;',
    ],
    ['define/story-card.ts', `import {StoryCard} from '../elements/story-card.js';`],
    [
      'cli.ts',
      `import {readFile} from 'node:fs/promises'; import {readKite} from './formats/kite.js';`,
    ],
  ];
  for (const [path, text] of right) {
    test(`finds nothing wrong with ${path}: ${text.slice(0, 50).replaceAll('\n', ' ')}`, () => {
      assert.deepEqual(problemsOf(path, text), []);
    });
  }
});
