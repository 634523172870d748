// The browser tests, in three engines. By hand:
// npm run test:browser -- --browser firefox --files test/model/dates.test.ts
import {readFile} from 'node:fs/promises';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {locate, respond} from '../../stories/routes.mjs';
import {SHARED_PAGE, UNIT_PAGE, bundledTests} from './bundle.mjs';
import {inputCommands} from './commands.mjs';
import {faults} from './faults.mjs';
import {releases} from './releases.mjs';
import {storyReporter} from '../run/reporter.mjs';
import {ENGINES, findBrowsers, root} from '../run/setup.mjs';
import {lonelyTests} from '../run/unit-tests.mjs';
import {freePort, webkitLauncher} from './webkit.mjs';

// Most mistakes with dates fail at once west of Greenwich.
process.env.TZ = 'America/Los_Angeles';

/** Fine pointer, able to hover, and nothing else: Blink's own numbers for them. */
const MOUSE_ONLY =
  'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

// Browsers are ended on `exit`, which Node does not emit for a signal. Puppeteer ends only the
// first of two.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    console.error(`Told to end by ${signal}.`);
    process.exit(1);
  });
}
const signals = {handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false};

const found = findBrowsers();
const launchers = {
  chromium: () =>
    pageForEachFile(
      'chromium',
      chromeLauncher({
        launchOptions: {
          ...signals,
          executablePath: found.chromium,
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--disable-gpu',
            '--disable-dev-shm-usage',
            '--force-device-scale-factor=1',
            `--blink-settings=${MOUSE_ONLY}`,
          ],
        },
      }),
    ),
  firefox: () =>
    pageForEachFile(
      'firefox',
      chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: {
          ...signals,
          browser: 'firefox',
          executablePath: found.firefox,
          extraPrefsFirefox: {'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6},
        },
      }),
    ),
  webkit: () => webkitLauncher(found.webkit),
};
const engines = process.env.BROWSERS?.split(',') ?? ENGINES.filter(engine => found[engine]);

// The launcher would use a page again, with the pointer, the keys and the emulated screen that a
// test left; closing it is also quicker than its way of emptying it.
function pageForEachFile(name, launcher) {
  launcher.name = name;
  launcher.stopSession = async id => {
    const page = launcher.getPage(id);
    launcher.activePages.delete(id);
    await page.close();
    return {};
  };
  process.once('exit', () => {
    const browser = launcher.browser?.process();
    try {
      if (browser && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  });
  return launcher;
}

// Collects what a page reports as an error; test/browser/page.ts reads it. A frame adds to the list
// of the page around it.
const watchScript = `<script>(() => {
  const framed = parent !== window && parent.storyErrors;
  const errors = window.storyErrors = framed || [];
  const {error} = console;
  console.error = (...parts) => {
    errors.push(parts.map(String).join(' '));
    error.apply(console, parts);
  };
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    errors.push('CSP ' + violatedDirective + ' blocks ' + blockedURI));
  addEventListener('error', event => {
    if (event.target !== window) errors.push('not loaded: ' + (event.target.src || event.target.href));
    else if (framed) errors.push('uncaught: ' + event.message);
  }, true);
  if (framed) addEventListener('unhandledrejection', event => errors.push('unhandled: ' + event.reason));
})();</script>`;

// Host pages go out as they are on disk, but for the script that watches them; the dev server would
// add scripts of its own.
async function hostFiles(context, next) {
  const path = context.path.startsWith('/pages/') && locate(context.path);
  if (path && path.endsWith('.html')) {
    const html = await readFile(path, 'utf8');
    context.respond = false;
    context.res
      .writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'})
      .end(html.replace(/<head[^>]{0,200}>/i, head => head + watchScript));
    return;
  }
  if (/^\/(?:cdn|pages|data|dist\/cdn)\/|^\/dist\/embed\.html/.test(context.path)) {
    context.respond = false;
    respond(context.req, context.res);
    return;
  }
  await next();
}

export default {
  rootDir: root,
  files: [UNIT_PAGE, SHARED_PAGE, ...lonelyTests()],
  hostname: '127.0.0.1',
  port: await freePort(),
  nodeResolve: true,
  // One page at a time in each engine, so that it has the focus and its timers keep time.
  concurrency: 1,
  browsers: engines.map(engine => launchers[engine]()),
  browserStartTimeout: 60_000,
  // SHARED_PAGE has more than a thousand tests; each has a deadline of its own.
  testsFinishTimeout: 900_000,
  middleware: [await bundledTests(), faults(), releases(), hostFiles],
  plugins: [inputCommands(), a11ySnapshotPlugin()],
  testFramework: {config: {ui: 'bdd', timeout: 10_000, forbidOnly: true, forbidPending: true}},
  testRunnerHtml: framework => `<!doctype html><html lang="en">
    <head><meta charset="utf-8">${watchScript}</head>
    <body><script type="module" src="/test/browser/page.ts"></script>
      <script type="module" src="${framework}"></script></body></html>`,
  reporters: [storyReporter({root, resultsPath: process.env.TEST_RESULTS})],
};
