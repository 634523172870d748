import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, relative, resolve} from 'node:path';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {rollup} from 'rollup';
import {generate} from './.build/generate.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const ELEMENTS = readdirSync('src/define').map(file => basename(file, '.ts'));
const LICENCE = `/*! story-widgets ${version} | MIT | with Lit, BSD-3-Clause, (c) Google LLC; localize, MIT, (c) A Beautiful Site, LLC */`;

rmSync('dist', {recursive: true, force: true});

/** The production build of Lit, or its development warnings leak into readers' consoles. */
const resolveModules = () => nodeResolve({browser: true, exportConditions: ['production']});
// What Lit calls _$… it keeps for other copies and packages of its own; each of our files has its Lit to itself.
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    compress: {passes: 5, unsafe_methods: true, keep_fargs: false},
    mangle: {properties: {regex: /^_\$/}},
    format: {comments: /^!/},
  });

/**
 * Lit makes its Trusted Types policy when it is loaded, under a name that the page or another Lit may have used up, and takes
 * the whole script down with it. Ours has a name of its own, and a refusal is found out later, by trying to render.
 */
function guardTrustedTypes() {
  return {
    name: 'guard-trusted-types',
    transform(code, id) {
      if (!id.endsWith('lit-html.js')) return null;
      const guarded = code.replace(
        /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/,
        '(()=>{try{return $1.createPolicy("story-widgets",$2)}catch{}})()',
      );
      if (guarded === code)
        this.error('Lit no longer makes its policy where it did; see guardTrustedTypes.');
      return {code: guarded, map: null};
    },
  };
}

/** Template literals keep their indentation in the minified file; markup and style sheets do not need it. */
function squeezeTemplates() {
  const squeeze = {
    css: sheet =>
      sheet
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/;\}/g, '}')
        .replace(/: /g, ':'),
    // A space within a line is a word space; a line break between tags is only indentation.
    html: markup => markup.replace(/([>}`])\s*\n\s*(?=[<$`])/g, '$1').replace(/\s*\n\s*/g, ' '),
  };
  return {
    name: 'squeeze-templates',
    transform: (code, id) =>
      /dist\/(?:elements|styles)/.test(id)
        ? {
            code: code.replace(
              /\b(css|html) ?(`[^`]*`)/g,
              (_, tag, template) => tag + squeeze[tag](template),
            ),
            map: null,
          }
        : null,
  };
}

const SHARED = 'virtual:shared';
const chunkPath = id =>
  `${relative('dist', id).startsWith('i18n') ? 'locales' : 'chunks'}/${basename(id)}`;

/**
 * Makes each `import()` of the source a file of its own beside the script-tag files; `inlined` ones stay part of the file.
 * One chunk serves all of them, so it takes what it shares with them as an argument (see load/fetch-chunk).
 */
function splitChunks({inlined = () => false} = {}) {
  let needs;
  return {
    name: 'split-chunks',
    async buildStart({input}) {
      const {imported} = await graph(input[0]);
      needs = (await Promise.all(imported.filter(file => !inlined(file)).map(buildChunk))).flatMap(
        Object.entries,
      );
    },
    // The machine's own paths would end up in the source maps, and two builds would differ.
    resolveId: id =>
      id === SHARED
        ? id
        : id.startsWith(`${SHARED}/`)
          ? resolve(id.slice(SHARED.length + 1))
          : null,
    load(id) {
      if (id !== SHARED) return null;
      const bindings = new Map();
      for (const [module, names] of needs)
        bindings.set(module, new Set([...(bindings.get(module) ?? []), ...names]));
      const modules = [...bindings].map(([module, names], index) => ({
        module,
        index,
        names: [...names],
      }));
      // Functions, because these modules may run before the ones that they share.
      return `${modules.map(({module, index, names}) => `import {${names.map(name => `${name} as ${name}${index}`)}} from '${SHARED}/${module}';`).join('\n')}
        const modules = {${modules.map(({module, index, names}) => `${JSON.stringify(module)}: () => ({${names.map(name => `${name}: ${name}${index}`)}})`)}};
        // Rollup writes "./" before what was imported by a relative path.
        export const shared = name => modules[name.replace("./", "")]();`;
    },
    transform(code, id) {
      const split = dynamicImports(code, id).filter(({file}) => !inlined(file));
      if (!split.length) return null;
      for (const {file, written} of split)
        code = code.replace(written, `fetchChunk('${chunkPath(file)}', shared)`);
      return {
        code: `import {fetchChunk} from '${SHARED}/dist/load/fetch-chunk.js';\nimport {shared} from '${SHARED}';\n${code}`,
        map: null,
      };
    },
    resolveImportMeta: (_property, {format}) => (format === 'iife' ? 'script.src' : null),
  };
}

const dynamicImports = (code, id) =>
  [...code.matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([written, path]) => ({
    written,
    file: resolve(dirname(id), path),
  }));

const graphs = new Map();
/** The modules that an entry holds at once, and those that it imports later. */
function graph(input) {
  if (!graphs.has(input))
    graphs.set(
      input,
      (async () => {
        const imported = new Set();
        const collect = {
          name: 'collect-imports',
          transform: (code, id) => dynamicImports(code, id).forEach(({file}) => imported.add(file)),
          resolveDynamicImport: id => ({id, external: true}),
        };
        const bundle = await rollup({input, onwarn, plugins: [collect, resolveModules()]});
        await bundle.close();
        // Files are read side by side: without an order of ours two builds would differ now and then.
        return {modules: new Set(bundle.watchFiles), imported: [...imported].sort()};
      })(),
    );
  return graphs.get(input);
}

const chunks = new Map();
/** Builds one chunk as a function of what it shares; gives the names that it takes from there, by module. */
function buildChunk(file) {
  if (!chunks.has(file))
    chunks.set(
      file,
      (async () => {
        const {modules} = await graph('dist/cdn.js');
        const share = {
          name: 'share',
          async resolveId(source, importer) {
            // The node resolver asks again with the path that it found; then it is its turn.
            const found =
              importer &&
              !source.startsWith('/') &&
              (await this.resolve(source, importer, {skipSelf: true}));
            return found && modules.has(found.id) ? {id: found.id, external: true} : null;
          },
        };
        const bundle = await rollup({
          input: file,
          onwarn,
          plugins: [share, squeezeTemplates(), resolveModules()],
        });
        const {
          output: [chunk],
        } = await bundle.write({
          file: `dist/cdn/${chunkPath(file)}`,
          format: 'cjs',
          strict: false,
          sourcemap: true,
          paths: id => relative('.', id),
          banner: 'export default require=>{const exports={};',
          footer: 'return exports}',
          plugins: [minify()],
        });
        return Object.fromEntries(
          Object.entries(chunk.importedBindings)
            .filter(([, names]) => names.length)
            .map(([id, names]) => [relative('.', id), names]),
        );
      })(),
    );
  return chunks.get(file);
}

/** What chunks share goes in a circle by design: the core knows how to fetch them, and they use the core. */
function onwarn(warning, warn) {
  if (warning.code !== 'CIRCULAR_DEPENDENCY') warn(warning);
}

const cdn = (input, file, output = {}, chunkOptions = {}) => ({
  input,
  onwarn,
  plugins: [splitChunks(chunkOptions), guardTrustedTypes(), squeezeTemplates(), resolveModules()],
  output: {
    file: `dist/cdn/${file}`,
    format: 'es',
    banner: LICENCE,
    sourcemap: true,
    freeze: false,
    plugins: [minify()],
    ...output,
  },
});

/** Themes as style sheets, and the tokens as editors, design tools and documentation read them. */
function writeTokenFiles() {
  return {
    name: 'write-token-files',
    async writeBundle() {
      const {designTokens, themeSheet, tokensData, tokensTable} = await import(
        resolve('dist/styles/token-files.js')
      );
      const {themes} = await import(resolve('dist/styles/themes.js'));
      const json = data => `${JSON.stringify(data, null, 2)}\n`;
      for (const folder of ['dist/themes', 'dist/cdn/themes']) mkdirSync(folder, {recursive: true});
      for (const [name, theme] of Object.entries(themes)) {
        const sheet = themeSheet(theme, `story-widgets ${version}: ${name} | MIT`);
        writeFileSync(`dist/themes/${name}.css`, sheet);
        writeFileSync(`dist/cdn/themes/${name}.css`, sheet);
        writeFileSync(`dist/themes/${name}.tokens.json`, json(designTokens(theme)));
      }
      writeFileSync('dist/design-tokens.json', json(designTokens()));
      writeFileSync('dist/tokens.json', json(tokensData()));
      writeFileSync('dist/tokens.md', tokensTable());
    },
  };
}

const builds = [
  {
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/cdn.ts',
      ...ELEMENTS.map(tag => `src/define/${tag}.ts`),
      'src/i18n/ko.ts',
      'src/load/fetch-chunk.ts',
      'src/styles/token-files.ts',
      'src/styles/themes.ts',
    ],
    external: id => !/^[./]/.test(id) && !id.startsWith('src/'),
    plugins: [
      typescript({
        compilerOptions: {
          rootDir: 'src',
          outDir: 'dist',
          declaration: true,
          declarationMap: false,
          inlineSources: true,
          types: [],
        },
        include: ['src/**/*'],
        filterRoot: '.',
      }),
      writeTokenFiles(),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
  },
  cdn('dist/cdn.js', 'story-widgets.min.js'),
  cdn('dist/cdn.js', 'story-widgets.iife.min.js', {
    format: 'iife',
    name: 'StoryWidgets',
    extend: true,
  }),
  cdn(
    'dist/cdn.js',
    'story-widgets.all.min.js',
    {inlineDynamicImports: true},
    {inlined: file => !/\/(?:i18n\/|translate-date)/.test(file)},
  ),
  ...ELEMENTS.map(tag => cdn(`dist/define/${tag}.js`, `${tag}.min.js`)),
];

// Rollup builds in that order: after the last, everything is there to describe.
builds.at(-1).plugins.push({name: 'generate', writeBundle: () => generate('.')});

export default builds;
