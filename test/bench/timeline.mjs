// What a timeline costs: 6, 100 and 1,000 events beside the same DOM by innerHTML and beside
// TimelineJS3; then scrolling, and 10,000 and 100,000 events.
import {memoryMB} from './cards.mjs';
import {allEvents, putHtml, putTimeline, time} from './in-page.mjs';
import {drawReference} from './reference.mjs';
import {medians, row} from './rows.mjs';
import {scrollRows} from './scroll.mjs';
import {makeStory} from './stories.mjs';

const RUNS = 3;
const SIZES = [6, 100, 1_000];
const GOALS = {6: '≤ 1.5×', 100: '≤ 1.2×', 1_000: '≤ 0.8×'};
const QUIET_MS = 300;
/** What is laid out only when it comes onto the screen, as a careful page would have it. */
const LATER =
  '.event { content-visibility: auto !important; contain-intrinsic-block-size: auto var(--event-size); }';

/** What the bench's server also has. */
export const FILES = {'/events-10000.json': () => JSON.stringify(makeStory(10_000))};

export async function bench({openPage}) {
  const rows = [];
  for (const count of SIZES) rows.push(...(await compare(openPage, count)));
  rows.push(...(await scrollRows(openPage)));
  rows.push(...(await manyEvents(openPage)));
  return rows;
}

async function compare(openPage, count) {
  const story = makeStory(count);
  const drawn = await draw(openPage, story);
  const later = {...drawn, sheets: [...drawn.sheets, LATER]};
  const ways = {
    folded: put(putTimeline, story, {}),
    whole: put(putTimeline, story, {collapseAfter: 0}),
    innerHTML: put(putHtml, drawn),
    'innerHTML, content-visibility': put(putHtml, later),
    TimelineJS3: put(putTimelineJs, story),
  };
  const results = Object.fromEntries(Object.keys(ways).map(way => [way, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const way of Object.keys(ways)) {
      results[way].push(await measure(openPage, way, ways[way], count));
    }
  }
  return describe(count, results);
}

function describe(count, results) {
  const all = Object.fromEntries(Object.entries(results).map(([way, of]) => [way, medians(of)]));
  const others = ['innerHTML', 'innerHTML, content-visibility', 'TimelineJS3'];
  const beside = name => others.map(way => [way, all[way][name]]);
  const {folded, whole} = all;
  const rows = [
    row(`${count} events, data to second frame`, 'ms', folded.secondFrameMs, {
      goal: GOALS[count],
      beside: beside('secondFrameMs'),
    }),
  ];
  if (count < 1_000) return rows;
  return [
    ...rows,
    row(`${count} events, all in the page`, 'ms', whole.wholeMs, {
      goal: '≤ 1.5×',
      beside: beside('wholeMs'),
    }),
    row('the longest task meanwhile', 'ms', whole.longestMs, {
      goal: '≤ 50 ms',
      beside: beside('longestMs'),
    }),
    row(`nodes at ${count} events`, 'nodes', whole.nodes, {
      goal: '≤ 1.1×',
      beside: beside('nodes'),
    }),
  ];
}

async function measure(openPage, way, putting, count) {
  const page = await openPage();
  if (way === 'TimelineJS3') {
    await page.addStyleTag({url: '/timelinejs/css/timeline.css'});
    await page.addScriptTag({url: '/timelinejs/js/timeline.js'});
  }
  const isOurs = way === 'folded' || way === 'whole';
  const whenWhole = isOurs ? `element => (${allEvents})(element, ${count})` : undefined;
  const result = await page.evaluate(`(${time})(() => ${putting}, ${whenWhole}, ${QUIET_MS})`);
  await page.close();
  return result;
}

function draw(openPage, story) {
  return drawReference(
    openPage,
    `const element = ${put(putTimeline, story, {collapseAfter: 0})};
    await (${allEvents})(element, ${story.timeline.length});`,
  );
}

async function manyEvents(openPage) {
  const page = await openPage();
  const session = await page.createCDPSession();
  const before = await memoryMB(session);
  const quietMs = 4 * QUIET_MS;
  const bySrc = await page.evaluate(
    `(${time})(() => (${putTimeline})(undefined, {src: '/events-10000.json'}), element => (${allEvents})(element, 10_000), ${quietMs})`,
  );
  const memory = (await memoryMB(session)) - before;
  await page.close();
  return [
    row('10,000 events by src, longest task', 'ms', bySrc.longestMs),
    row('their nodes', 'nodes', bySrc.nodes),
    row('their memory', 'MB', memory),
  ];
}

function put(way, ...values) {
  return `(${way})(${values.map(value => JSON.stringify(value)).join(', ')})`;
}

// In the page.
function putTimelineJs({timeline}) {
  const box = document.createElement('div');
  box.id = 'timeline';
  box.style.height = '700px';
  document.body.append(box);
  const events = timeline.map(({date, text, group}) => {
    const [year, month, day] = date.split('-').map(Number);
    return {start_date: {year, month, day}, group, text: {text}};
  });
  new TL.Timeline('timeline', {events}, {font: null});
  return box;
}
