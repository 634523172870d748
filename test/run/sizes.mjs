// What the reader's page downloads, against what we promised. `npm run sizes` after a build.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {TraceMap, decodedMappings} from '@jridgewell/trace-mapping';

/**
 * Brotli, in kB of 1000 bytes: the limit, which fails, then the goal where it is not reached yet.
 * The first pattern that matches a path below dist/cdn counts. A limit stands within 1.5 % of what
 * the file weighs, so that no byte comes in unseen; the goal is the promise.
 */
export const BUDGETS = [
  ['story-widgets.min.js', 36.55, 24],
  ['story-widgets.all.min.js', 57.5, 42],
  // It imports the first.
  ['story-widgets.iife.min.js', 0.4],
  ['locales/*.js', 1.19],
  ['themes/*.css', 0.5],
  // For a story in a frame.
  ['embed.js', 0.95],
  ['embed.css', 0.2],
  // What is fetched on first need.
  ['chunks/axis.js', 6.22, 6],
  ['chunks/citation-popover.js', 4.46],
  ['chunks/moves.js', 3.2],
  ['chunks/explain.js', 2.25],
  // Each with the dates that it reads; what is not in the usual forms is read by the second.
  ['chunks/read-text.js', 14.3, 9],
  ['chunks/all-forms.js', 11.8, 9],
  // Where the second misses a list.
  ['chunks/unnamed-lists.js', 2.53],
  // The words of eleven languages; a story that is not English needs those of its script.
  ['chunks/words-latin.js', 3.95, 3],
  ['chunks/headings.js', 3.05, 3],
  ['chunks/translate-date.js', 4.13, 3],
  // The words of nineteen languages, for a text with a word such as `AI`.
  ['chunks/find-disclosure.js', 3.57, 3],
  ['**/*.js', 3],
];
const REQUIRED = ['story-widgets.min.js'];
const FORBIDDEN = ['Lit is in dev mode', 'unsafeHTML'];
/** A folder of src/, in a path as source maps have it: `../elements/story-card.js`. */
const LAYER =
  /\b(model|headings|formats|load|i18n|styles|templates|page|interaction|timeline|elements)\//;
const BYTES_PER_KB = 1000;

/**
 * Measures every script and style sheet of a folder.
 *
 * @param {string} folder dist/cdn
 * @returns {{path: string, rawBytes: number, brotliBytes: number, budgetBytes?: number, goalBytes?:
 *     number, parts: [string, number][], failures: string[]}[]}
 */
export function measure(folder) {
  const rows = filesBelow(folder)
    .filter(path => /\.(?:js|css)$/.test(path))
    .sort()
    .map(path => {
      const content = readFileSync(join(folder, path));
      const brotliBytes = brotliCompressSync(content, {
        params: {[constants.BROTLI_PARAM_QUALITY]: 11},
      }).length;
      return {
        path,
        rawBytes: content.length,
        brotliBytes,
        parts: partsOf(join(folder, path), content.toString()),
        ...judge(path, brotliBytes, content.toString()),
      };
    });
  const absent = REQUIRED.filter(path => !rows.some(row => row.path === path));
  return [
    ...rows,
    ...absent.map(path => ({
      path,
      rawBytes: 0,
      brotliBytes: 0,
      ...judge(path, 0, ''),
      failures: ['is missing'],
    })),
  ];
}

/**
 * What a file is made of, told by its source map: the layers of src/ and the packages, with their
 * share of the characters.
 */
function partsOf(file, text) {
  if (!existsSync(`${file}.map`)) return [];
  const map = new TraceMap(readFileSync(`${file}.map`, 'utf8'));
  const characters = new Map();
  const lines = text.split('\n');
  decodedMappings(map).forEach((segments, index) =>
    segments.forEach(([column, source], position) => {
      const end = segments[position + 1]?.[0] ?? lines[index].length;
      const part = partName(map.sources[source] ?? '');
      characters.set(part, (characters.get(part) ?? 0) + end - column);
    }),
  );
  const total = [...characters.values()].reduce((sum, count) => sum + count, 0);
  return [...characters].map(([part, count]) => [part, count / total]).sort((a, b) => b[1] - a[1]);
}

function partName(source) {
  if (/node_modules\/(?:@lit\/|lit)/.test(source)) return 'lit';
  return (
    /node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(source)?.[1] ?? LAYER.exec(source)?.[1] ?? 'entry'
  );
}

/** The budget of one file, and what is wrong with it. */
export function judge(path, brotliBytes, text) {
  const budget = BUDGETS.find(([pattern]) => matches(pattern, path));
  const budgetBytes = budget && Math.round(budget[1] * BYTES_PER_KB);
  const goalBytes = budget && Math.round((budget[2] ?? budget[1]) * BYTES_PER_KB);
  const failures = FORBIDDEN.filter(words => text.includes(words)).map(
    words => `contains "${words}"`,
  );
  if (budgetBytes === undefined) failures.push('has no budget');
  else if (brotliBytes > budgetBytes) failures.push(`is ${brotliBytes - budgetBytes} bytes over`);
  return {budgetBytes, goalBytes, failures};
}

/** One line for each file. */
export function describe(rows) {
  const kB = bytes => (bytes === undefined ? '–' : (bytes / BYTES_PER_KB).toFixed(2));
  const width = Math.max(...rows.map(({path}) => path.length), 'dist/cdn'.length);
  const line = (path, ...cells) =>
    [path.padEnd(width), ...cells.map(cell => cell.padStart(9))].join(' ');
  return [
    line('dist/cdn', 'raw kB', 'brotli kB', 'limit kB', 'goal kB'),
    ...rows.map(
      ({path, rawBytes, brotliBytes, budgetBytes, goalBytes, parts = [], failures}) =>
        `${line(path, kB(rawBytes), kB(brotliBytes), kB(budgetBytes), kB(goalBytes))}${describeParts(parts)}${failures.map(failure => `  ✗ ${failure}`).join('')}`,
    ),
  ].join('\n');
}

// Parts under one percent say nothing.
function describeParts(parts) {
  const named = parts
    .map(([part, share]) => [part, Math.round(share * 100)])
    .filter(([, percent]) => percent > 0);
  return named.length
    ? `  ${named.map(([part, percent]) => `${part} ${percent} %`).join(', ')}`
    : '';
}

// `*` is a file in that folder, `**/` any folder.
function matches(pattern, path) {
  const expression = pattern
    .replace(/[.]/g, '\\.')
    .replace(/\*\*\/|\*/g, stars => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${expression}$`).test(path);
}

function filesBelow(folder, prefix = '') {
  return readdirSync(join(folder, prefix), {withFileTypes: true}).flatMap(entry =>
    entry.isDirectory()
      ? filesBelow(folder, `${prefix}${entry.name}/`)
      : [`${prefix}${entry.name}`],
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
  if (!existsSync(folder)) {
    console.log('There is no dist/cdn: run npm run build first.');
    process.exit(1);
  }
  const rows = measure(folder);
  console.log(describe(rows));
  process.exit(rows.some(({failures}) => failures.length) ? 1 : 0);
}
