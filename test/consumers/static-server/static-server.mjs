import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

createServer(async ({url}, response) => {
  const path = url === '/' ? '/index.html' : url;
  const file = await readFile(`dist${path}`).catch(() => readFile(`.${path}`).catch(() => null));
  response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
  response.statusCode = file ? 200 : 404;
  response.end(file);
}).listen(process.env.PORT, process.env.HOST);
