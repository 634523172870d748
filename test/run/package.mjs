// The package as npm would publish it: checked by publint and attw, and used by the projects of
// test/consumers.
//
//   node test/run/package.mjs [folder]    packs what is built, and says what the checkers find
import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {root} from './setup.mjs';

/** Not code, so there is nothing that attw could find wrong with them. */
const DATA_ENTRIES = [
  'embed.html',
  'fouc.css',
  'custom-elements.json',
  'web-types.json',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
  'story.schema.json',
  'package.json',
];

/** Packs the built files; nothing is built again. */
export function pack(folder) {
  const {status, stdout, stderr} = spawnSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {cwd: root, encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const [{filename}] = JSON.parse(stdout);
  return join(folder, filename);
}

/**
 * What publint and attw say of a tarball; nothing where they find nothing.
 *
 * @returns {Promise<{name: string, output: string}[]>}
 */
export async function checkPackage(tarball) {
  const tags = readdirSync(join(root, 'src/define')).map(file => basename(file, '.ts'));
  // attw cannot list what a `*` of the exports stands for.
  const entries = [...tags.map(tag => `define/${tag}`), 'i18n/ko'];
  const checks = [
    ['publint', 'run', tarball, '--strict'],
    [
      'attw',
      tarball,
      '--profile',
      'esm-only',
      '--no-color',
      '--include-entrypoints',
      ...entries,
      '--exclude-entrypoints',
      ...DATA_ENTRIES,
    ],
  ];
  const results = await Promise.all(
    checks.map(async ([name, ...args]) => ({
      name,
      ...(await run(join(root, 'node_modules/.bin', name), args, root)),
    })),
  );
  return results.filter(({code}) => code !== 0);
}

/**
 * A project outside the repository that has the packed package installed, and what else it names
 * from our node_modules: so it works without a second download, and finds a dependency that
 * package.json forgot.
 *
 * @param {string} tarball what `pack()` gave
 * @param {string} source a folder of test/consumers
 * @returns {string} the project's folder
 */
export function install(
  tarball,
  source,
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'story-consumer-')),
) {
  cpSync(source, folder, {recursive: true});
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'story-widgets');
  mkdirSync(own, {recursive: true});
  const {status, stderr} = spawnSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', own], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The tarball could not be unpacked: ${stderr}`);
  const {dependencies} = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  const project = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const named = {...dependencies, ...project.devDependencies, ...project.dependencies};
  for (const name of Object.keys(named)) {
    const link = join(modules, name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), link);
  }
  return folder;
}

/** Runs a program to its end. */
export function run(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1'},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => {
        output += text;
      });
    child.once('error', reject);
    child.once('close', code => resolve({code, output}));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'story-package-'));
  try {
    const found = await checkPackage(pack(folder));
    for (const {name, output} of found) console.log(`${name}:\n${output}`);
    if (!found.length) console.log('publint and attw find nothing wrong.');
    process.exitCode = found.length ? 1 : 0;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
