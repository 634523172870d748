// What runs in the page that is measured; each function stands alone, and goes there as text.

/**
 * Puts something into the page, and says what that took.
 *
 * @param {() => Element} put
 * @param {(element: Element) => Promise<void> | undefined} whenWhole until it has all that it draws
 * @param {number} quietMs how long nothing long happens before and after
 */
export async function time(put, whenWhole, quietMs) {
  const frame = () => new Promise(requestAnimationFrame);
  const wait = ms =>
    new Promise(resolve => {
      setTimeout(resolve, ms);
    });
  const nodesIn = root =>
    [...root.querySelectorAll('*')].reduce(
      (sum, each) =>
        sum + each.childNodes.length + (each.shadowRoot ? nodesIn(each.shadowRoot) : 0),
      root.childNodes.length,
    );
  await wait(quietMs);
  const tasks = [];
  let lastTaskMs = performance.now();
  const observer = new PerformanceObserver(list => {
    tasks.push(...list.getEntries().map(({duration}) => duration));
    lastTaskMs = performance.now();
  });
  observer.observe({type: 'longtask'});
  await frame();
  const start = performance.now();
  const box = put();
  await frame();
  await frame();
  const secondFrameMs = performance.now() - start;
  await whenWhole?.(box);
  const wholeMs = whenWhole ? performance.now() - start : secondFrameMs;
  lastTaskMs = performance.now();
  while (performance.now() - lastTaskMs < quietMs) await wait(50);
  const nodes = nodesIn(box) + (box.shadowRoot ? nodesIn(box.shadowRoot) : 0);
  return {secondFrameMs, wholeMs, longestMs: Math.max(0, ...tasks), nodes};
}

/** Until a timeline has drawn so many events. */
export async function allEvents({shadowRoot}, count) {
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

/** What an element has drawn, with the elements inside it, as text without comments; its sheets too. */
export function drawnBy(element) {
  const htmlOf = host => {
    const box = document.createElement('div');
    box.append(...[...host.shadowRoot.childNodes].map(node => node.cloneNode(true)));
    const inner = [...host.shadowRoot.querySelectorAll('*')];
    [...box.querySelectorAll('*')].forEach((each, index) => {
      if (inner[index].shadowRoot) each.innerHTML = `<div>${htmlOf(inner[index])}</div>`;
    });
    return box.innerHTML.replace(/<!--[^]*?-->/g, '').replace(/<(\/?)story-/g, '<$1drawn-story-');
  };
  const sheetsOf = host => [
    ...host.shadowRoot.adoptedStyleSheets,
    ...[...host.shadowRoot.querySelectorAll('*')]
      .filter(({shadowRoot}) => shadowRoot)
      .flatMap(sheetsOf),
  ];
  const sheets = [...new Set(sheetsOf(element))].map(({cssRules}) =>
    [...cssRules].map(({cssText}) => cssText).join('\n'),
  );
  return {html: htmlOf(element), sheets};
}

/**
 * The same by `innerHTML`, in a shadow root with the same sheets. Its dates are formatted anew, as a
 * page that had them as data would.
 */
export function putHtml({html, sheets}) {
  const formatters = new Map();
  const format = (date, printed) => {
    const [year, month, day] = date.split(/[-T]/).map(Number);
    const options = {
      timeZone: 'UTC',
      ...(/\d{4}/.test(printed) && {year: 'numeric'}),
      ...(month && {month: 'long'}),
      ...(day && {day: 'numeric'}),
    };
    const key = Object.keys(options).join();
    const formatter = formatters.get(key) ?? new Intl.DateTimeFormat('en', options);
    formatters.set(key, formatter);
    return formatter.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  };
  const box = document.createElement('div');
  document.body.append(box);
  const root = box.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = sheets.map(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.innerHTML = html.replace(
    /(<time[^>]*datetime="([^"]*)"[^>]*>)([^<]*)/g,
    (_, tag, date, printed) => tag + format(date, printed),
  );
  return box;
}

export function putCard(story) {
  const card = document.createElement('story-card');
  card.story = story;
  document.body.append(card);
  return card;
}

/** @param properties also `src`, where there is no story */
export function putTimeline(story, properties) {
  const element = document.createElement('story-timeline');
  Object.assign(element, properties, story && {story});
  document.body.append(element);
  return element;
}
