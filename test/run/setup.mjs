// Makes a machine ready to build and to test. Only what Node has built in: it runs before
// node_modules exists.
import {spawnSync} from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The engines every browser test runs in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};
const APPLICATIONS = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};
const MAX_NPM_LINES = 15;
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-liberation'];

/**
 * Installs the exact packages of package-lock.json where they are missing or are not what it names.
 * An unchanged tree is only compared by time, so that this costs nothing on the second run.
 */
export function ensureDependencies() {
  const lockFile = join(root, 'package-lock.json');
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installedFile)) {
    if (statSync(installedFile).mtimeMs >= statSync(lockFile).mtimeMs) return;
    if (sameDependencies(readJson(lockFile), readJson(installedFile))) return touch(installedFile);
  }
  console.log('Installing the packages of package-lock.json …');
  // npm ci refuses a lock file that lacks the optional packages of other platforms; npm install
  // keeps the same versions.
  let result = npm('ci');
  if (result.status !== 0) result = npm('install', '--no-save');
  const {status, error, stdout, stderr} = result;
  if (status !== 0) {
    const said = `${stdout}${stderr}`.trim().split('\n').slice(0, MAX_NPM_LINES).join('\n');
    throw new Error(`The packages could not be installed: ${error?.message ?? said}`);
  }
  touch(installedFile);
}

function npm(...args) {
  return spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: {...process.env, PUPPETEER_SKIP_DOWNLOAD: '1'},
    encoding: 'utf8',
  });
}

/**
 * Whether node_modules is what the lock file names. npm leaves out of node_modules what another
 * platform needs, so an absent optional package is no difference.
 *
 * @param lock the parsed package-lock.json
 * @param installed the parsed node_modules/.package-lock.json
 */
export function sameDependencies(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  const present = installed.packages ?? {};
  return (
    wanted.every(([path, {version, optional, devOptional, peer}]) =>
      path in present
        ? present[path].version === version
        : Boolean(optional || devOptional || peer),
    ) && Object.keys(present).every(path => path in lock.packages)
  );
}

/**
 * The browsers of this machine: a path for Chromium and Firefox, three for WebKit, `undefined`
 * where there is none. `CHROMIUM_PATH`, `FIREFOX_PATH` and `WEBKIT_DRIVER_PATH` come before the
 * usual places.
 *
 * @returns {{chromium?: string, firefox?: string, webkit?: {driver: string, browser: string,
 *     display: string}}}
 */
export function findBrowsers({
  env = process.env,
  isProgram = isExecutable,
  list = listFolder,
} = {}) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = name => folders.map(folder => join(folder, name)).find(isProgram);
  const find = (engine, given) => {
    if (given) return isProgram(given) ? given : undefined;
    return COMMANDS[engine].map(onPath).find(Boolean) ?? APPLICATIONS[engine].find(isProgram);
  };

  const driver = env.WEBKIT_DRIVER_PATH
    ? [env.WEBKIT_DRIVER_PATH].find(isProgram)
    : onPath('WebKitWebDriver');
  const browser = list('/usr/lib')
    .flatMap(platform =>
      ['4.1', '4.0'].map(version => `/usr/lib/${platform}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find(isProgram);
  const display = onPath('Xvfb');
  return {
    chromium: find('chromium', env.CHROMIUM_PATH),
    firefox: find('firefox', env.FIREFOX_PATH),
    webkit: driver && browser && display ? {driver, browser, display} : undefined,
  };
}

/**
 * Finds the engines asked for, installing them first on Debian and Ubuntu where we may.
 *
 * @param {string[]} engines some of `ENGINES`
 * @throws {Error} one sentence that says what to install
 */
export function ensureBrowsers(engines = ENGINES) {
  const missing = () => {
    const found = findBrowsers();
    return engines.filter(engine => !found[engine]);
  };
  const asRoot = missing().length || fontsMissing().length ? rootCommand() : undefined;
  if (asRoot) {
    if (missing().length) {
      const packages = missing().flatMap(engine => PACKAGES[engine]);
      console.log(`Installing ${packages.join(', ')} …`);
      aptInstall(asRoot, packages);
    }
    // Text without its font is still text: the tests do not depend on it.
    if (fontsMissing().length) aptInstall(asRoot, fontsMissing());
  }
  if (missing().length) throw new Error(missingSentence(missing()));
  return findBrowsers();
}

/** @param {string[]} engines the ones that were not found */
export function missingSentence(engines) {
  const packages = engines.flatMap(engine => PACKAGES[engine]).join(' ');
  return (
    `No ${engines.join(', no ')} here: install it (on Debian: apt-get install ${packages}), name it in ` +
    'CHROMIUM_PATH, FIREFOX_PATH or WEBKIT_DRIVER_PATH, or choose another engine with --browser.'
  );
}

function rootCommand() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status === 0
    ? ['sudo', '-n']
    : undefined;
}

function aptInstall(asRoot, packages) {
  const apt = (...args) => {
    const [command, ...rest] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      '-y',
      ...args,
    ];
    return spawnSync(command, rest, {encoding: 'utf8', timeout: 15 * 60_000});
  };
  apt('update');
  const {status, stderr} = apt('install', '--no-install-recommends', ...packages);
  if (status !== 0) console.log((stderr ?? '').trim().split('\n').slice(-3).join('\n'));
}

function fontsMissing() {
  if (!existsSync('/usr/bin/dpkg-query')) return [];
  const {stdout} = spawnSync(
    'dpkg-query',
    ['-W', '-f=${Package} ${db:Status-Status}\n', ...FONT_PACKAGES],
    {encoding: 'utf8'},
  );
  return FONT_PACKAGES.filter(name => !stdout.includes(`${name} installed`));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function listFolder(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function touch(path) {
  utimesSync(path, new Date(), new Date());
}
