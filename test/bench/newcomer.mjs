// What a newcomer waits for: a fresh clone of the last commit, with nothing in npm's cache. Needs
// the network and a gigabyte in the folder for temporary files.
import {spawnSync} from 'node:child_process';
import {appendFileSync, mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {useNpmServer} from '../run/npm-server.mjs';
import {root} from '../run/setup.mjs';

const TIMEOUT_MS = 15 * 60_000;
const POLL_MS = 50;
const CHANGE = 'globalThis.isChanged = true;';
const GUIDE = '/iframe.html?viewMode=docs&id=guide-getting-started--docs';

export async function bench({openPage}) {
  const page = await openPage('/blank');
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.emulateCPUThrottling(1);
  const folder = mkdtempSync(join(tmpdir(), 'story-newcomer-'));
  const clone = join(folder, 'clone');
  const server = {
    folder: clone,
    timeoutMs: TIMEOUT_MS,
    env: {npm_config_cache: join(folder, 'npm')},
  };
  console.log(`${availableParallelism()} cores, Node ${process.version}`);
  try {
    let lap = stopwatch();
    spawnSync('git', ['clone', '--quiet', root, clone], {stdio: 'inherit'});
    await useNpmServer({...server, args: () => ['start']}, async origin => {
      await openStories(page, origin);
      lap('npm start, from the clone to the stories of the first page');

      lap = stopwatch();
      appendFileSync(join(clone, 'src/cdn.ts'), `${CHANGE}\n`);
      await untilBuilt(`${origin}/cdn/story-widgets.min.js`);
      await openStories(page, origin);
      await page.waitForFunction(() => globalThis.isChanged);
      lap('from a change in src to the stories with it');
    });

    lap = stopwatch();
    const args = port => ['run', 'storybook', '--', '--ci', '-p', String(port)];
    await useNpmServer({...server, args}, async origin => {
      await page.goto(origin + GUIDE);
      // Others are hidden in the frame from the start.
      await page.waitForSelector('#storybook-docs h1', {visible: true});
      lap('npm run storybook, to the guide of the workshop');
    });
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function openStories(page, origin) {
  await page.goto(origin);
  await page.waitForFunction(() => {
    const cards = [...document.querySelectorAll('story-card')];
    return cards.length > 1 && cards.every(({state}) => state === 'ready');
  });
}

async function untilBuilt(address) {
  while (!(await (await fetch(address)).text()).includes('isChanged'))
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
}

function stopwatch() {
  const startedAt = performance.now();
  return title => console.log(`${title}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
