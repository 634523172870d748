// What `npm start` runs: builds, shows the pages with what was built, and builds again when src/
// changes. The address is printed; PORT chooses the port.
import {watch} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {ensureDependencies, root} from '../test/run/setup.mjs';
import {contentType, respond} from './routes.mjs';
import {createStoryPages, isStoryPage} from './story-pages.mjs';

const DEBOUNCE_MS = 100;
const HOME = '/pages/';
const VERSIONED = /^\/story-widgets@[\w.-]+\/dist\//;
const NOT_FOUND = `<!doctype html><html lang="en"><title>Not found</title>
  <p>There is nothing here. <a href="${HOME}">The pages</a> are there.</p></html>
`;

ensureDependencies();
// Only now is there an esbuild to import.
const {createBuild} = await import('./build.mjs');
const build = await createBuild();

/** What was built, by address; the last build that worked stays. */
let built = new Map();
let answerStoryPage;
let building;
let isOutdated = false;

/** Builds now, or once more after the build that is running. */
async function rebuild() {
  isOutdated = Boolean(building);
  if (isOutdated) return building;
  const startedAt = performance.now();
  building = build.rebuild().then(
    async files => {
      answerStoryPage = await createStoryPages(files.get('/cdn/ssr.worker.js'));
      built = files;
      console.log(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
    },
    error => console.error(`${error.message}\nThe files of the last build that worked stay.`),
  );
  await building;
  building = undefined;
  if (isOutdated) await rebuild();
}

const server = createServer(async (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {allow: 'GET, HEAD'}).end();
    return;
  }
  // As on a CDN, where the address of a script names its version.
  request.url = request.url.replace(VERSIONED, '/');
  const [pathname] = request.url.split(/[?#]/);
  if (pathname === '/') {
    response.writeHead(302, {location: HOME}).end();
    return;
  }
  // Snippets of the first page are tried in files and on pages of other origins.
  response.setHeader('access-control-allow-origin', '*');
  await building;
  if (built.has(pathname)) {
    response
      .writeHead(200, {'content-type': contentType(pathname), 'cache-control': 'no-store'})
      .end(built.get(pathname));
    return;
  }
  if (isStoryPage(request.url)) {
    const {status, headers, text} = await answerStoryPage(request.url, request.headers.host);
    response.writeHead(status, headers).end(text);
    return;
  }
  if (respond(request, response)) return;
  response
    .writeHead(404, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'})
    .end(NOT_FOUND);
});

server.once('error', error => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${process.env.PORT} is taken: choose another with PORT.`
      : error.message,
  );
  void stop(1);
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  void rebuild();
  console.log(`http://127.0.0.1:${server.address().port}/   (Ctrl-C stops)`);
});

let timer;
const watcher = watch(join(root, 'src'), {recursive: true}, () => {
  clearTimeout(timer);
  timer = setTimeout(rebuild, DEBOUNCE_MS);
});

async function stop(code) {
  watcher.close();
  server.closeAllConnections();
  await build.dispose();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(0));
