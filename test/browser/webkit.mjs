// WebKit for web-test-runner: a WebKitWebDriver of our own on a display of our own. Both end with
// this process.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';

const START_TIMEOUT_MS = 20_000;
const VIEWPORT = {width: 800, height: 600};

/**
 * A launcher for MiniBrowser. It must not be given more than one session at a time: WebKitWebDriver
 * has only one.
 *
 * @param {{driver: string, browser: string, display: string}} programs paths, as `findBrowsers()`
 *     gives them
 */
export function webkitLauncher({driver, browser, display}) {
  return new WebKitLauncher(
    {driver, display},
    {
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
      },
    },
  );
}

class WebKitLauncher extends WebdriverLauncher {
  constructor(programs, options) {
    super(options);
    this.programs = programs;
    this.concurrency = 1;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'webkit';
    this.stopServers = [];
    const {number, stop: stopDisplay} = await startDisplay(this.programs.display);
    this.stopServers.push(stopDisplay);
    const {port, stop: stopDriver} = await startDriver(this.programs.driver, number);
    this.stopServers.unshift(stopDriver);
    this.options.port = port;
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await resizeWindow(this.driver, VIEWPORT);
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    for (const stop of this.stopServers ?? []) stop();
  }
}

/**
 * Gives the page a size. WebDriver sizes the window, and the page is what the window's bars leave.
 */
export async function resizeWindow(driver, {width, height}) {
  const inner = () => driver.execute('return [innerWidth, innerHeight]');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [innerWidth, innerHeight] = await inner();
    if (innerWidth === width && innerHeight === height) return;
    const outer = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      outer.width + width - innerWidth,
      outer.height + height - innerHeight,
    );
    await sleep(100);
  }
  throw new Error(
    `the window could not be made ${width}×${height}; it is ${(await inner()).join('×')}`,
  );
}

// Xvfb chooses the number itself: no two runs on one machine can take the same.
async function startDisplay(program) {
  const {child, stop} = startServer(
    program,
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise((resolve, reject) => {
    let text = '';
    child.stdio[3].on('data', data => {
      text += data;
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('exit', code =>
      reject(new Error(`Xvfb ended with code ${code} before it had a display.`)),
    );
    setTimeout(() => reject(new Error('Xvfb did not start.')), START_TIMEOUT_MS).unref();
  });
  return {number, stop};
}

async function startDriver(program, displayNumber) {
  const port = await freePort();
  const home = temporaryHome();
  const {stop} = startServer(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${displayNumber}`,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      LC_ALL: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  while (!(await accepts(port))) {
    if (Date.now() > giveUpAt) throw new Error('WebKitWebDriver did not start.');
    await sleep(50);
  }
  return {port, stop};
}

// Without these rules MiniBrowser's tool bar keeps the page wider than a phone.
function temporaryHome() {
  const home = mkdtempSync(join(tmpdir(), 'story-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; margin: 0; padding: 0; border-width: 0; }\n',
  );
  process.once('exit', () => rmSync(home, {recursive: true, force: true}));
  return home;
}

// In a process group of its own, so that what it starts (MiniBrowser and its helpers) ends with it.
function startServer(program, args, options) {
  const child = spawn(program, args, {...options, detached: true});
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', stop);
  return {child, stop};
}

function accepts(port) {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** A port of 127.0.0.1 that nothing listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
