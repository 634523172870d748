// Which address shows which file. The start server and the tests share it, so that a host page runs
// in both.
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {extname, join, normalize, sep} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {constants, createBrotliCompress} from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder behind each beginning of an address. */
export const FOLDERS = {
  '/cdn/': join(root, 'dist', 'cdn'),
  '/dist/': join(root, 'dist'),
  '/pages/': join(root, 'stories', 'pages'),
  '/data/': join(root, 'test', 'fixtures'),
};

/**
 * The address of the made-up paper. What it publishes lies here, so pages and stories that are served
 * have the server's own address in its place: pictures load, and snippets can be copied.
 */
export const PAPER = 'https://courier.example';
const HAS_ADDRESSES = /\.(?:html|json)$/;

/** What a news site's servers compress; a picture is compressed already. */
const IS_TEXT = /\.(?:html|js|mjs|css|json|map|txt|md|xml|svg)$/;
/** As a server does it for each answer: 11 takes a quarter of a second for the main file. */
const QUALITY = 5;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * The file behind an address, `undefined` where there is none or where the address leaves its
 * folder.
 *
 * @param {string} pathname the path of a URL, still percent-encoded: `/data/lee-china-visit.json`
 */
export function locate(pathname, folders = FOLDERS) {
  const prefix = Object.keys(folders).find(start => pathname.startsWith(start));
  if (!prefix) return undefined;
  const folder = folders[prefix];
  try {
    const rest = decodeURIComponent(pathname.slice(prefix.length));
    const path = normalize(
      join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest),
    );
    if (!path.startsWith(folder + sep) || path.includes('\0')) return undefined;
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The `content-type` of a file. */
export function contentType(path) {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

/**
 * Answers a request for one of our folders with the file, or with 404.
 *
 * @param {string} [cacheControl] how long a browser may keep the file; not at all where it is absent
 * @returns {boolean} whether the address was ours to answer
 */
export function respond(request, response, folders = FOLDERS, cacheControl = 'no-store') {
  const [pathname] = request.url.split(/[?#]/);
  if (!Object.keys(folders).some(start => pathname.startsWith(start))) return false;
  const path = locate(pathname, folders);
  response.setHeader('cache-control', cacheControl);
  if (!path) {
    response
      .writeHead(404, {'content-type': 'text/plain; charset=utf-8'})
      .end(`There is nothing at ${pathname}\n`);
    return true;
  }
  response.setHeader('content-type', contentType(path));
  send(path, request, response).catch(error => response.destroy(error));
  return true;
}

async function send(path, {method, headers}, response) {
  const isCompressed = IS_TEXT.test(path) && /\bbr\b/.test(headers['accept-encoding']);
  response.setHeader('vary', 'accept-encoding');
  if (isCompressed) response.setHeader('content-encoding', 'br');
  response.writeHead(200);
  if (method === 'HEAD') return response.end();
  const body = HAS_ADDRESSES.test(path)
    ? Readable.from([readHere(path, headers.host)])
    : createReadStream(path);
  const steps = isCompressed
    ? [createBrotliCompress({params: {[constants.BROTLI_PARAM_QUALITY]: QUALITY}})]
    : [];
  await pipeline(body, ...steps, response);
}

function readHere(path, host) {
  return readFileSync(path, 'utf8').replaceAll(PAPER, `http://${host}`);
}
