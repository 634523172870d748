// What a timeline costs: 6, 100 and 1,000 events beside the same DOM as one innerHTML and beside
// TimelineJS3; then scrolling, and 10,000 and 100,000 events.
import {fileURLToPath} from 'node:url';

const RUNS = 7;
const SIZES = [6, 100, 1_000];
const QUIET_MS = 600;
/** A hard fling of a thumb, and faster than anybody reads. */
const SCROLL_PX_PER_S = [6_000, 20_000];

/** What the bench's server also has: TimelineJS3 as its package has it, and a long story. */
export const FOLDERS = {
  '/timelinejs/': fileURLToPath(
    new URL('../../node_modules/@knight-lab/timelinejs/dist', import.meta.url),
  ),
};
export const FILES = {'/events-10000.json': () => JSON.stringify(makeStory(10_000))};

/** Events of one to three sentences, several on some days, over as many years as it takes. */
export function makeStory(count) {
  const sources = Array.from({length: 12}, (_, index) => ({
    id: index + 1,
    publisher: `Agency ${(index % 4) + 1}`,
    title: `What agency ${(index % 4) + 1} reports, part ${index + 1}`,
  }));
  const timeline = Array.from({length: count}, (_, index) => ({
    date: new Date(Date.UTC(2026, 0, 1) - (count - index) * 40 * 3_600_000)
      .toISOString()
      .slice(0, 10),
    group: ['Diplomacy', 'Trade', 'Security'][index % 3],
    text: `Event number ${index} is told in a sentence of the length that a news agency writes, with one source at its end[${(index % 12) + 1}].${
      index % 2
        ? ` The second sentence says what came of it for both sides[${((index + 5) % 12) + 1}].`
        : ''
    }`,
  }));
  return {id: 'bench', headline: `A story of ${count} events`, lang: 'en', sources, timeline};
}

const innerHtml = `(_, {html, sheets}) => {
  const box = document.createElement('div');
  document.body.append(box);
  box.attachShadow({mode: 'open'}).adoptedStyleSheets = sheets.map(css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); return sheet; });
  box.shadowRoot.innerHTML = html;
  return box;
}`;

// In the page. Each gets the story, puts a timeline into the page, and says when it has all of it.
const WAYS = {
  'story-timeline': `story => { const element = document.createElement('story-timeline'); element.story = story; document.body.append(element); return element; }`,
  'story-timeline, collapse-after=0': `story => { const element = document.createElement('story-timeline'); element.collapseAfter = 0; element.story = story; document.body.append(element); return element; }`,
  'innerHTML, content-visibility': innerHtml,
  innerHTML: innerHtml,
  TimelineJS3: `({timeline}) => {
    const box = document.createElement('div'); box.id = 'timeline'; box.style.height = '700px'; document.body.append(box);
    new TL.Timeline('timeline', {events: timeline.map(({date, text, group}) => { const [year, month, day] = date.split('-').map(Number); return {start_date: {year, month, day}, group, text: {text}}; })}, {font: null});
    return box;
  }`,
};

// In the page: until a timeline has drawn its last event.
async function allInPage(element, count) {
  const {shadowRoot} = element;
  const isWhole = () => {
    const lists = [...shadowRoot.querySelectorAll('.events')];
    return lists.reduce((sum, list) => sum + list.childElementCount, 0) === count;
  };
  if (isWhole()) return;
  await new Promise(resolve => {
    const observer = new MutationObserver(() => isWhole() && resolve());
    observer.observe(shadowRoot, {childList: true, subtree: true});
  });
}

/** @param {() => Promise<import('puppeteer-core').Page>} openBlankPage */
export async function bench(openBlankPage) {
  const openPage = async () => {
    const page = await openBlankPage();
    await page.evaluate(`window.allInPage = ${allInPage}`);
    return page;
  };
  console.log(
    `Chromium, CPU ×4, medians of ${RUNS} in one run; times in ms. "×" is against story-timeline of that size.`,
  );
  console.log(
    ['events', 'way'.padEnd(34), 'second frame', '×', 'whole', 'blocking', 'longest', 'nodes']
      .map((cell, index) => (index === 1 ? cell : cell.padStart(8)))
      .join('  '),
  );
  for (const count of SIZES) {
    const reference = await draw(openPage, count);
    const times = new Map(Object.keys(WAYS).map(way => [way, []]));
    for (let run = 0; run < RUNS; run++) {
      for (const way of Object.keys(WAYS))
        times.get(way).push(await measure(openPage, way, count, reference));
    }
    print([...times].map(([way, results]) => ({count, way, ...medians(results)})));
  }
  for (const speed of SCROLL_PX_PER_S) await scroll(openPage, speed);
  await load(openPage);
  await overflow(openPage);
}

async function measure(openPage, way, count, reference) {
  const page = await openPage();
  if (way === 'TimelineJS3') {
    await page.addStyleTag({url: '/timelinejs/css/timeline.css'});
    await page.addScriptTag({url: '/timelinejs/js/timeline.js'});
  }
  const drawn = {
    html: reference.html,
    sheets: [
      ...reference.sheets,
      `.event { content-visibility: ${way === 'innerHTML' ? 'visible' : 'auto'} !important; contain-intrinsic-block-size: auto var(--event-size); }`,
    ],
  };
  const ownCount = way.startsWith('story-timeline') ? count : 0;
  const result = await page.evaluate(
    `(${time})(${WAYS[way]}, ${JSON.stringify(makeStory(count))}, ${JSON.stringify(drawn)}, {quietMs: ${QUIET_MS}, count: ${ownCount}})`,
  );
  await page.close();
  return result;
}

/**
 * The reference: what our element has drawn, whole, as text without comments, and its style sheets.
 * From a page of its own, so that every way starts cold.
 */
async function draw(openPage, count) {
  const page = await openPage();
  const reference = await page.evaluate(async story => {
    const element = document.createElement('story-timeline');
    element.collapseAfter = 0;
    element.story = story;
    document.body.append(element);
    await allInPage(element, story.timeline.length);
    const {innerHTML, adoptedStyleSheets} = element.shadowRoot;
    return {
      html: innerHTML.replace(/<!--[^]*?-->/g, ''),
      sheets: adoptedStyleSheets.map(({cssRules}) =>
        [...cssRules].map(({cssText}) => cssText).join('\n'),
      ),
    };
  }, makeStory(count));
  await page.close();
  return reference;
}

// `count`: how many events a timeline of ours is to draw; 0 for every other way.
async function time(put, story, reference, {quietMs, count}) {
  const frame = () => new Promise(requestAnimationFrame);
  const nodesIn = root =>
    [...root.querySelectorAll('*')].reduce(
      (sum, each) =>
        sum + each.childNodes.length + (each.shadowRoot ? nodesIn(each.shadowRoot) : 0),
      root.childNodes.length,
    );
  await new Promise(resolve => {
    setTimeout(resolve, quietMs);
  });
  const tasks = [];
  let lastTaskMs = performance.now();
  const observer = new PerformanceObserver(list => {
    tasks.push(...list.getEntries().map(({duration}) => duration));
    lastTaskMs = performance.now();
  });
  observer.observe({type: 'longtask'});
  await frame();
  const start = performance.now();
  const box = put(story, reference);
  await frame();
  await frame();
  const secondFrameMs = performance.now() - start;
  lastTaskMs = performance.now();
  if (count) await allInPage(box, count);
  const wholeMs = count ? performance.now() - start : secondFrameMs;
  while (performance.now() - lastTaskMs < quietMs)
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  return {
    secondFrameMs,
    wholeMs,
    longestMs: Math.max(0, ...tasks),
    blockingMs: tasks.reduce((sum, duration) => sum + duration - 50, 0),
    nodes: nodesIn(box) + (box.shadowRoot ? nodesIn(box.shadowRoot) : 0),
  };
}

async function scroll(openPage, speed) {
  const worst = [];
  for (let run = 0; run < 3; run++) {
    const page = await openPage();
    await page.evaluate(async story => {
      const element = document.createElement('story-timeline');
      element.collapseAfter = 0;
      element.story = story;
      document.body.append(element);
      await allInPage(element, story.timeline.length);
      window.tasks = [];
      new PerformanceObserver(list =>
        window.tasks.push(...list.getEntries().map(({duration}) => duration)),
      ).observe({type: 'longtask'});
    }, makeStory(1_000));
    await new Promise(resolve => {
      setTimeout(resolve, QUIET_MS);
    });
    const session = await page.createCDPSession();
    await page.tracing.start({categories: ['toplevel', 'disabled-by-default-devtools.timeline']});
    const before = await page.evaluate('document.scrollingElement.scrollHeight');
    await session.send('Input.synthesizeScrollGesture', {
      x: 400,
      y: 400,
      yDistance: -before,
      speed,
      gestureSourceType: 'mouse',
    });
    const after = await page.evaluate(
      '({height: document.scrollingElement.scrollHeight, top: scrollY, tasks})',
    );
    const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    const mains = new Set(
      traceEvents
        .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({pid, tid}) => `${pid} ${tid}`),
    );
    const longestMs = Math.max(
      ...traceEvents
        .filter(
          ({name, pid, tid, dur}) => /RunTask/.test(name) && dur && mains.has(`${pid} ${tid}`),
        )
        .map(({dur}) => dur / 1000),
    );
    worst.push({
      longestMs,
      over: after.tasks.length,
      before,
      after: after.height,
      reached: after.top,
    });
    await page.close();
  }
  const {longestMs, over, before, after, reached} = worst.toSorted(
    (a, b) => a.longestMs - b.longestMs,
  )[1];
  console.log(
    `\nScrolling through 1,000 events at ${speed} px a second: longest task ${longestMs.toFixed(0)} ms, ${over} over 50 ms; the page was ${before} px high before and ${after} px after (reached ${reached}).`,
  );
}

async function load(openPage) {
  const page = await openPage();
  const session = await page.createCDPSession();
  const memory = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const {
      usedSize,
      embedderHeapUsedSize = 0,
      backingStorageSize = 0,
    } = await session.send('Runtime.getHeapUsage');
    return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
  };
  const before = await memory();
  const result = await page.evaluate(
    `(${time})(() => { const element = document.createElement('story-timeline'); element.src = '/events-10000.json'; document.body.append(element); return element; }, null, null, {quietMs: ${QUIET_MS * 4}, count: 10_000})`,
  );
  const shown = await page.evaluate(
    `document.querySelector('story-timeline').shadowRoot.querySelectorAll('.event').length`,
  );
  console.log(
    `10,000 events by src: ${shown} in the page, longest task ${result.longestMs.toFixed(0)} ms, ${result.nodes} nodes, memory ${before.toFixed(1)} MB before and ${(await memory()).toFixed(1)} MB after.`,
  );
  await page.close();
}

async function overflow(openPage) {
  const page = await openPage();
  const result = await page.evaluate(
    `(${time})(story => { const element = document.createElement('story-timeline'); element.story = story; document.body.append(element); return element; }, {headline: 'h', timeline: Array.from({length: 100_000}, (_, index) => ({date: String(1000 + index % 1000), text: 'Event ' + index}))}, null, {quietMs: ${QUIET_MS * 4}, count: 10_000})`,
  );
  const {shown, codes} = await page.evaluate(
    `(async timeline => ({shown: timeline.shadowRoot.querySelectorAll('.event').length, codes: [...new Set((await timeline.issues).map(({code}) => code))]}))(document.querySelector('story-timeline'))`,
  );
  console.log(
    `100,000 events by property: ${shown} in the page, issues ${codes.join(', ')}, second frame after ${result.secondFrameMs.toFixed(0)} ms, longest task ${result.longestMs.toFixed(0)} ms.`,
  );
  await page.close();
}

function medians(results) {
  const median = name => results.map(result => result[name]).toSorted((a, b) => a - b)[RUNS >> 1];
  return Object.fromEntries(Object.keys(results[0]).map(name => [name, median(name)]));
}

function print(rows) {
  const [ours] = rows;
  for (const {count, way, secondFrameMs, wholeMs, blockingMs, longestMs, nodes} of rows) {
    console.log(
      [
        count,
        way.padEnd(34),
        secondFrameMs.toFixed(0).padStart(12),
        (secondFrameMs / ours.secondFrameMs).toFixed(2),
        ...[wholeMs, blockingMs, longestMs, nodes].map(value => value.toFixed(0)),
      ]
        .map((cell, index) => (index === 1 ? cell : String(cell).padStart(8)))
        .join('  '),
    );
  }
}
