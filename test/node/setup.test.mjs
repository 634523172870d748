import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {describe as describeSizes, judge} from '../run/sizes.mjs';
import {findBrowsers, missingSentence, sameDependencies} from '../run/setup.mjs';

const machine = (...programs) => ({
  isProgram: path => programs.includes(path),
  list: () => ['x86_64-linux-gnu'],
});

describe('findBrowsers', () => {
  const nowhere = {chromium: undefined, firefox: undefined, webkit: undefined};

  test('finds nothing where there is nothing', () => {
    assert.deepEqual(findBrowsers({env: {PATH: '/usr/bin'}, ...machine()}), nowhere);
    assert.deepEqual(findBrowsers({env: {}, ...machine('/usr/bin/chromium')}), nowhere);
  });

  test('takes the first of its names on the path', () => {
    const found = findBrowsers({
      env: {PATH: '/usr/local/bin:/usr/bin'},
      ...machine(
        '/usr/bin/google-chrome',
        '/usr/local/bin/google-chrome-stable',
        '/usr/bin/firefox',
        '/usr/bin/firefox-esr',
      ),
    });
    assert.deepEqual(found, {
      chromium: '/usr/bin/google-chrome',
      firefox: '/usr/bin/firefox-esr',
      webkit: undefined,
    });
  });

  test('finds the applications of a Mac', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    assert.equal(findBrowsers({env: {PATH: '/usr/bin'}, ...machine(chrome)}).chromium, chrome);
  });

  test('prefers what the environment names, and does not replace what is not there', () => {
    const env = {PATH: '/usr/bin', CHROMIUM_PATH: '/opt/chrome', FIREFOX_PATH: '/opt/absent'};
    const found = findBrowsers({
      env,
      ...machine('/usr/bin/chromium', '/usr/bin/firefox', '/opt/chrome'),
    });
    assert.deepEqual(found, {chromium: '/opt/chrome', firefox: undefined, webkit: undefined});
  });

  const driver = '/usr/bin/WebKitWebDriver';
  const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
  const display = '/usr/bin/Xvfb';

  test('finds WebKit only with its driver, its browser and a display', () => {
    const env = {PATH: '/usr/bin'};
    assert.deepEqual(findBrowsers({env, ...machine(driver, browser, display)}).webkit, {
      driver,
      browser,
      display,
    });
    assert.equal(findBrowsers({env, ...machine(driver, browser)}).webkit, undefined);
    assert.equal(findBrowsers({env, ...machine(driver, display)}).webkit, undefined);
    assert.equal(findBrowsers({env, ...machine(browser, display)}).webkit, undefined);
  });

  test('finds the MiniBrowser of the older WebKitGTK', () => {
    const older = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser';
    assert.equal(
      findBrowsers({env: {PATH: '/usr/bin'}, ...machine(driver, older, display)}).webkit.browser,
      older,
    );
  });
});

describe('missingSentence', () => {
  test('says in one sentence what to install', () => {
    assert.equal(
      missingSentence(['firefox', 'webkit']),
      'No firefox, no webkit here: install it (on Debian: apt-get install firefox-esr webkit2gtk-driver xvfb xauth), ' +
        'name it in CHROMIUM_PATH, FIREFOX_PATH or WEBKIT_DRIVER_PATH, or choose another engine with --browser.',
    );
  });
});

describe('sameDependencies', () => {
  const lock = {
    packages: {
      '': {name: 'story-widgets'},
      'node_modules/lit': {version: '3.3.3'},
      'node_modules/fsevents': {version: '2.3.3', optional: true},
    },
  };
  const cases = [
    ['the same packages', {'node_modules/lit': {version: '3.3.3'}}, true],
    [
      'also the optional one',
      {'node_modules/lit': {version: '3.3.3'}, 'node_modules/fsevents': {version: '2.3.3'}},
      true,
    ],
    ['another version', {'node_modules/lit': {version: '3.3.2'}}, false],
    ['a package too few', {}, false],
    [
      'a package too many',
      {'node_modules/lit': {version: '3.3.3'}, 'node_modules/left': {version: '1.0.0'}},
      false,
    ],
  ];
  for (const [title, packages, expected] of cases) {
    test(`with ${title} says ${expected}`, () => {
      assert.equal(sameDependencies(lock, {packages}), expected);
    });
  }
});

describe('the budgets', () => {
  const cases = [
    ['story-widgets.min.js', 36_550, '', []],
    ['story-widgets.min.js', 36_551, '', ['is 1 bytes over']],
    ['story-widgets.all.min.js', 57_501, '', ['is 1 bytes over']],
    ['story-widgets.iife.min.js', 500, '', ['is 100 bytes over']],
    ['locales/ko.js', 1_191, '', ['is 1 bytes over']],
    ['chunks/axis.js', 6_221, '', ['is 1 bytes over']],
    ['chunks/read-text.js', 14_301, '', ['is 1 bytes over']],
    ['chunks/read-text.js', 14_300, '', []],
    ['themes/paper.css', 501, '', ['is 1 bytes over']],
    ['deep/other.css', 10, '', ['has no budget']],
    [
      'chunks/axis.js',
      10,
      'console.warn("Lit is in dev mode.")',
      ['contains "Lit is in dev mode"'],
    ],
  ];
  for (const [path, bytes, text, failures] of cases) {
    test(`of ${path} with ${bytes} bytes: ${failures.join() || 'fine'}`, () => {
      assert.deepEqual(judge(path, bytes, text).failures, failures);
    });
  }

  test('print one line for each file, with what it is made of', () => {
    assert.equal(
      describeSizes([
        {
          path: 'locales/ko.js',
          rawBytes: 2345,
          brotliBytes: 1201,
          budgetBytes: 1200,
          goalBytes: 1000,
          parts: [
            ['i18n', 0.99],
            ['load', 0.009],
            ['lit', 0.001],
          ],
          failures: ['is 1 bytes over'],
        },
      ]),
      'dist/cdn         raw kB brotli kB  limit kB   goal kB\nlocales/ko.js      2.35      1.20      1.20      1.00  i18n 99 %, load 1 %  ✗ is 1 bytes over',
    );
  });
});
