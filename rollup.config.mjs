// The modules of the npm package, and of these the files for script tags. CONTRIBUTING explains it:
// "The build".
import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import {listWords, OTHER_WORDS} from './.build/list-words.mjs';
import {minifyTemplates} from './.build/minify-templates.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! story-widgets ${version} | MIT | with Lit, BSD-3-Clause, (c) Google LLC */`;
/**
 * Most pages have their stories as JSON, and fetch no reader of story text. It shares nothing with
 * the files that fetch it, so that each of them can.
 */
const TEXT_READER = /\/load\/read-text\b/;

/** What is different in our copy of Lit. A pattern that Lit no longer has ends the build. */
const LIT_CHANGES = [
  {
    // Lit makes its policy of Trusted Types while it loads, and a page that refuses its name stops
    // the whole script. Ours has another name; a refusal is left for page/register.ts to see.
    // Lit's name cannot be configured: https://github.com/lit/lit/pull/970
    files: /\/lit-html\.js$/,
    pattern: /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
    replacement:
      '(()=>{try{return $1.createPolicy("story-widgets",$2)}' +
      'catch{globalThis.isPolicyRefused=true}})()',
  },
  {
    // Hooks for a hydration, and for browsers before our floor, would replace what a server wrote.
    files: /\/(?:lit-html|lit-element|reactive-element)\.js$/,
    pattern: /\b\w+\.(?:lit|reactive)\w+(?:Hydrate|Polyfill)Support\b/g,
    replacement: 'undefined',
  },
  {
    // Each browser of our floor adopts style sheets. The build of Lit for servers has another file.
    files: /\/reactive-element\/css-tag\.js$/,
    pattern: /\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/,
    replacement: 'true',
  },
  {
    // 0.2 kB of advice to authors of style sheets; no sheet is written with our files.
    files: /\/reactive-element\/css-tag\.js$/,
    pattern: /\bError\("(?:CSSResult is|Value passed)[^;}]*\)(?=[;}])/g,
    replacement: 'Error()',
  },
];
const adaptLit = {
  name: 'adapt-lit',
  transform(code, id) {
    const changes = LIT_CHANGES.filter(({files}) => files.test(id));
    const changed = changes.reduce((text, {pattern, replacement}) => {
      if (text.search(pattern) < 0) this.error(`Lit has no ${pattern} any more: see LIT_CHANGES.`);
      return text.replace(pattern, replacement);
    }, code);
    return {code: changed, map: null};
  },
};

const minify = terser({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: /^!/}});
/** In modules comments would be a tenth of the package; the declarations beside them say the same. */
const dropComments = terser({
  ecma: 2022,
  module: true,
  compress: false,
  mangle: false,
  format: {beautify: true, indent_level: 2, comments: /^!/, preserve_annotations: true},
});

/** Any warning ends the build, a circle of imports too, but for modules that hold types alone. */
const onLog = (level, log, handle) => {
  if (log.code !== 'EMPTY_BUNDLE') handle(level === 'warn' ? 'error' : level, log);
};

const modules = {
  input: readdirSync('src', {recursive: true})
    .filter(path => path.endsWith('.ts'))
    .map(path => `src/${path}`),
  external: id => !/^(?:src)?[./]/.test(id),
  onLog,
  plugins: [typescript({tsconfig: '.build/tsconfig.json'})],
  output: {
    dir: 'dist',
    preserveModules: true,
    preserveModulesRoot: 'src',
    plugins: [dropComments],
  },
};

/** Without "production" the warnings of Lit's development build would reach readers' consoles. */
const resolve = nodeResolve({browser: true, exportConditions: ['production']});
const plugins = [resolve, listWords, adaptLit, minifyTemplates];
const partPath = id => `${/\/i18n\//.test(id) ? 'locales' : 'chunks'}/${basename(id)}`;

/** A file for script tags; what it imports on demand becomes files of their own. */
const bundle = (file, input, {output, ...options} = {}) => ({
  input: {[file]: input},
  onLog,
  plugins,
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/cdn',
    entryFileNames: '[name].js',
    chunkFileNames: ({facadeModuleId, name}) => partPath(facadeModuleId ?? `${name}.js`),
    paths: id => `./${partPath(id)}`,
    // A smaller module that is shared moves to where it is needed: a request costs more than that.
    experimentalMinChunkSize: 600,
    banner: ({isEntry}) => (isEntry ? BANNER : ''),
    // For `npm run sizes` and whoever builds: the package names no map, and holds none.
    sourcemap: 'hidden',
    plugins: [minify],
    ...output,
  },
  ...options,
});

const main = bundle('story-widgets.min', 'dist/cdn.js', {external: TEXT_READER});
const textReader = bundle('chunks/read-text', 'dist/load/read-text.js');
const classic = bundle('story-widgets.iife.min', 'dist/cdn-classic.js', {output: {format: 'iife'}});
const licenses = license({thirdParty: {includeSelf: true, output: 'dist/cdn/LICENSES.txt'}});
const all = bundle('story-widgets.all.min', 'dist/cdn.js', {
  external: [OTHER_WORDS, TEXT_READER],
  plugins: [...plugins, licenses],
  output: {inlineDynamicImports: true},
});
const embed = bundle('embed', 'dist/embed.js');
/** One file, because edge platforms take one; with the build of Lit that needs no page. */
const worker = bundle('ssr.worker', 'dist/worker.js', {
  plugins: [nodeResolve({exportConditions: ['node', 'production']}), adaptLit, minifyTemplates],
  // Lit's stand-in for a page asks for `this` at the top of a module.
  context: 'globalThis',
  output: {dir: 'dist', inlineDynamicImports: true, sourcemap: false},
});

export default ({configMain}) => [
  modules,
  main,
  textReader,
  ...(configMain ? [] : [classic, all, embed, worker]),
];
