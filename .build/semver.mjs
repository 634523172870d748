// Says what the next version has to be. `npm run semver -- path/to/the/old/package`, or against the
// last release.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const MANIFEST = 'dist/custom-elements.json';
const LEVELS = ['patch', 'minor', 'major'];

/**
 * What of an element is public, and which changes break a page: a name that goes always does, one
 * that comes never.
 */
const LISTS = [
  {
    key: 'attributes',
    word: 'attribute',
    judge: [
      ['default', 'major'],
      ['type', widening],
    ],
  },
  {
    key: 'members',
    word: 'member',
    judge: [
      ['default', 'major'],
      ['type', widening],
      ['readonly', readonly],
      ['static', 'major'],
      ['parameters', parameters],
      ['return', widening],
    ],
  },
  {key: 'events', word: 'event', judge: [['type', 'major']]},
  {key: 'slots', word: 'slot', judge: []},
  {key: 'cssParts', word: 'part', judge: []},
  {key: 'cssStates', word: 'state', judge: []},
  {
    key: 'cssProperties',
    word: 'custom property',
    judge: [
      ['syntax', 'minor'],
      ['default', 'minor'],
    ],
  },
];

/**
 * Compares two custom elements manifests.
 *
 * @returns {{level: 'minor' | 'major', change: string}[]} nothing where only descriptions differ: a
 *     patch
 */
export function compareManifests(before, after) {
  const [old, now] = [before, after].map(
    ({modules}) =>
      new Map(
        modules.flatMap(({path, declarations}) =>
          declarations
            .filter(({tagName}) => tagName)
            .map(declaration => [declaration.tagName, {...declaration, path}]),
        ),
      ),
  );
  return compareExports(before, after).concat(
    [...new Set([...old.keys(), ...now.keys()])].sort().flatMap(tag => {
      const [was, is] = [old.get(tag), now.get(tag)];
      if (!is) return [{level: 'major', change: `<${tag}> is gone`}];
      if (!was) return [{level: 'minor', change: `<${tag}> is new`}];
      return [
        ...(was.name === is.name
          ? []
          : [{level: 'major', change: `<${tag}>: the class ${was.name} is now ${is.name}`}]),
        ...(was.path === is.path
          ? []
          : [
              {level: 'major', change: `<${tag}>: its module moved from ${was.path} to ${is.path}`},
            ]),
        ...LISTS.flatMap(list => compareLists(tag, list, was[list.key] ?? [], is[list.key] ?? [])),
      ];
    }),
  );
}

/** The names that the package exports, functions and types too. */
function compareExports(before, after) {
  const [old, now] = [before, after].map(
    ({modules}) =>
      new Set(modules.find(({path}) => path === 'dist/index.js')?.exports.map(({name}) => name)),
  );
  return [
    ...[...old]
      .filter(name => !now.has(name))
      .map(name => ({level: 'major', change: `the export ${name} is gone`})),
    ...[...now]
      .filter(name => !old.has(name))
      .map(name => ({level: 'minor', change: `the export ${name} is new`})),
  ];
}

/** Files of a package whose names only its own files know. */
const PRIVATE_PATHS = /^cdn\/chunks\/|\.map$/;

/**
 * What a page or a project can import from a package, or load from its dist/cdn.
 *
 * @param {string} folder of its package.json
 * @returns {string[]} `['define/story-card', 'cdn/story-widgets.min.js', …]`
 */
export function publicPaths(folder) {
  const {exports} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const paths = Object.entries(exports).flatMap(([name, target]) => {
    const [start, end] = (target.default ?? target).split('*');
    if (end === undefined) return [name];
    return filesBelow(join(folder, start))
      .filter(file => file.endsWith(end))
      .map(file => name.replace('*', file.slice(0, file.length - end.length)));
  });
  return paths
    .map(path => path.replace('./', ''))
    .filter(path => !PRIVATE_PATHS.test(path))
    .sort();
}

function filesBelow(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/'));
}

/** Compares what `publicPaths()` gave for two packages. */
export function comparePaths(before, after) {
  return [
    ...before
      .filter(path => !after.includes(path))
      .map(path => ({level: 'major', change: `the path ${path} is gone`})),
    ...after
      .filter(path => !before.includes(path))
      .map(path => ({level: 'minor', change: `the path ${path} is new`})),
  ];
}

/** The highest level among changes. */
export function levelOf(changes) {
  return LEVELS[Math.max(0, ...changes.map(({level}) => LEVELS.indexOf(level)))];
}

/**
 * The version after one: before 1.0.0 the second number stands for what breaks, as npm's `^` has
 * it.
 */
export function nextVersion(version, level) {
  const [major, minor, patch] = version.split('.').map(Number);
  if (major === 0) return level === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function compareLists(tag, {word, judge}, before, after) {
  const [old, now] = [before, after].map(
    entries => new Map(entries.map(entry => [entry.name, entry])),
  );
  const named = name => `<${tag}> ${word} ${name || '(default)'}`;
  return [
    ...[...old.keys()]
      .filter(name => !now.has(name))
      .map(name => ({level: 'major', change: `${named(name)} is gone`})),
    ...[...now.keys()]
      .filter(name => !old.has(name))
      .map(name => ({level: 'minor', change: `${named(name)} is new`})),
    ...[...old.keys()]
      .filter(name => now.has(name))
      .flatMap(name =>
        judge.flatMap(([key, level]) => {
          const [was, is] = [old, now].map(entries => print(key, entries.get(name)));
          if (was === is) return [];
          return [
            {
              level:
                typeof level === 'function'
                  ? level(old.get(name)[key], now.get(name)[key], old.get(name), now.get(name))
                  : level,
              change: `${named(name)}: ${key} was ${was}, is ${is}`,
            },
          ];
        }),
      ),
  ];
}

/** How a difference is told, and what makes two values the same. */
function print(key, entry) {
  const value = entry[key];
  if (key === 'type' || key === 'return')
    return (
      (key === 'type' && entry.parsedType?.text) || (value?.text ?? value?.type?.text ?? 'nothing')
    );
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A union that takes more than before breaks nobody who writes it. */
function widening(was, is, before, after) {
  const parts = (type, entry) =>
    (entry.parsedType?.text ?? type?.text ?? type?.type?.text ?? '')
      .split('|')
      .map(part => part.trim());
  const now = new Set(parts(is, after));
  return parts(was, before).every(part => now.has(part)) ? 'minor' : 'major';
}

function readonly(was) {
  return was ? 'minor' : 'major';
}

function parameters(was = [], is = []) {
  const isSame = was.every(
    ({name, type}, index) => is[index]?.name === name && is[index]?.type?.text === type?.text,
  );
  return isSame &&
    is.slice(was.length).every(({optional, default: value}) => optional || value !== undefined)
    ? 'minor'
    : 'major';
}

/** Everything that changed between two packages, whose folders are given. */
function comparePackages(before, after) {
  const [old, now] = [before, after].map(folder =>
    JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')),
  );
  return [...comparePaths(publicPaths(before), publicPaths(after)), ...compareManifests(old, now)];
}

/** Fetches the newest release into a folder, and says where its package.json is. */
function fetchLastRelease(name, folder) {
  try {
    const options = ['--json', '--pack-destination', folder];
    const packed = execFileSync('npm', ['pack', `${name}@latest`, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [{filename}] = JSON.parse(packed);
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    return join(folder, 'package');
  } catch {
    throw new Error(
      `There is no release of ${name} to compare with. Name a folder: npm run semver -- path/to/the/old/package`,
    );
  }
}

function describeChanges(changes, version) {
  const lines = ['major', 'minor'].flatMap(level =>
    changes.filter(found => found.level === level).map(({change}) => `${level}  ${change}`),
  );
  const level = levelOf(changes);
  return [...lines, `${level}: after ${version} comes ${nextVersion(version, level)}`].join('\n');
}

function main([oldFolder]) {
  const download = mkdtempSync(join(tmpdir(), 'story-release-'));
  try {
    if (!existsSync(MANIFEST)) throw new Error(`There is no ${MANIFEST}: run npm run build first.`);
    if (oldFolder && !existsSync(join(oldFolder, MANIFEST)))
      throw new Error(`There is no file ${join(oldFolder, MANIFEST)}.`);
    const {name} = readAbout('.');
    const before = oldFolder ?? fetchLastRelease(name, download);
    console.log(describeChanges(comparePackages(before, '.'), readAbout(before).version));
  } catch ({message}) {
    console.error(message);
    process.exitCode = 1;
  } finally {
    rmSync(download, {recursive: true, force: true});
  }
}

function readAbout(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
