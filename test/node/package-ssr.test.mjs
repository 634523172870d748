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
  before(() => import('story-widgets/define'));
  const write = async template =>
    (await collectResult(render(template)))
      .replace(/<!--.*?-->/g, '')
      .replace(/<style>[^]*?<\/style>/g, '<style></style>')
      .replace(/\s+(?=[\w-]+="|>)/g, ' ');
  const count = (text, pattern) => text.match(pattern)?.length ?? 0;

  test('writes the story of a property, with the timeline and the sources in the card', async () => {
    const written = await write(html`<story-card .story=${draft} heading-level="3"></story-card>`);
    assert.match(
      written,
      /^<story-card heading-level="3"><template [^>]*shadowrootmode="open"><style>/,
    );
    assert.match(
      written,
      /<h3 class="headline"[^>]*>Lee Declares China Visit Sets Foundation for Full Restoration of Ties<\/h3>/,
    );
    assert.match(
      written,
      /<story-sources [^>]*exportparts="source"[^>]*><template [^>]*open"><style>/,
    );
    assert.equal(count(written, /<template /g), 3);
    assert.equal(count(written, /<li class="event/g), 6);
    assert.equal(count(written, /<li class="source"/g), 4);
    assert.match(
      written,
      /aria-label="Source 4: Yonhap"><span class="reach" data-label="4">\[4\]</,
    );
  });

  test('writes the story of an attribute, in the words of its language', async () => {
    const story = JSON.stringify({headline: '방중', lang: 'ko', sources: [{title: '회담'}]});
    const written = await write(html`<story-sources story=${story}></story-sources>`);
    assert.match(written, /<div class="root" lang="ko">/);
    assert.match(written, /<h2 class="label" part="label" aria-label="출처">출처<\/h2>/);
  });

  test('writes a timeline of its own events, and the marker of a citation with its sources', async () => {
    const written = await write(html`
      <story-timeline events='[{"date": "2026-01", "heading": "It began"}]'></story-timeline>
      <citation-ref source="1" sources='[{"title": "Minutes"}]'>It was close</citation-ref>`);
    assert.match(written, /<time class="date" part="date" datetime="2026-01">January 2026<\/time>/);
    assert.match(written, /aria-label="Source 1"><span class="reach" data-label="1">\[1\]</);
  });

  test('writes the brief of a card, and its coverage where that is asked for', async () => {
    const brief = await write(html`<story-card .story=${draft} variant="brief"></story-card>`);
    assert.match(brief, /aria-labelledby="toggle headline">The whole story<\/button>/);
    const covered = await write(html`<story-card .story=${draft} show="coverage"></story-card>`);
    assert.match(covered, /<story-coverage exportparts="cell"[^>]*><template [^>]*open"><style>/);
  });

  test('leaves the words of the page where the story has to be fetched, or is none', async () => {
    const root = '<template shadowroot="open" shadowrootmode="open"><slot></slot></template>';
    const fetched = html`<story-card src=${'/lee.json'}><a href="/lee">Lee</a></story-card>`;
    assert.equal(
      await write(fetched),
      `<story-card src="/lee.json">${root}<a href="/lee">Lee</a></story-card>`,
    );
    const damaged = html`<story-card story="{">Lee</story-card>`;
    assert.equal(await write(damaged), `<story-card story="{">${root}Lee</story-card>`);
  });

  test('escapes what a story says', async () => {
    const headline = '<!--inside--><script>alert(1)</script>';
    const written = await write(html`<story-card .story=${{...draft, headline}}></story-card>`);
    assert.match(written, /&lt;!--inside--&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.equal(count(written, /<template /g), 3);
  });

  test('writes a class that the page names itself', async () => {
    const {StoryCard} = await import('story-widgets');
    StoryCard.define('acme-story-card');
    const written = await write(html`<acme-story-card .story=${draft}></acme-story-card>`);
    assert.match(
      written,
      /^<acme-story-card ><template [^>]*open"><style><\/style><div class="root"/,
    );
  });
});
