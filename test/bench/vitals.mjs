// LCP, CLS and INP of the demo front page, as the library web-vitals reports them, on Slow 4G.
import {readFileSync} from 'node:fs';
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {median, row} from './rows.mjs';

const RUNS = 3;
const LIBRARY = readFileSync(
  new URL('../../node_modules/web-vitals/dist/web-vitals.iife.js', import.meta.url),
  'utf8',
);

export async function bench({openPage, slowdown}) {
  const results = [];
  for (let run = 0; run < RUNS; run++) results.push(await measure(openPage, slowdown));
  const of = name => median(results.map(vitals => vitals[name] ?? 0));
  return [
    row('LCP of the front page, Slow 4G', 'ms', of('LCP'), {goal: '≤ 2,500 ms'}),
    row('CLS there', '', of('CLS'), {goal: '≤ 0.1'}),
    row('INP there, a marker pressed', 'ms', of('INP'), {goal: '≤ 200 ms'}),
  ];
}

async function measure(openPage, slowdown) {
  const prepare = async page => {
    await page.evaluateOnNewDocument(LIBRARY);
    await page.evaluateOnNewDocument(listen);
    await page.emulateCPUThrottling(slowdown);
    await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  };
  const page = await openPage('/pages/front.html', {prepare});
  const marker = await page.evaluateHandle(
    `document.querySelector('story-card').shadowRoot.querySelector('.marker')`,
  );
  for (let press = 0; press < 4; press++) {
    await marker.click();
    await new Promise(resolve => {
      setTimeout(resolve, 500);
    });
  }
  const vitals = await page.evaluate('vitals');
  await page.close();
  return vitals;
}

// In the page.
function listen() {
  window.vitals = {};
  const note = ({name, value}) => (window.vitals[name] = value);
  for (const on of ['onLCP', 'onCLS', 'onINP']) {
    window.webVitals[on](note, {reportAllChanges: true, durationThreshold: 16});
  }
}
