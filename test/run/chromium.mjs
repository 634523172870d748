// Chromium for the tests that drive it themselves.
import puppeteer from 'puppeteer-core';
import {ensureBrowsers} from './setup.mjs';

/** Starts Chromium without a window; whoever starts it closes it. */
export async function launchChromium() {
  return await puppeteer.launch({
    executablePath: ensureBrowsers(['chromium']).chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
