// The modules of the npm package, and of these the files for script tags. CONTRIBUTING explains it:
// "The build".
import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import {listWords} from './.build/list-words.mjs';
import {minifyTemplates} from './.build/minify-templates.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const BANNER = `/*! story-widgets ${version} | MIT | with Lit, BSD-3-Clause, (c) Google LLC */`;
/** Our words in other languages; even the file with everything fetches them. */
const OTHER_WORDS = /\/i18n\/(?!(?:en|phrase|shipped)\b)/;
/**
 * The reader of story text, too: most pages have their stories as JSON. It shares nothing with the
 * files that fetch it, so that each of them can.
 */
const TEXT_READER = /\/load\/read-text\b/;
/**
 * A shared module that is smaller moves to where it is needed: a request costs more than its bytes.
 */
const SMALLEST_CHUNK_BYTES = 600;

const partPath = id => `${/\/i18n\//.test(id) ? 'locales' : 'chunks'}/${basename(id)}`;

/**
 * Lit makes its Trusted Types policy while it loads, and a page that refuses the name stops the
 * whole script. Ours has a name of its own, and a refusal shows when an element first renders.
 * Lit's name cannot be configured, see https://github.com/lit/lit/pull/970; this can go once it can
 * be, and once Lit survives a refusal.
 */
const guardTrustedTypes = {
  name: 'guard-trusted-types',
  transform(code, id) {
    if (!id.endsWith('lit-html.js')) return null;
    const guarded = code.replace(
      /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
      '(()=>{try{return $1.createPolicy("story-widgets",$2)}catch{}})()',
    );
    if (guarded === code) this.error('Lit makes its policy elsewhere now: see guardTrustedTypes.');
    return {code: guarded, map: null};
  },
};

/**
 * Lit's hooks for a hydration and for browsers long before our floor. Neither is for a copy of Lit
 * that has only our elements: they replace what a server wrote.
 */
const leaveOutHooks = {
  name: 'leave-out-hooks',
  transform(code, id) {
    if (!/\/(?:lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
    const plain = code.replace(
      /\b\w+\.(?:lit|reactive)\w+(?:Hydrate|Polyfill)Support\b/g,
      'undefined',
    );
    if (plain === code) this.error('Lit has its hooks elsewhere now: see leaveOutHooks.');
    return {code: plain, map: null};
  },
};

/** Each browser of our floor, and those long before it, adopts style sheets: Lit need not ask. */
const adoptSheets = {
  name: 'adopt-sheets',
  transform(code, id) {
    if (!/\/css-tag\.js$/.test(id)) return null;
    const plain = code.replace(/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/, 'true');
    if (plain === code) this.error('Lit asks for style sheets elsewhere now: see adoptSheets.');
    return {code: plain, map: null};
  },
};

const licencesFile = 'dist/cdn/LICENSES.txt';
const collectLicences = license({thirdParty: {includeSelf: true, output: licencesFile}});

const minify = terser({ecma: 2022, module: true, compress: {passes: 2}, format: {comments: /^!/}});

/** In modules comments would be a tenth of the package; the declarations beside them say the same. */
const dropComments = terser({
  ecma: 2022,
  module: true,
  compress: false,
  mangle: false,
  format: {beautify: true, indent_level: 2, comments: /^!/, preserve_annotations: true},
});

// A circle of imports is a warning of Rollup's. Each warning ends the build, but for modules that
// hold types alone.
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

/** How the files of script tags are made, which have the names of words in the main file alone. */
const forPages = [
  // Without "production" the warnings of Lit's development build would reach readers' consoles.
  nodeResolve({browser: true, exportConditions: ['production']}),
  listWords(),
  adoptSheets,
];

const bundle = (file, input, {base = forPages, plugins = [], output, ...options} = {}) => ({
  input: {[file]: input},
  onLog,
  plugins: [...base, guardTrustedTypes, leaveOutHooks, minifyTemplates(), ...plugins],
  output: {
    dir: 'dist/cdn',
    entryFileNames: '[name].js',
    chunkFileNames: ({facadeModuleId, name}) => partPath(facadeModuleId ?? `${name}.js`),
    experimentalMinChunkSize: SMALLEST_CHUNK_BYTES,
    banner: ({isEntry}) => (isEntry ? BANNER : ''),
    // For `npm run sizes` and whoever builds: the package names no map, and holds none.
    sourcemap: 'hidden',
    plugins: [minify],
    ...output,
  },
  ...options,
});

const main = bundle('story-widgets.min', 'dist/cdn.js', {
  external: TEXT_READER,
  preserveEntrySignatures: 'allow-extension',
  output: {paths: id => `./${partPath(id)}`},
});
const classic = bundle('story-widgets.iife.min', 'dist/cdn-classic.js', {output: {format: 'iife'}});
const all = bundle('story-widgets.all.min', 'dist/cdn.js', {
  external: [OTHER_WORDS, TEXT_READER],
  plugins: [collectLicences],
  output: {inlineDynamicImports: true, paths: id => `./${partPath(id)}`},
});
const textReader = bundle('chunks/read-text', 'dist/load/read-text.js', {
  preserveEntrySignatures: 'allow-extension',
});

const embed = bundle('embed', 'dist/embed.js');
/** One file, because edge platforms take one; with the build of Lit that needs no page. */
const worker = bundle('ssr.worker', 'dist/worker.js', {
  base: [nodeResolve({exportConditions: ['node', 'production']})],
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
