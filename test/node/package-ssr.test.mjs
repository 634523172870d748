// The part for servers, from the built package: a plain Node server, and its answer.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {prerender} from '../../dist/ssr.js';
import {root} from '../run/setup.mjs';

const draft = JSON.parse(readFileSync(join(root, 'test/fixtures/lee-china-visit.json'), 'utf8'));

describe('a plain Node server', () => {
  const server = createServer(async (_request, response) => {
    const story = await prerender(draft, {lang: 'en', styles: 'link', stylesUrl: '/sheets/'});
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><body>${story}</body></html>`);
  });
  before(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  after(() => server.close());

  test('answers with the real story, readable without a script', async () => {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/`);
    const html = await answer.text();
    assert.match(
      html,
      />Lee Declares China Visit Sets Foundation for Full Restoration of Ties<\/h2>/,
    );
    assert.equal(html.match(/<li class="source"/g).length, 4);
    assert.equal(html.match(/<li class="event/g).length, 6);
    assert.match(html, /and the first state visit in nine years<sup class="run closed"/);
  });

  test('names style sheets that are in the package', async () => {
    const html = await prerender(draft, {styles: 'link', stylesUrl: '/sheets/'});
    const files = [...html.matchAll(/href="\/sheets\/([^"]+)"/g)].map(([, file]) => file);
    assert.deepEqual(files, ['story-card.css', 'story-timeline.css', 'story-sources.css']);
    assert.deepEqual(
      files.filter(file => !existsSync(join(root, 'dist/sheets', file))),
      [],
    );
  });
});

describe('@lit-labs/ssr', () => {
  test('writes the tag of an element that a server has imported, with what stands in it', async () => {
    await import('../../dist/define.js');
    const template = html`<story-card src=${'/lee.json'} .story=${draft}><a href="/lee">Lee</a></story-card>`;
    const written = await collectResult(render(template));
    assert.equal(
      written.replace(/<!--.*?-->/g, ''),
      '<story-card src="/lee.json" ><a href="/lee">Lee</a></story-card>',
    );
  });
});
