// What `npm start` builds: the files that the first page loads, and again after a change.
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {createBuild} from '../../stories/build.mjs';
import {locate, respond} from '../../stories/routes.mjs';
import {root} from '../run/setup.mjs';

describe('the first page', () => {
  const page = readFileSync(join(root, 'stories/pages/index.html'), 'utf8');

  test('names no address of this server that nothing answers', async () => {
    const build = await createBuild();
    const built = await build.rebuild();
    await build.dispose();
    const paths = [...page.matchAll(/(?:(?:src|href)="|courier\.example)(\/[\w./-]+)/g)].map(
      ([, path]) => path,
    );
    assert.ok(paths.length > 15, paths.join());
    // Only the fallback of a snippet is an address of the reader's own site.
    const missing = paths.filter(path => !built.has(path) && !locate(path) && path !== '/ferry');
    assert.deepEqual(missing, []);
  });

  test('begins with a made-up story that has everything a story may have', () => {
    const [, first] = /<story-card src="([^"]+)"/.exec(page) ?? [];
    assert.equal(first, '/data/vellmouth-ferry.json');
    const story = JSON.parse(
      readFileSync(join(root, 'test/fixtures/vellmouth-ferry.json'), 'utf8'),
    );
    assert.deepEqual(
      [...new Set(story.sources.map(({publisher}) => publisher))],
      ['Vellmouth Gazette', 'Coast Radio', 'Harne Sound Authority', 'Marine Safety Board'],
    );
    assert.equal(story.sources.filter(({excerpts}) => excerpts?.length).length, 3);
    assert.equal(story.corrections.length, 1);
    assert.match(story.disclosure, /^Drafted by AI from five articles and records/);
    assert.match(story.image.url, /^https:\/\/courier\.example\/pages\//);
  });

  test('has each element, and a card in its three variants', () => {
    const tags = [
      ...new Set([...page.matchAll(/<(story-[a-z]+|citation-ref)[ >]/g)].map(([, tag]) => tag)),
    ];
    assert.deepEqual(tags.sort(), [
      'citation-ref',
      'story-card',
      'story-coverage',
      'story-sources',
      'story-timeline',
    ]);
    const variants = [...page.matchAll(/<story-card variant="(\w+)"/g)].map(
      ([, variant]) => variant,
    );
    assert.deepEqual(variants, ['brief', 'headline', 'headline']);
  });

  test('has a sample to copy for each way of use, each with the address of the server that runs', async () => {
    const server = createServer((request, response) => respond(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const here = `http://127.0.0.1:${server.address().port}/`;
    const served = await (await fetch(`${here}pages/index.html`)).text();
    server.close();
    const samples = [...served.matchAll(/<h3>([^<]+)<\/h3>[^]*?<pre[^>]*><code>([^]*?)<\/code>/g)];
    assert.deepEqual(
      samples.map(([, title, code]) => [title, code.includes(here)]),
      [
        ['A whole page', true],
        ['A story inside the page', true],
        ['Markers in your own article', true],
        ['In your colours', true],
        ['A classic script', true],
        ['A frame', true],
        ['HTML from your server', true],
        ['npm and a bundler', true],
        ['React, Vue, Svelte, Angular', true],
        ['Node: is this a story?', true],
      ],
    );
    assert.equal(served.includes('courier.example'), false);
  });
});
