// Reads src/ and says where it leaves the layers, or does what the elements must never do.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {findCircles, problemsOf, reach} from '../run/layers.mjs';
import {countLines, listFiles, readFiles} from '../run/source-files.mjs';

const PURE_TIMELINE =
  /^timeline\/(?:bins|choices|counting|entries|extent|period|plan|scale|stretches|ticks)\.ts$/;
const LARGEST_FOLDER_SHARE = 0.2;

describe('the layers of src/', () => {
  const files = readFiles('src');

  for (const {path, text} of files) {
    test(`src/${path} keeps to its layer`, () => {
      assert.deepEqual(problemsOf(path, text), []);
    });
  }

  test('import one another in no circle, not even for a type', () => {
    assert.deepEqual(findCircles(files), []);
  });

  test('draw the pure half of the timeline from the model alone', () => {
    const pure = files.map(({path}) => path).filter(path => PURE_TIMELINE.test(path));
    const others = reach(files, pure).filter(path => !/^(?:timeline|model)\//.test(path));
    assert.deepEqual(others, []);
  });

  test('keep what only the desk needs from every reader of stories', () => {
    const others = ['index.ts', 'define.ts', 'cdn.ts', 'cdn-classic.ts'];
    assert.deepEqual(
      reach(files, others).filter(path =>
        /^importers\/|^(?:parse5|csv-parse|fast-xml-parser|mdast-)/.test(path),
      ),
      [],
    );
  });

  test('have no folder with a fifth of all lines', () => {
    const lines = new Map();
    for (const {path, text} of files) {
      const [folder] = path.split('/');
      lines.set(folder, (lines.get(folder) ?? 0) + countLines(text));
    }
    const all = [...lines.values()].reduce((sum, count) => sum + count, 0);
    const tooLarge = [...lines].filter(([, count]) => count / all >= LARGEST_FOLDER_SHARE);
    assert.deepEqual(tooLarge, []);
  });

  test('are written in TypeScript only', () => {
    const others = listFiles('src').filter(path => !path.endsWith('.ts'));
    assert.deepEqual(others, []);
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
      'imports node:fs: only cli, desk and sources run in Node alone',
    ],
    [
      'desk/check.ts',
      `import {request} from 'node:https';`,
      'imports node:https: of the desk, only sources/ uses the network',
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
    [
      'templates/date.ts',
      `import {render} from 'lit';`,
      'imports render from lit: templates may import html, nothing, noChange only',
    ],
    [
      'templates/date.ts',
      `import {en} from '../i18n/en.js';`,
      'imports ../i18n/en.js: templates may not import i18n',
    ],
    [
      'templates/date.ts',
      'const view = html`<button @click=${copy}>Copy</button>`;',
      'listens with @click; a template of templates/ has no listener',
    ],
    [
      'templates/date.ts',
      'const isNarrow = matchMedia(query).matches;',
      'uses matchMedia; templates/ runs without a page',
    ],
    [
      'page/context.ts',
      `import type {Scene} from '../templates/scene.js';`,
      'imports ../templates/scene.js: page may not import templates',
    ],
    [
      'interaction/jump.ts',
      `import type {StoryElement} from '../elements/story-element.js';`,
      'imports ../elements/story-element.js: interaction may not import elements',
    ],
    [
      'timeline/axis.ts',
      `import {say} from '../interaction/clipboard.js';`,
      'imports ../interaction/clipboard.js: timeline may not import interaction',
    ],
    ['elements/utils/text.ts', '', 'is named after nothing: utils'],
    ['views/card.ts', '', 'is in no layer: there is no folder views'],
    [
      'tools.ts',
      '',
      'is not one of the entries index.ts, define.ts, data.ts, edge.ts, cdn.ts, cdn-classic.ts, ssr.ts, worker.ts, embed.ts, desk.ts, cli.ts',
    ],
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
      `import type {Story} from './story.js'; const name = story.document; const all = {window: 1};`,
    ],
    ['model/dates.ts', `const at = new Date(0);`],
    [
      'model/dates.ts',
      `// document, fetch(url) and Date.now() in a comment\nconst text = 'window.fetch()';`,
    ],
    ['model/dates.ts', `const parts = new Intl.Segmenter('ko', {granularity: 'sentence'});`],
    [
      'load/load.ts',
      `import {readText} from '../formats/text.js'; const response = await fetch(url);`,
    ],
    ['i18n/ko.ts', `import type {Words} from './en.js';`],
    [
      'styles/tokens.ts',
      `import {css} from 'lit'; import type {CSSResult} from 'lit'; import {shared} from './shared.js';`,
    ],
    [
      'elements/story-card.ts',
      'import {LitElement, html} from \'lit\'; const view = html`<p part="headline">${data.style}</p>`;',
    ],
    [
      'templates/scene.ts',
      `import {html, nothing, type TemplateResult} from 'lit'; import type {Words} from '../i18n/en.js';`,
    ],
    [
      'timeline/axis.ts',
      'const view = html`<svg @click=${choose}></svg>`; const width = window.innerWidth;',
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

  const files = [
    {path: 'model/dates.ts', text: `import type {Story} from './story.js';`},
    {path: 'model/story.ts', text: `export {normalize} from './normalize.js';`},
    {path: 'model/normalize.ts', text: `const dates = () => import('./dates.js');`},
    {path: 'model/issues.ts', text: `import {html} from 'lit';\nimport './dates.js';`},
  ];

  test('finds the circle dates, story, normalize, once, also through a type and import()', () => {
    assert.deepEqual(findCircles(files), [
      ['model/dates.ts', 'model/story.ts', 'model/normalize.ts'],
    ]);
  });

  test('finds no circle where issues only leads into one that is cut', () => {
    assert.deepEqual(findCircles(files.slice(0, 2)), []);
  });

  test('says that issues stands on lit and on all that dates imports', () => {
    assert.deepEqual(reach(files, ['model/issues.ts']), [
      'lit',
      'model/dates.ts',
      'model/issues.ts',
      'model/normalize.ts',
      'model/story.ts',
    ]);
  });
});
