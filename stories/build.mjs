// Builds what the pages load from /cdn/, into memory and within a second: for `npm start`, which
// builds again with every change. What is published is built by Rollup.
import {readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import * as esbuild from 'esbuild';
import {root} from '../test/run/setup.mjs';

const SHARED = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: 'cdn',
  conditions: ['production'],
  sourcemap: 'inline',
  logLevel: 'silent',
};

/** The files of script tags: the module with its parts, the same in one file, and its loader. */
const SCRIPTS = [
  {
    entryPoints: {'story-widgets.min': 'src/cdn.ts'},
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  },
  {entryPoints: {'story-widgets.all.min': 'src/cdn.ts'}, format: 'esm'},
  {entryPoints: {'story-widgets.iife.min': 'src/cdn-classic.ts'}, format: 'iife'},
  {entryPoints: {embed: 'src/embed.ts'}, format: 'esm'},
  {entryPoints: {'embed-story': 'stories/embed-story/first-page.ts'}, format: 'esm'},
  {
    // Where it fetches from is for the start server to say.
    entryPoints: {'ssr.worker': 'src/worker.ts'},
    format: 'esm',
    platform: 'node',
    banner: {js: 'let fetch; export const useFetch = other => { fetch = other; };'},
    sourcemap: false,
  },
];

const SHEETS = {
  stdin: {
    contents: `
      export {themes} from './src/styles/themes.js';
      export {themeSheet} from './src/styles/token-files.js';
      export {cssOf, SHEET_NAMES} from './src/server/sheets.js';`,
    resolveDir: root,
  },
  outdir: undefined,
  format: 'esm',
  platform: 'node',
  sourcemap: false,
};

/**
 * A build that can be repeated.
 *
 * @returns {Promise<{rebuild: () => Promise<Map<string, string>>, dispose: () => Promise<void>}>} The
 *     files by their address: `/cdn/story-widgets.min.js`. `rebuild` rejects with esbuild's message.
 */
export async function createBuild() {
  const contexts = await Promise.all(
    [...SCRIPTS, SHEETS].map(options => esbuild.context({...SHARED, ...options})),
  );
  return {
    rebuild: async () => {
      const results = await Promise.all(contexts.map(context => context.rebuild()));
      const sheets = results.pop();
      const scripts = results.flatMap(({outputFiles}) => outputFiles).map(toEntry);
      return new Map([...scripts, ...(await sheetEntries(sheets)), ...pageEntries()]);
    },
    dispose: async () => {
      await Promise.all(contexts.map(context => context.dispose()));
    },
  };
}

function toEntry({path, text}) {
  const name = basename(path);
  const isChunk = path.replaceAll('\\', '/').endsWith(`/chunks/${name}`);
  return [`/cdn/${isChunk ? 'chunks/' : ''}${name}`, text];
}

/** The page for frames, and its look. */
function pageEntries() {
  const read = name => readFileSync(join(root, '.build/pages', name), 'utf8');
  return [
    ['/embed.html', read('embed.html')],
    ['/cdn/embed.css', read('embed.css')],
  ];
}

/** Themes, and the sheets that prerendered stories link. */
async function sheetEntries({outputFiles: [{text}]}) {
  const source = `data:text/javascript,${encodeURIComponent(text)}`;
  const {themes, themeSheet, cssOf, SHEET_NAMES} = await import(source);
  return [
    ...Object.entries(themes).map(([name, theme]) => [
      `/cdn/themes/${name}.css`,
      themeSheet(theme),
    ]),
    ...SHEET_NAMES.map(name => [`/sheets/${name}.css`, cssOf(name)]),
  ];
}
