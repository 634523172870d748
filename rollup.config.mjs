import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {basename, dirname, relative, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {rollup} from 'rollup';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const ELEMENTS = readdirSync('src/define').map(file => basename(file, '.ts'));
const LICENCE = `/*! story-widgets ${version} | MIT | includes Lit, BSD-3-Clause, (c) Google LLC, and @shoelace-style/localize, MIT, (c) A Beautiful Site, LLC */`;

rmSync('dist', {recursive: true, force: true});

/** The production build of Lit, or its development warnings leak into readers' consoles. */
const resolveModules = () => nodeResolve({browser: true, exportConditions: ['production']});
const minify = () => terser({ecma: 2020, module: true, compress: {passes: 2, unsafe_arrows: true}, format: {comments: /^!/}});

/**
 * Lit makes its Trusted Types policy when it is loaded, under a name that the page or another Lit may have used up, and takes
 * the whole script down with it. Ours has a name of its own, and a refusal is found out later, by trying to render.
 */
function guardTrustedTypes() {
  return {
    name: 'guard-trusted-types',
    transform(code, id) {
      if (!id.endsWith('lit-html.js')) return null;
      const guarded = code.replace(/(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
        '(()=>{try{return $1.createPolicy("story-widgets",$2)}catch{}})()');
      if (guarded === code) this.error('Lit no longer makes its policy where it did; see guardTrustedTypes.');
      return {code: guarded, map: null};
    },
  };
}

/** Template literals keep their indentation in the minified file; markup and style sheets do not need it. */
function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!/dist\/(?:elements|styles|cdn)/.test(id)) return null;
      return {code: code.replace(/\b(css|html)`[^`]*`/g, (template, tag) => tag === 'css'
        ? template.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,>]) ?/g, '$1').replace(/;\}/g, '}').replace(/: /g, ':')
        : template.replace(/\s*\n\s*/g, ' ').replace(/> (?=[<$`])/g, '>').replace(/(\}|`) (?=<)/g, '$1')), map: null};
    },
  };
}

const SHARED = 'virtual:shared';
const chunkPath = id => `${relative('dist', id).startsWith('i18n') ? 'locales' : 'chunks'}/${basename(id)}`;
const chunks = new Map();

/**
 * Makes each `import()` of the source a file of its own beside the script-tag files. One chunk serves all of them, so it
 * takes what it shares with them as an argument (see load/fetch-chunk): `inlined` chunks stay part of the file.
 */
function splitChunks({inlined = () => false} = {}) {
  return {
    name: 'split-chunks',
    resolveId: id => id === SHARED ? id : null,
    async load(id) {
      if (id !== SHARED) return null;
      const used = await Promise.all([...chunks.values()]);
      const names = new Map();
      for (const [module, bindings] of used.flatMap(Object.entries)) names.set(module, new Set([...names.get(module) ?? [], ...bindings]));
      const modules = [...names].map(([module, bindings], index) => ({module, index, bindings: [...bindings]}));
      return `${modules.map(({module, index, bindings}) => `import {${bindings.map(name => `${name} as ${name}${index}`)}} from ${JSON.stringify(resolve(module))};`).join('\n')}
        const modules = {${modules.map(({module, index, bindings}) => `${JSON.stringify(module)}: {${bindings.map(name => `${name}: ${name}${index}`)}}`)}};
        export const shared = name => modules[name];`;
    },
    async transform(code, id) {
      const imports = [...code.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([written, path]) => ({written, file: resolve(dirname(id), path)}));
      const split = imports.filter(({file}) => !inlined(file));
      if (!split.length) return null;
      for (const {file, written} of split) {
        if (!chunks.has(file)) chunks.set(file, buildChunk(file));
        code = code.replace(written, `fetchChunk('${chunkPath(file)}', shared)`);
      }
      return {code: `import {fetchChunk} from '${resolve('dist/load/fetch-chunk.js')}';\nimport {shared} from '${SHARED}';\n${code}`, map: null};
    },
    resolveImportMeta: (_property, {format}) => format === 'iife' ? 'script.src' : null,
  };
}

/** Builds one chunk as a function of what it shares, and returns the bindings that it takes from there, by module. */
async function buildChunk(file) {
  const isCore = await coreModules();
  const bundle = await rollup({
    input: file,
    external: (source, importer) => importer !== undefined && isCore.has(source.startsWith('.') ? resolve(dirname(importer), source) : source),
    plugins: [resolveModules(), squeezeTemplates()],
  });
  const {output: [chunk]} = await bundle.write({
    file: `dist/cdn/${chunkPath(file)}`,
    format: 'cjs',
    strict: false,
    sourcemap: true,
    paths: id => relative('.', id),
    banner: 'export default require=>{const exports={};',
    footer: 'return exports}',
    plugins: [minify()],
  });
  return Object.fromEntries(Object.entries(chunk.importedBindings).filter(([, bindings]) => bindings.length).map(([id, bindings]) => [relative('.', id), bindings]));
}

let core;
/** The modules that every script-tag file has. */
function coreModules() {
  return core ??= (async () => {
    const bundle = await rollup({input: 'dist/cdn.js', external: id => !/^[./]/.test(id), plugins: [{name: 'no-chunks', resolveDynamicImport: id => ({id, external: true})}]});
    const ids = new Set(bundle.watchFiles);
    await bundle.close();
    return ids;
  })();
}

const cdn = (input, file, output = {}, chunkOptions = {}) => ({
  input,
  plugins: [splitChunks(chunkOptions), guardTrustedTypes(), squeezeTemplates(), resolveModules()],
  output: {file: `dist/cdn/${file}`, format: 'es', banner: LICENCE, sourcemap: true, plugins: [minify()], ...output},
});

export default [
  {
    input: ['src/index.ts', 'src/define.ts', 'src/cdn.ts', ...ELEMENTS.map(tag => `src/define/${tag}.ts`), 'src/i18n/ko.ts', 'src/load/fetch-chunk.ts'],
    external: id => !/^[./]/.test(id) && !id.startsWith('src/'),
    plugins: [typescript({compilerOptions: {rootDir: 'src', outDir: 'dist', declaration: true, declarationMap: false, types: []}, include: ['src/**/*'], filterRoot: '.'})],
    output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
  },
  cdn('dist/cdn.js', 'story-widgets.min.js'),
  cdn('dist/cdn.js', 'story-widgets.iife.min.js', {format: 'iife', name: 'StoryWidgets', extend: true}),
  cdn('dist/cdn.js', 'story-widgets.all.min.js', {inlineDynamicImports: true}, {inlined: file => !/\/i18n\//.test(file)}),
  ...ELEMENTS.map(tag => cdn(`dist/define/${tag}.js`, `${tag}.min.js`)),
];
