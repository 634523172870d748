// What `npm start` runs: builds, shows the host pages with the built files, and builds again when
// src/ changes. The address is printed; PORT chooses the port.
import {spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, watch} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureDependencies, root} from '../test/run/setup.mjs';
import {FOLDERS, respond} from './routes.mjs';

const DEBOUNCE_MS = 200;
const HOME = '/pages/index.html';
const NOT_FOUND = `<!doctype html><html lang="en"><title>Not found</title>
  <p>There is nothing here. <a href="${HOME}">The pages</a> are there.</p></html>
`;

ensureDependencies();

// A build empties dist/ first, so the pages are served a copy of the last build that worked.
const copies = mkdtempSync(join(tmpdir(), 'story-widgets-'));
let copyNumber = 0;
let folders = FOLDERS;

let building;
let outdated = false;
let announced = false;

/** Builds now, or once more after the build that is running. */
function build() {
  outdated = Boolean(building);
  if (building) return;
  const startedAt = Date.now();
  let output = '';
  console.log('Building …');
  building = spawn('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: {...process.env, NO_COLOR: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [building.stdout, building.stderr])
    stream.setEncoding('utf8').on('data', text => {
      output += text;
    });
  building.once('close', code => {
    building = undefined;
    if (code === 0) {
      keepCopy();
      console.log(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
    } else {
      console.log(
        `${output.trim()}\nThe build failed; the files of the last one that worked stay.`,
      );
    }
    if (!announced) announce();
    if (outdated) build();
  });
}

function keepCopy() {
  const built = FOLDERS['/cdn/'];
  if (!existsSync(built)) return;
  const before = folders['/cdn/'];
  const copy = join(copies, String((copyNumber += 1)));
  cpSync(built, copy, {recursive: true});
  folders = {...FOLDERS, '/cdn/': copy};
  if (before !== built) rmSync(before, {recursive: true, force: true});
}

const server = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {allow: 'GET, HEAD'}).end();
    return;
  }
  const [pathname] = request.url.split(/[?#]/);
  if (pathname === '/') {
    response.writeHead(302, {location: HOME}).end();
    return;
  }
  if (respond(request, response, folders)) return;
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
  stop(1);
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', build);

function announce() {
  announced = true;
  console.log(`http://127.0.0.1:${server.address().port}/   (Ctrl-C stops)`);
}

let timer;
const watcher = watch(join(root, 'src'), {recursive: true}, () => {
  clearTimeout(timer);
  timer = setTimeout(build, DEBOUNCE_MS);
});

function stop(code) {
  watcher.close();
  building?.kill();
  server.closeAllConnections();
  rmSync(copies, {recursive: true, force: true});
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(0));
