// A page with 200 full cards, each of a story of its own: time, and memory after a collection.
import {putHtml, time} from './in-page.mjs';
import {drawReference} from './reference.mjs';
import {medians, row} from './rows.mjs';
import {realStory} from './stories.mjs';

const RUNS = 3;
const CARDS = 200;
const QUIET_MS = 500;

export async function bench({openPage}) {
  const reference = await draw(openPage);
  const ways = {
    ours: `(${putCards})(${JSON.stringify(realStory)}, ${CARDS})`,
    innerHTML: `(${putCopies})(${putHtml}, ${JSON.stringify(reference)}, ${CARDS})`,
  };
  const results = {ours: [], innerHTML: []};
  for (let run = 0; run < RUNS; run++) {
    for (const way of Object.keys(ways)) results[way].push(await measure(openPage, ways[way]));
  }
  const [ours, html] = [medians(results.ours), medians(results.innerHTML)];
  return [
    row(`${CARDS} full cards, data to all drawn`, 'ms', ours.wholeMs, {
      goal: '≤ 1.5×',
      beside: [['innerHTML', html.wholeMs]],
    }),
    row(`${CARDS} full cards, memory`, 'MB', ours.memoryMB, {
      goal: '≤ 1.3×',
      beside: [['innerHTML', html.memoryMB]],
    }),
  ];
}

async function measure(openPage, way) {
  const page = await openPage();
  const session = await page.createCDPSession();
  const before = await memoryMB(session);
  const whenWhole = `box => (${allCards})(box)`;
  const {wholeMs, longestMs} = await page.evaluate(
    `(${time})(() => ${way}, ${whenWhole}, ${QUIET_MS})`,
  );
  const after = await memoryMB(session);
  await page.close();
  return {wholeMs, longestMs, memoryMB: after - before};
}

/** What scripts and the document hold, once nothing is left to collect. */
export async function memoryMB(session) {
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const {usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0} = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}

function draw(openPage) {
  return drawReference(
    openPage,
    `const box = (${putCards})(${JSON.stringify(realStory)}, 1);
    await (${allCards})(box);
    await new Promise(resolve => { setTimeout(resolve, ${QUIET_MS}); });
    const element = box.firstElementChild;`,
  );
}

// In the page.
function putCards(story, count) {
  const box = document.createElement('div');
  for (let index = 0; index < count; index++) {
    const card = document.createElement('story-card');
    card.story = {...structuredClone(story), id: `story-${index}`};
    box.append(card);
  }
  document.body.append(box);
  return box;
}

function putCopies(putHtml, reference, count) {
  const box = document.createElement('div');
  document.body.append(box);
  for (let index = 0; index < count; index++) box.append(putHtml(reference));
  return box;
}

async function allCards(box) {
  const cards = [...box.querySelectorAll('story-card')];
  await Promise.all(cards.map(card => card.ready));
  const inner = cards.flatMap(({shadowRoot}) => [
    ...shadowRoot.querySelectorAll('story-timeline, story-sources'),
  ]);
  await Promise.all(inner.map(element => element.ready));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}
