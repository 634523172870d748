// The first press of a marker, until its popover is painted: with its part here already, and on Slow
// 4G where readers save data, so that nothing was fetched before; there beside the network's own time.
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {putCard} from './in-page.mjs';
import {median, row} from './rows.mjs';
import {realStory} from './stories.mjs';

const RUNS = 3;
const SETTLED_MS = 1_500;

export async function bench({openPage}) {
  const here = [];
  const away = [];
  for (let run = 0; run < RUNS; run++) {
    here.push(await measure(openPage, false));
    away.push(await measure(openPage, true));
  }
  const of = (results, name) => median(results.map(each => each[name]));
  const network = of(away, 'networkMs');
  return [
    row('first press of a marker to its popover, its part in the cache', 'ms', of(here, 'openMs'), {
      goal: '≤ 50 ms',
    }),
    row('the same on Slow 4G, before its part is here', 'ms', of(away, 'openMs'), {
      goal: 'network + 50 ms',
      beside: [['the network alone', network]],
    }),
    row('there, press to the sign that it was heard', 'ms', of(away, 'heardMs')),
  ];
}

async function measure(openPage, isAway) {
  const prepare = page => (isAway ? page.evaluateOnNewDocument(saveData) : undefined);
  const page = await openPage('/', {prepare});
  await page.evaluate(`void (${putCard})(${JSON.stringify(realStory)})`);
  await new Promise(resolve => {
    setTimeout(resolve, SETTLED_MS);
  });
  if (isAway) await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
  const result = await page.evaluate(press);
  await page.close();
  return result;
}

// In the page.
function saveData() {
  Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
}

async function press() {
  const frame = () => new Promise(requestAnimationFrame);
  const {shadowRoot} = document.querySelector('story-card');
  const marker = shadowRoot.querySelector('.marker');
  marker.scrollIntoView({block: 'center', behavior: 'instant'});
  await frame();
  await frame();
  const isOpen = () => shadowRoot.querySelector('[popover]:popover-open');
  const start = performance.now();
  // A click of the mouse; without `detail` it would be the keyboard's, which moves the focus too.
  const options = {detail: 1, bubbles: true, composed: true, cancelable: true};
  marker.dispatchEvent(new MouseEvent('click', options));
  await frame();
  const isHeard = marker.ariaBusy === 'true' || isOpen();
  const heardMs = isHeard ? performance.now() - start : Infinity;
  while (!isOpen()) await frame();
  await frame();
  const openMs = performance.now() - start;
  const parts = performance
    .getEntriesByType('resource')
    .filter(({startTime}) => startTime >= start);
  const networkMs = Math.max(0, ...parts.map(({responseEnd}) => responseEnd - start));
  return {openMs, heardMs, networkMs};
}
