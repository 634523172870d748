// Looks at the pages of a consumer in Chromium: two cards with the same story, `#camel` with the
// names of properties and `#kebab` with those of attributes.
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from './setup.mjs';

const TIMEOUT_MS = 15_000;
const CARD = {headline: 'H3 Lee visits China', markers: ['[4]', '[4]', '[5]'], deepLinks: false};
const WRITTEN = {headline: 'Lee visits China', sources: 2};

/** What theme `wire` and the README's snippet come to. */
const COLORS = {
  light: {
    ink: 'rgb(16, 18, 20)',
    accent: 'rgb(138, 28, 28)',
    popover: 'rgb(255, 255, 255)',
  },
  dark: {
    ink: 'rgb(230, 232, 234)',
    accent: 'rgb(240, 163, 163)',
    popover: 'rgb(15, 17, 19)',
  },
};

/**
 * @param {string} origin
 * @param {{pages: string[], isServerRendered?: boolean, silentPages?: string[],
 *     prerenderedPages?: string[]}} about
 *     `silentPages` listen to nothing, because a server component has no listeners;
 *     `prerenderedPages` have the stories in them before any script
 * @returns {Promise<string[]>} what is wrong
 */
export async function openConsumerPages(origin, about) {
  const {pages, isServerRendered, silentPages = [], prerenderedPages = []} = about;
  const {chromium} = findBrowsers();
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const problems = [];
  try {
    for (const path of [...pages, ...prerenderedPages]) {
      const isPrerendered = prerenderedPages.includes(path);
      const hears = !isPrerendered && !silentPages.includes(path);
      const expected = {isServerRendered, isPrerendered, hears};
      const found = await lookAt(browser, `${origin}${path}`, expected);
      problems.push(...found.map(problem => `${path}: ${problem}`));
    }
  } finally {
    await browser.close();
  }
  return problems;
}

async function lookAt(browser, address, {isServerRendered, isPrerendered, hears}) {
  const problems = [];
  const compare = (actual, expected) => {
    try {
      assert.deepEqual(actual, expected);
    } catch ({message}) {
      problems.push(message);
    }
  };
  if (isServerRendered) {
    const html = await (await fetch(address)).text();
    if (!/<story-card[^>]*>/.test(html)) problems.push('The server writes no element.');
  }
  if (isPrerendered) compare(await readWithoutScript(browser, address), WRITTEN);
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  page.on('pageerror', error => problems.push(String(error)));
  page.on('console', message => {
    const isNoise = message.location().url?.endsWith('/favicon.ico');
    if (['error', 'warn'].includes(message.type()) && !isNoise) problems.push(message.text());
  });
  try {
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
    await page.goto(address, {waitUntil: 'load'});
    for (const id of ['camel', 'kebab']) compare(await readCard(page, id), CARD);
    if (hears) await page.waitForFunction(hasHeard, {}, 'load Lee visits China');
    compare(await openPopover(page), 'Yonhap');
    for (const [value, colors] of Object.entries(COLORS)) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
      compare(await page.evaluate(readColors), colors);
    }
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  return problems;
}

/** What the server has written into a card, on a page without scripts. */
async function readWithoutScript(browser, address) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address, {waitUntil: 'load'});
  const written = await page.evaluate(() => {
    const {shadowRoot} = document.querySelector('#camel');
    const sources = shadowRoot?.querySelector('story-sources')?.shadowRoot;
    return {
      headline: shadowRoot?.querySelector('h3')?.textContent,
      sources: sources?.querySelectorAll('[part="source"]').length,
    };
  });
  await page.close();
  return written;
}

async function readCard(page, id) {
  await page.waitForFunction(wanted => document.getElementById(wanted)?.state === 'ready', {}, id);
  return await page.$eval(`#${id}`, async card => {
    await card.updateComplete;
    const {tagName, textContent} = card.shadowRoot.querySelector('[part~="headline"]');
    const markers = [...card.shadowRoot.querySelectorAll('[part~="marker"]')];
    return {
      headline: `${tagName} ${textContent.trim()}`,
      markers: markers.map(marker => marker.textContent.trim()),
      deepLinks: card.deepLinks,
    };
  });
}

/** @returns {Promise<string>} the publisher that the popover of the first marker names */
async function openPopover(page) {
  const marker = await page.$('#camel >>> [part~="marker"]');
  await marker.click();
  const popover = await page.waitForSelector('#camel >>> [part~="popover"]:popover-open');
  return await popover.$eval('.publisher', ({textContent}) => textContent.trim());
}

function readColors() {
  const {shadowRoot} = document.getElementById('camel');
  // The last, because an open marker is white on its accent.
  const style = part =>
    getComputedStyle([...shadowRoot.querySelectorAll(`[part~="${part}"]`)].at(-1));
  return {
    ink: style('headline').color,
    accent: style('marker').color,
    popover: style('popover').backgroundColor,
  };
}

function hasHeard(line) {
  return document.querySelector('#heard')?.textContent.includes(line);
}
