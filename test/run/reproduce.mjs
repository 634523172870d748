// Builds the last commit twice, from clean clones in folders of other names, another time zone and
// another language, and compares every file of dist/. `node test/run/reproduce.mjs`; it takes as
// long as two builds.
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {ensureDependencies, root} from './setup.mjs';

const PLACES = [
  {name: 'one', env: {TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8'}},
  {name: 'somewhere/else/two', env: {TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8'}},
];

ensureDependencies();
const commit = execFileSync('git', ['rev-parse', 'HEAD'], {cwd: root, encoding: 'utf8'}).trim();
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'story-reproduce-'));
try {
  const [first, second] = PLACES.map(({name, env}) => hashesOf(build(join(folder, name), env)));
  const different = [...new Set([...first.keys(), ...second.keys()])]
    .sort()
    .filter(path => first.get(path) !== second.get(path));
  for (const path of different) console.log(`differs: dist/${path}`);
  console.log(
    `${first.size} files, ${different.length} of them differ between two builds of ${commit.slice(0, 7)}`,
  );
  process.exitCode = different.length || first.size === 0 ? 1 : 0;
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function build(clone, env) {
  mkdirSync(dirname(clone), {recursive: true});
  execFileSync('git', ['clone', '--quiet', '--no-checkout', root, clone]);
  execFileSync('git', ['checkout', '--quiet', commit], {cwd: clone});
  // Hard links where the file system has them: the packages are those of the lock file, and a build
  // only reads them.
  const modules = join(root, 'node_modules');
  if (spawnSync('cp', ['-al', modules, clone], {stdio: 'ignore'}).status !== 0)
    execFileSync('cp', ['-a', modules, clone]);
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: clone,
    env: {...process.env, ...env},
    stdio: 'pipe',
  });
  return join(clone, 'dist');
}

function hashesOf(dist) {
  const files = readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(
    files.map(path => [
      relative(dist, path),
      createHash('sha384').update(readFileSync(path)).digest('base64'),
    ]),
  );
}
