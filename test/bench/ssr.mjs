// How many real stories one core prerenders in a second, beside a template string that has the same
// HTML ready and beside @lit-labs/ssr; and how many pages the worker sends in workerd.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import autocannon from 'autocannon';
import {startWorkerd} from '../edge/workerd.mjs';
import {root} from '../run/setup.mjs';

const SECONDS = 3;
// A server runs for days: an engine has optimised all of it after some thousand stories.
const WARM_UP_SECONDS = 5;
const CONNECTIONS = 50;
const MS_PER_SECOND = 1000;
const BYTES_PER_KB = 1000;

const text = readFileSync(join(root, 'test/fixtures/lee-china-visit.json'), 'utf8');

/** Prints the table; no browser is needed. */
export async function bench() {
  const ways = [
    ['template string', await templateString()],
    ['prerender, styles linked', await prerendering({styles: 'link', stylesUrl: '/sheets/'})],
    ['prerender, styles inline', await prerendering({})],
    ['@lit-labs/ssr, styles inline', await renderingByLit()],
  ];
  for (const [name, render] of ways) {
    checkStory(name, await render());
    const {perSecond, kB} = await count(render);
    console.log(`${name}: ${Math.round(perSecond)} a second and core, ${kB.toFixed(1)} kB`);
  }
  await benchWorker();
}

/** What is left if all but putting texts together is done before. */
async function templateString() {
  const render = await prerendering({styles: 'link', stylesUrl: '/sheets/'});
  const {headline} = JSON.parse(text);
  const pieces = (await render()).split(headline);
  return () => pieces.join(JSON.parse(text).headline);
}

async function prerendering(options) {
  const {prerender} = await import('../../dist/ssr.js');
  return () => prerender(JSON.parse(text), {lang: 'en', ...options});
}

/** The card with the same story, as a server of a Lit project writes it. */
async function renderingByLit() {
  await import('story-widgets/define/story-card');
  const {render} = await import('@lit-labs/ssr');
  const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
  const {html} = await import('lit');
  return () =>
    collectResult(render(html`<story-card .story=${JSON.parse(text)} lang="en"></story-card>`));
}

/** A way that writes less than the whole story would only look fast. */
function checkStory(name, written) {
  assert.match(written, /and the first state visit in nine years/, name);
  assert.equal(written.match(/<li class="event/g)?.length, 6, name);
  assert.equal(written.match(/<li class="source"/g)?.length, 4, name);
}

async function count(render) {
  await repeat(render, WARM_UP_SECONDS);
  return await repeat(render, SECONDS);
}

/** How often in a second of this process, and how large each is. */
async function repeat(render, seconds) {
  const startedAt = process.cpuUsage();
  const endsAt = performance.now() + seconds * MS_PER_SECOND;
  let times = 0;
  // A server sends bytes; until they are wanted, an engine only notes which texts it has to join.
  let bytes = 0;
  while (performance.now() < endsAt) {
    bytes += Buffer.byteLength(await render());
    times++;
  }
  const {user, system} = process.cpuUsage(startedAt);
  const perSecond = times / ((user + system) / 1e6);
  return {perSecond, kB: bytes / times / BYTES_PER_KB};
}

async function benchWorker() {
  const {address, stop} = await startWorkerd((_request, response) => response.end(text));
  const path = '/story?src=https://news.example/lee.json';
  const etag = (await fetch(address + path)).headers.get('etag');
  const result = await autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [{path}, {path, headers: {'if-none-match': etag}}],
  });
  await stop();
  const {requests, latency, statusCodeStats} = result;
  const codes = Object.entries(statusCodeStats).map(([code, {count}]) => `${count} × ${code}`);
  console.log(
    `workerd, ${CONNECTIONS} connections: ${Math.round(requests.average)} pages a second, ` +
      `median ${latency.p50} ms, 99 % under ${latency.p99} ms (${codes.join(', ')})`,
  );
}
