// Says what the next version has to be. `npm run semver -- path/to/old/custom-elements.json`, or against the last release.
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const LEVELS = ['patch', 'minor', 'major'];

/** What of an element is public, and which changes break a page: a name that goes always does, one that comes never. */
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
 * @returns {{level: 'minor' | 'major', change: string}[]} nothing where only descriptions differ: a patch
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

/** The highest level among changes. */
export function levelOf(changes) {
  return LEVELS[Math.max(0, ...changes.map(({level}) => LEVELS.indexOf(level)))];
}

/** The version after one: before 1.0.0 the second number stands for what breaks, as npm's `^` has it. */
export function nextVersion(version, level) {
  const [major, minor, patch] = version.split('.').map(Number);
  if (major === 0) return level === 'major' ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  return level === 'major'
    ? `${major + 1}.0.0`
    : level === 'minor'
      ? `${major}.${minor + 1}.0`
      : `${major}.${minor}.${patch + 1}`;
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
  return value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
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

/** The manifest of the newest release. */
function lastRelease(name) {
  const folder = mkdtempSync(join(tmpdir(), 'story-release-'));
  try {
    const [{filename}] = JSON.parse(
      execFileSync('npm', ['pack', `${name}@latest`, '--json', '--pack-destination', folder], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    return JSON.parse(readFileSync(join(folder, 'package/dist/custom-elements.json'), 'utf8'));
  } catch {
    throw new Error(
      `There is no release of ${name} to compare with. Name a file: npm run semver -- path/to/old/custom-elements.json`,
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [oldPath] = process.argv.slice(2);
  try {
    const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
    if (!existsSync('dist/custom-elements.json'))
      throw new Error('There is no dist/custom-elements.json: run npm run build first.');
    if (oldPath && !existsSync(oldPath)) throw new Error(`There is no file ${oldPath}.`);
    const before = oldPath ? JSON.parse(readFileSync(oldPath, 'utf8')) : lastRelease(name);
    const changes = compareManifests(
      before,
      JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')),
    );
    for (const level of ['major', 'minor'])
      for (const {change} of changes.filter(found => found.level === level))
        console.log(`${level}  ${change}`);
    console.log(
      `${levelOf(changes)}: after ${version} comes ${nextVersion(version, levelOf(changes))}`,
    );
  } catch ({message}) {
    console.error(message);
    process.exitCode = 1;
  }
}
