// Reader modes read the page and no shadow root: Firefox's own reader, with prerendered stories.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
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

/** Folders of `test/fixtures` whose JSON files are stories, each with its text beside it or none. */
const FOLDERS = [
  '',
  'text-forms',
  'texts',
  'texts-desks',
  'texts-held-out',
  'texts-later',
  'texts-latest',
  'texts-newsrooms',
  'texts-unseen',
];

const storiesIn = folder =>
  readdirSync(join(root, 'test/fixtures', folder))
    .filter(name => name.endsWith('.json'))
    .map(name => join(folder, name));

/** Words as they stand in a text: without markers, and with one space between them. */
const plain = words =>
  words
    .replace(/\s*\[[^[\]\n]{1,80}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a reader of a story has to find, each paragraph alone. */
function wordsOf({summary = '', sections = [], timeline = [], sources = []}) {
  const texts = [summary, ...sections.map(({text}) => text), ...timeline.map(({text}) => text)];
  const lines = [...sections, ...timeline].map(({heading}) => heading);
  const ofSources = sources.flatMap(source => [source.title, source.summary]);
  const paragraphs = texts.flatMap(text => text?.split(/\n\s*\n/) ?? []);
  return [...paragraphs, ...lines, ...ofSources].filter(Boolean).map(plain).filter(Boolean);
}

describe('a reader mode', () => {
  for (const folder of FOLDERS) {
    test(`has every paragraph, heading and source of each story in test/fixtures/${folder}`, async () => {
      for (const name of storiesIn(folder)) {
        const draft = draftOf(name);
        const {text} = (await read(draft)) ?? {text: ''};
        const found = plain(text);
        const wanted = wordsOf(draft);
        assert.ok(wanted.length > 0, name);
        const missing = wanted.filter(words => !found.includes(words));
        assert.deepEqual(missing, [], name);
      }
    });
  }

  test('has the headline, every section, event and source of the real story, once', async () => {
    const draft = draftOf('lee-china-visit.json');
    const {text} = await read(draft);
    const unmarked = plain(text);
    const wanted = [
      ...draft.sections.map(section => section.heading),
      ...draft.sections.flatMap(section => section.text.split('\n\n')),
      ...draft.timeline.map(event => event.text),
      ...draft.sources.flatMap(source => [source.title, source.summary]),
    ];
    assert.equal(wanted.length, 24);
    const times = wanted.map(words => unmarked.split(plain(words)).length - 1);
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
