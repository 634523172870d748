// Reader modes read the page and no shadow root: Firefox's own reader, with prerendered stories.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {Readability} from '@mozilla/readability';
import {JSDOM} from 'jsdom';
import {prerender} from '../../dist/ssr.js';
import {root} from '../run/setup.mjs';

const draftOf = name => JSON.parse(readFileSync(join(root, 'test/fixtures', name), 'utf8'));

/** What a reader mode makes of a page: its words, its headings and where its links lead. */
async function read(draft, options = {}) {
  const story = await prerender(draft, {styles: 'link', stylesUrl: '/sheets/', ...options});
  const page = `<!doctype html><html lang="en"><title>The Courier</title>
    <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>${story}</body></html>`;
  const {window} = new JSDOM(page, {url: 'https://courier.example/lee'});
  const article = new Readability(window.document).parse();
  if (!article) return undefined;
  const {document} = new JSDOM(article.content, {url: 'https://courier.example/lee'}).window;
  return {
    text: article.textContent.replace(/\s+/g, ' '),
    headings: [...document.querySelectorAll('h1, h2, h3')].map(each => each.textContent),
    broken: [...document.querySelectorAll('a[href*="#"]')]
      .filter(({hash}) => !document.getElementById(hash.slice(1)))
      .map(({href}) => href),
    markers: [...document.querySelectorAll('sup a')].map(each => each.textContent),
  };
}

describe('a reader mode', () => {
  test('has the headline, every section, event and source of the real story, once', async () => {
    const draft = draftOf('lee-china-visit.json');
    const {text} = await read(draft);
    const plain = words => words.replace(/\s*\[\d+\]/g, '').replace(/\s+/g, ' ');
    const unmarked = plain(text);
    const wanted = [
      ...draft.sections.map(section => section.heading),
      ...draft.sections.flatMap(section => section.text.split('\n\n')),
      ...draft.timeline.map(event => event.text),
      ...draft.sources.flatMap(source => [source.title, source.summary]),
    ];
    assert.equal(wanted.length, 24);
    const times = wanted.map(words => unmarked.split(plain(words).trim()).length - 1);
    assert.deepEqual(times, Array(24).fill(1));
  });

  test('leads from every marker to its source, within what it shows', async () => {
    const {markers, broken} = await read(draftOf('lee-china-visit.json'));
    assert.deepEqual(markers.slice(0, 4), ['[4]', '[1]', '[2]', '[2]']);
    assert.deepEqual(broken, []);
  });

  test('has the headings of the story in their order', async () => {
    const {headings} = await read(draftOf('vellmouth-ferry.json'));
    assert.deepEqual(headings, [
      'Vellmouth Buys Back the Ferry It Sold 41 Years Ago',
      'A Count That Waited for the Boat',
      'What the Town Is Buying',
      'The Ramp Comes First',
      'Sold for One Crown',
      'Timeline',
      'Corrections',
      'Sources',
    ]);
  });

  test('finds nothing where the copy is left out', async () => {
    const article = await read(draftOf('lee-china-visit.json'), {lightText: false});
    assert.ok(!article?.text.includes('state visit'));
  });
});
