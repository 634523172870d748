// What a thousand events cost once all are in the page: the tasks of the page's thread until it is
// at rest, and while they scroll by then; by its trace.
import {allEvents, putTimeline} from './in-page.mjs';
import {median, row} from './rows.mjs';
import {makeStory} from './stories.mjs';

const RUNS = 1;
const EVENTS = 1_000;
const LOOK_EVERY_MS = 200;
const SETTLED_MS = 600;
/** A hard fling of a thumb, and faster than anybody reads. */
const SPEEDS_PX_PER_S = [6_000, 20_000];
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline'];

export async function scrollRows(openPage) {
  const settling = [];
  const rows = [];
  for (const speed of SPEEDS_PX_PER_S) {
    const longest = [];
    for (let run = 0; run < RUNS; run++) {
      const {settlingMs, scrollingMs} = await measureTasks(openPage, speed);
      settling.push(settlingMs);
      longest.push(Math.max(...scrollingMs));
    }
    const what = `1,000 events scroll by, ${speed} px a second: longest task`;
    rows.push(row(what, 'ms', median(longest), {goal: '≤ 50 ms'}));
  }
  const sum = tasksMs => tasksMs.reduce((all, ms) => all + ms, 0);
  return [
    row(
      '1,000 events in the page, until it is at rest: all tasks',
      'ms',
      median(settling.map(sum)),
    ),
    row(
      '1,000 events in the page, until it is at rest: longest task',
      'ms',
      median(settling.map(tasksMs => Math.max(...tasksMs))),
      {goal: '≤ 50 ms'},
    ),
    ...rows,
  ];
}

/** How long each task took, until the page is at rest and while it scrolls then. */
export async function measureTasks(openPage, speed) {
  const page = await openPage();
  await page.evaluate(
    `(async () => {
      const element = (${putTimeline})(${JSON.stringify(makeStory(EVENTS))}, {collapseAfter: 0});
      await (${allEvents})(element, ${EVENTS});
    })()`,
  );
  const settlingMs = await trace(page, () => page.evaluate(rest, LOOK_EVERY_MS, SETTLED_MS));
  const session = await page.createCDPSession();
  const height = await page.evaluate('document.scrollingElement.scrollHeight');
  const gesture = {x: 400, y: 400, yDistance: -height, speed, gestureSourceType: 'mouse'};
  const scrollingMs = await trace(page, () =>
    session.send('Input.synthesizeScrollGesture', gesture),
  );
  await page.close();
  return {settlingMs, scrollingMs};
}

// In the page.
async function rest(lookEveryMs, settledMs) {
  const wait = ms =>
    new Promise(resolve => {
      setTimeout(resolve, ms);
    });
  const {shadowRoot} = document.querySelector('story-timeline');
  while (shadowRoot.querySelector('.later')) await wait(lookEveryMs);
  await wait(settledMs);
}

async function trace(page, act) {
  await page.tracing.start({categories: CATEGORIES});
  await act();
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return tasksOf(traceEvents);
}

/** A task may hold others, which would count twice. */
function tasksOf(traceEvents) {
  const isMain = ({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(({pid, tid}) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(
    ({name, pid, tid}) => name === 'ThreadControllerImpl::RunTask' && mains.has(`${pid} ${tid}`),
  );
  return tasks.map(({dur = 0}) => dur / 1000);
}
