// A server that misbehaves on request, for the tests of loading.
//
//   /faults/story.json?status=404      that status
//   ?delayMs=500                       waits before it answers
//   ?drip=1                            one byte per 100 ms until the client closes
//   ?bytes=9437184                     a valid JSON story of exactly that many bytes, Infinity
//                                      included; &length=1 announces them
//   ?truncate=1                        half of the JSON, ended in order
//   ?hangUp=1                          half of the JSON, with the connection cut
//   ?type=text/html                    the content type
//   ?header=name:value                 a response header; may be repeated
//   ?body=text                         a body
//   ?file=lee-china-visit.json         a fixture as the body, or a path that the start server knows:
//                                      /pages/news.html
//   ?redirect=/data/lee-china-visit.json    302
//   ?key=abc                           counts the request under that key; engines run side by side,
//                                      so make it unique
//   /faults/log?key=abc                {count, closedEarly, headers}: closedEarly counts what clients
//                                      gave up, headers are the last request's; waits, two seconds at
//                                      most, until none of them is still being answered
//   /faults/reset?key=abc              forgets that key
import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import {contentType, locate} from '../../stories/routes.mjs';

const DRIP_MS = 100;
const ENDLESS_PAUSE_MS = 5;
const LOG_WAIT_MS = 2000;
const CHUNK_BYTES = 64 * 1024;

/** Koa middleware for everything under /faults/. */
export function faults() {
  const log = new Map();
  return async (context, next) => {
    if (!context.path.startsWith('/faults/')) return next();
    context.respond = false;
    const query = new URLSearchParams(context.querystring);
    const {req: request, res: response} = context;
    response.setHeader('cache-control', 'no-store');
    const key = query.get('key') ?? '';
    if (context.path === '/faults/log') return sendLog(log.get(key) ?? newEntry(), response);
    if (context.path === '/faults/reset') return sendJson(response, log.delete(key));
    note(log, key, request, response);
    await answer(query, response).catch(error => response.destroy(error));
  };
}

function sendJson(response, value) {
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(value));
}

function newEntry() {
  return {count: 0, open: 0, closedEarly: 0, headers: {}};
}

function note(log, key, request, response) {
  const entry = log.get(key) ?? newEntry();
  log.set(key, entry);
  entry.count += 1;
  entry.open += 1;
  entry.headers = request.headers;
  response.on('close', () => {
    entry.open -= 1;
    if (!response.writableFinished) entry.closedEarly += 1;
  });
}

// A client's hanging up reaches us later than its next request may.
async function sendLog(entry, response) {
  for (const giveUpAt = Date.now() + LOG_WAIT_MS; entry.open > 0 && Date.now() < giveUpAt;)
    await sleep(20);
  const {count, closedEarly, headers} = entry;
  sendJson(response, {count, closedEarly, headers});
}

async function answer(query, response) {
  writeHead(query, response);
  if (query.has('delayMs')) await sleep(Number(query.get('delayMs')));
  if (response.destroyed) return;
  const path = pathOf(query);
  response.setHeader('content-type', query.get('type') ?? contentType(path ?? '.json'));
  if (query.has('drip')) return drip(response);
  if (query.has('bytes')) return stream(response, Number(query.get('bytes')), query.has('length'));
  const body = query.has('body') ? Buffer.from(query.get('body')) : await read(path);
  if (query.has('truncate')) return response.end(halfOf(body));
  if (query.has('hangUp')) return hangUp(response, body);
  response.end(body);
}

function writeHead(query, response) {
  response.statusCode = Number(query.get('status') ?? 200);
  if (query.has('redirect')) {
    response.statusCode = 302;
    response.setHeader('location', query.get('redirect'));
  }
  for (const header of query.getAll('header')) {
    const colon = header.indexOf(':');
    response.setHeader(header.slice(0, colon).trim(), header.slice(colon + 1).trim());
  }
}

function pathOf(query) {
  const file = query.get('file') ?? 'lee-china-visit.json';
  return locate(file.startsWith('/') ? file : `/data/${file}`);
}

async function read(path) {
  return path ? await readFile(path) : Buffer.from('');
}

function halfOf(body) {
  return body.subarray(0, body.length >> 1);
}

function hangUp(response, body) {
  // Announced, so that every engine knows that something is missing.
  response.setHeader('content-length', body.length);
  response.write(halfOf(body), () => response.destroy());
}

async function drip(response) {
  while (!response.destroyed) {
    response.write(' ');
    await sleep(DRIP_MS);
  }
}

async function stream(response, bytes, announced) {
  const start = '{"headline":"';
  const end = '"}';
  if (announced) response.setHeader('content-length', bytes);
  response.write(start);
  for (
    let left = bytes - start.length - end.length;
    left > 0 && !response.destroyed;
    left -= CHUNK_BYTES
  ) {
    await new Promise(resolve => {
      response.write('a'.repeat(Math.min(left, CHUNK_BYTES)), resolve);
    });
    // WebKit hears that a request is given up behind all that has come: a flood would drown it.
    if (left === Infinity) await sleep(ENDLESS_PAUSE_MS);
  }
  response.end(end);
}
