// How smooth a thousand events scroll once they are laid out: the longest task of the page's thread,
// by its trace.
import {allEvents, putTimeline} from './in-page.mjs';
import {median, row} from './rows.mjs';
import {makeStory} from './stories.mjs';

const RUNS = 1;
const EVENTS = 1_000;
const SETTLED_MS = 600;
/** A hard fling of a thumb, and faster than anybody reads. */
const SPEEDS_PX_PER_S = [6_000, 20_000];

export async function scrollRows(openPage) {
  const rows = [];
  for (const speed of SPEEDS_PX_PER_S) {
    const longest = [];
    for (let run = 0; run < RUNS; run++) longest.push(await longestTaskMs(openPage, speed));
    const what = `1,000 events scroll by, ${speed} px a second: longest task`;
    rows.push(row(what, 'ms', median(longest), {goal: '≤ 50 ms'}));
  }
  return rows;
}

async function longestTaskMs(openPage, speed) {
  const page = await openPage();
  await page.evaluate(
    `(async () => {
      const element = (${putTimeline})(${JSON.stringify(makeStory(EVENTS))}, {collapseAfter: 0});
      await (${allEvents})(element, ${EVENTS});
      while (element.shadowRoot.querySelector('.later')) await new Promise(requestAnimationFrame);
    })()`,
  );
  await new Promise(resolve => {
    setTimeout(resolve, SETTLED_MS);
  });
  const session = await page.createCDPSession();
  await page.tracing.start({categories: ['toplevel', 'disabled-by-default-devtools.timeline']});
  const height = await page.evaluate('document.scrollingElement.scrollHeight');
  await session.send('Input.synthesizeScrollGesture', {
    x: 400,
    y: 400,
    yDistance: -height,
    speed,
    gestureSourceType: 'mouse',
  });
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await page.close();
  return longestOf(traceEvents);
}

function longestOf(traceEvents) {
  const isMain = ({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(({pid, tid}) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(
    ({name, pid, tid}) => name.includes('RunTask') && mains.has(`${pid} ${tid}`),
  );
  return Math.max(...tasks.map(({dur = 0}) => dur / 1000));
}
