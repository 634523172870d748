// The first card of a page, whole: the real story beside the same elements by innerHTML.
import {putCard, putHtml, time} from './in-page.mjs';
import {drawCardReference} from './reference.mjs';
import {medians, row} from './rows.mjs';
import {realStory} from './stories.mjs';

const RUNS = 5;
const QUIET_MS = 300;

export async function bench({openPage}) {
  const reference = await drawCardReference(openPage, realStory, QUIET_MS);
  const put = `(${putHtml})(${JSON.stringify(reference)})`;
  const ways = {
    ours: `(${putCard})(${JSON.stringify(realStory)})`,
    innerHTML: put,
  };
  const times = {ours: [], innerHTML: []};
  for (let run = 0; run < RUNS; run++) {
    for (const way of Object.keys(ways)) {
      const page = await openPage();
      times[way].push(await page.evaluate(`(${time})(() => ${ways[way]}, undefined, ${QUIET_MS})`));
      await page.close();
    }
  }
  const [ours, html] = [medians(times.ours), medians(times.innerHTML)];
  return [
    row('the first card, data to second frame', 'ms', ours.secondFrameMs, {
      goal: '≤ 1.5×',
      beside: [['innerHTML', html.secondFrameMs]],
    }),
    row('nodes of that card', 'nodes', ours.nodes, {beside: [['innerHTML', html.nodes]]}),
  ];
}
