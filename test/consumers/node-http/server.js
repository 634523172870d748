import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {prerender} from 'story-widgets/ssr';

const server = createServer(async (_request, response) => {
  const draft = JSON.parse(await readFile('stories/lee.json', 'utf8'));
  const story = await prerender(draft, {jsonLd: true});
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><title>Story</title><body>${story}</body></html>`);
});

server.listen(0, '127.0.0.1', () => console.log(server.address().port));
