// Real input for the tests, in every engine: what test/browser/input.ts asks for, done to the page
// from outside. The commands of @web/test-runner-commands know no viewport, no modifier and no
// touch under WebDriver.

import {resizeWindow} from './webkit.mjs';

const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

/**
 * A web-test-runner plugin. What an engine cannot do comes back as an error that
 * test/browser/input.ts throws.
 */
export function inputCommands() {
  return {
    name: 'story-input',
    async executeCommand({command, payload, session}) {
      if (!command.startsWith('input-')) return undefined;
      const {browser, id} = session;
      const hands =
        browser.type === 'puppeteer'
          ? puppeteerHands(browser.getPage(id), browser.name)
          : webdriverHands(browser.driver);
      const name = command.slice('input-'.length);
      try {
        await hands[name](payload);
        return {};
      } catch (error) {
        return {error: `${browser.name}, ${name}: ${error.message}`};
      }
    },
  };
}

function puppeteerHands(page, engine) {
  return {
    async pointer({pointerType, actions}) {
      if (pointerType === 'touch') return touch(page, actions);
      if (pointerType === 'pen')
        return engine === 'chromium' ? pen(page, actions) : cannot('move a pen');
      for (const {type, x, y, button, durationMs} of actions) {
        if (type === 'move') await page.mouse.move(x, y);
        else if (type === 'pause') await pause(durationMs);
        else await page.mouse[type]({button});
      }
    },
    async press({keys}) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of [...keys].reverse()) await page.keyboard.up(key);
    },
    keyDown: ({key}) => page.keyboard.down(key),
    keyUp: ({key}) => page.keyboard.up(key),
    type: ({text}) => page.keyboard.type(text),
    viewport: ({width, height}) => page.setViewport({width, height}),
    media: settings =>
      engine === 'chromium' ? emulateMedia(page, settings) : cannot('emulate media'),
    zone: ({id}) =>
      engine === 'chromium' ? page.emulateTimezone(id) : cannot('change the time zone'),
  };
}

async function touch(page, actions) {
  let at;
  for (const {type, x, y, durationMs} of actions) {
    if (type === 'pause') await pause(durationMs);
    else if (type === 'down') await page.touchscreen.touchStart(at.x, at.y);
    else if (type === 'up') await page.touchscreen.touchEnd();
    else {
      if (page.touchscreen.touches?.length) await page.touchscreen.touchMove(x, y);
      at = {x, y};
    }
  }
}

async function pen(page, actions) {
  const session = await protocol(page);
  let at = {x: 0, y: 0};
  for (const {type, x, y, button = 'left', durationMs} of actions) {
    if (type === 'pause') await pause(durationMs);
    else if (type === 'move') {
      at = {x, y};
      await session.send('Input.dispatchMouseEvent', {
        type: 'mouseMoved',
        pointerType: 'pen',
        ...at,
      });
    } else {
      const event = type === 'down' ? 'mousePressed' : 'mouseReleased';
      await session.send('Input.dispatchMouseEvent', {
        type: event,
        pointerType: 'pen',
        button,
        clickCount: 1,
        ...at,
      });
    }
  }
}

// What is not given goes back to what the machine has.
async function emulateMedia(page, {type = '', features = {}, touch: hasTouch = false}) {
  const session = await protocol(page);
  await session.send('Emulation.setTouchEmulationEnabled', {enabled: hasTouch});
  await session.send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
}

// One session for a page: what one session emulates, another cannot take back.
const sessions = new WeakMap();

function protocol(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}

function webdriverHands(driver) {
  return {
    // WebKitGTK takes a touch for a mouse, and never lets go of a middle or right button.
    pointer({pointerType, actions}) {
      if (pointerType === 'touch') return cannot('touch');
      const isLeft = actions.every(({button = 'left'}) => button === 'left');
      if (!isLeft) return cannot('press that button');
      const input = {type: 'pointer', id: pointerType, parameters: {pointerType}};
      return driver.performActions([{...input, actions: actions.map(webdriverAction)}]);
    },
    press: ({keys}) => sendKeys(driver, [...keys.map(keyDown), ...[...keys].reverse().map(keyUp)]),
    keyDown: ({key}) => sendKeys(driver, [keyDown(key)]),
    keyUp: ({key}) => sendKeys(driver, [keyUp(key)]),
    type: ({text}) =>
      sendKeys(
        driver,
        [...text].flatMap(key =>
          key === key.toLowerCase()
            ? [keyDown(key), keyUp(key)]
            : [keyDown('Shift'), keyDown(key), keyUp(key), keyUp('Shift')],
        ),
      ),
    viewport: size => resizeWindow(driver, size),
    media: () => cannot('emulate media'),
    zone: () => cannot('change the time zone'),
  };
}

function webdriverAction({type, x, y, durationMs}) {
  if (type === 'move') return {type: 'pointerMove', duration: 0, origin: 'viewport', x, y};
  if (type === 'pause') return {type: 'pause', duration: durationMs};
  return {type: type === 'down' ? 'pointerDown' : 'pointerUp', button: 0};
}

function sendKeys(driver, actions) {
  return driver.performActions([{type: 'key', id: 'keyboard', actions}]);
}

function keyDown(key) {
  return {type: 'keyDown', value: WEBDRIVER_KEYS[key] ?? key};
}

function keyUp(key) {
  return {type: 'keyUp', value: WEBDRIVER_KEYS[key] ?? key};
}

function cannot(what) {
  throw new Error(`this engine cannot ${what} here`);
}

function pause(durationMs) {
  return new Promise(resolve => {
    setTimeout(resolve, durationMs);
  });
}
