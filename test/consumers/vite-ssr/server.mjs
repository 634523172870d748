// What every server of an application of Vite does: files of the build, and the page with what the
// framework prints.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {render} from './dist/server/entry-server.js';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html'};
const page = await readFile('dist/client/index.html', 'utf8');

createServer(async ({url}, response) => {
  if (url === '/') {
    response.setHeader('content-type', 'text/html');
    return response.end(page.replace('<!--app-->', await render()));
  }
  const file = await readFile(`dist/client${url}`).catch(() => undefined);
  response.setHeader('content-type', TYPES[extname(url)] ?? 'application/octet-stream');
  response.statusCode = file ? 200 : 404;
  return response.end(file);
}).listen(process.env.PORT, process.env.HOST);
