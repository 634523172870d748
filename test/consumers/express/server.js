import {readFile} from 'node:fs/promises';
import express from 'express';
import {prerender} from 'story-widgets/ssr';

const app = express();
app.use('/dist', express.static('node_modules/story-widgets/dist'));
app.get('/stories/:id', async (request, response) => {
  const id = request.params.id.replace(/[^\w-]/g, '');
  const draft = JSON.parse(await readFile(`stories/${id}.json`, 'utf8'));
  const story = await prerender(draft, {styles: 'link', stylesUrl: '/dist/sheets/'});
  response.send(`<!doctype html><html lang="en"><title>Story</title><body>${story}</body></html>`);
});

const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
