// Everything in dist/ that is made from the source and not compiled from it: the last step of a
// build.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {cssProperties} from '../dist/styles/token-table.js';
import {designTokens, themeSheet, tokensData, tokensTable} from '../dist/styles/token-files.js';
import {cssOf, SHEET_NAMES} from '../dist/server/sheets.js';
import {themes} from '../dist/styles/themes.js';
import {cssCustomData, htmlCustomData, webTypes} from './editors.mjs';
import {frameworkTypes} from './frameworks.mjs';
import {hashFiles, snippets} from './integrity.mjs';
import {llmsText} from './llms.mjs';
import {createManifest, elementsOf} from './manifest.mjs';
import {unreachableModules} from './prune.mjs';
import {reactFiles} from './react.mjs';
import {createSchema} from './schema.mjs';
import {readSource} from './source.mjs';

const NO_CODE = '// Types only: the framework needs no code to use the elements.\nexport {};\n';

const root = fileURLToPath(new URL('..', import.meta.url));
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

writeThemes();
writeSheets();
copyPages();
writeDescriptions();
writeHashes();
prune();

/** Themes as style sheets, and the tokens as editors, design tools and documentation read them. */
function writeThemes() {
  for (const [name, theme] of Object.entries(themes)) {
    const sheet = themeSheet(theme, `${about.name} ${about.version}: ${name} | MIT`);
    write(`themes/${name}.css`, sheet);
    write(`cdn/themes/${name}.css`, sheet);
    write(`themes/${name}.tokens.json`, designTokens(theme));
  }
  write('design-tokens.json', designTokens());
  write('tokens.json', tokensData());
  write('tokens.md', tokensTable());
}

/** The sheets of prerendered stories, for pages whose policy admits them by their address alone. */
function writeSheets() {
  for (const name of SHEET_NAMES) write(`sheets/${name}.css`, cssOf(name));
}

/** What pages take as it is: the page for frames with its look, and room for stories to come. */
function copyPages() {
  const read = name => readFileSync(join(root, '.build/pages', name), 'utf8');
  write('embed.html', read('embed.html'));
  write('cdn/embed.css', read('embed.css'));
  write('fouc.css', read('fouc.css'));
}

function writeDescriptions() {
  const source = readSource(root);
  const manifest = createManifest(root, source, cssProperties);
  const schema = createSchema(source, about);
  // Without indentation: only tools read them, and it would be a tenth of the package.
  write('custom-elements.json', JSON.stringify(manifest));
  write('vscode.html-custom-data.json', JSON.stringify(htmlCustomData(manifest)));
  write('vscode.css-custom-data.json', JSON.stringify(cssCustomData(manifest)));
  write('web-types.json', JSON.stringify(webTypes(manifest, about)));
  write('story.schema.json', schema);
  write('llms.txt', llmsText(manifest, schema, about, readExamples()));
  for (const [framework, types] of Object.entries(frameworkTypes(manifest))) {
    write(`${framework}.d.ts`, types);
    write(`${framework}.js`, NO_CODE);
  }
  const {code, types} = reactFiles(elementsOf(manifest));
  write('react.js', code);
  write('react.d.ts', types);
}

function readExamples() {
  const read = path => readFileSync(join(root, path), 'utf8');
  const codesIn = path => {
    const [, union] = /type \w+Code =([^;]+)/.exec(read(path));
    return [...union.matchAll(/'([\w-]+)'/g)].map(([, code]) => code);
  };
  return {
    story: read('test/fixtures/vellmouth-ferry.json'),
    frameworks: read('stories/docs/frameworks.mdx'),
    issueCodes: codesIn('src/model/issues.ts'),
    errorCodes: codesIn('src/load/story-error.ts'),
  };
}

function writeHashes() {
  const hashes = hashFiles(join(root, 'dist/cdn'));
  write('cdn/sri.json', hashes);
  write('cdn/SNIPPETS.md', snippets(hashes, about));
}

/** Last, because what is made from the source is made by modules that nobody else needs. */
function prune() {
  for (const path of unreachableModules(root, about)) {
    rmSync(join(root, path));
    rmSync(join(root, `${path}.map`), {force: true});
  }
}

/** Writes text as it is, and anything else as JSON. */
function write(path, content) {
  const file = join(root, 'dist', path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(
    file,
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  );
}
