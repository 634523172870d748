// The NewsArticle of a prerendered and of an exported story, against the vocabulary of schema.org.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {exportStory} from '../../dist/desk.js';
import {prerender} from '../../dist/ssr.js';
import {root} from '../run/setup.mjs';

/** A story that uses every field that an article can have. */
const WHOLE = {
  headline: 'Harbour city approves tram',
  url: 'https://courier.example/tram',
  lang: 'en',
  kicker: 'Transport',
  summary: 'It is 31 to 24[1].',
  publisher: {name: 'Harbour Courier', url: 'https://courier.example/'},
  authors: [{name: 'Ada Park', url: 'https://courier.example/ada'}],
  published: '2026-02-17',
  updated: '2026-02-18T09:30:00+01:00',
  image: {
    url: 'https://courier.example/tram.jpg',
    alt: 'A tram',
    caption: 'The first tram',
    credit: 'Kim',
    width: 1200,
    height: 800,
  },
  sources: [
    {
      publisher: 'Port Radio',
      title: 'Tram',
      summary: 'The council votes.',
      url: 'https://radio.example/1',
      author: 'Lee',
      published: '2026-02-17',
      lang: 'en',
      paywall: true,
      archiveUrl: 'https://archive.example/1',
      excerpts: [{id: 'a', text: 'Thirty-one in favour.'}],
    },
  ],
  corrections: [{date: '2026-02-18', text: 'It said 2028.'}],
};

async function articleOf(draft) {
  const html = await prerender(draft, {jsonLd: true});
  const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
  return JSON.parse(json);
}

/** What the compiler says of an object that is to be a NewsArticle. */
function errorsIn(article) {
  const path = join(root, 'test/node/article.ts');
  const text = `import type {NewsArticle, WithContext} from 'schema-dts';
    export const article: WithContext<NewsArticle> = ${JSON.stringify(article)};`;
  const options = {strict: true, noEmit: true, skipLibCheck: true, types: [], module: 200};
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = name => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, rest[0]) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the NewsArticle of a prerendered story', () => {
  test('has only properties and types of schema.org', async () => {
    const article = await articleOf(WHOLE);
    assert.deepEqual(Object.keys(article), [
      '@context',
      '@type',
      'headline',
      'url',
      'mainEntityOfPage',
      'inLanguage',
      'articleSection',
      'description',
      'author',
      'publisher',
      'datePublished',
      'dateModified',
      'image',
      'citation',
      'isBasedOn',
      'correction',
    ]);
    assert.deepEqual(errorsIn(article), []);
  });

  test('would be found wrong with a property that schema.org does not know', async () => {
    const article = {...(await articleOf(WHOLE)), citations: []};
    assert.match(errorsIn(article).join('\n'), /citations/);
  });

  test('has the four sources of the real story', async () => {
    const path = join(root, 'test/fixtures/lee-china-visit.json');
    const article = await articleOf(JSON.parse(readFileSync(path, 'utf8')));
    assert.equal(article.citation.length, 4);
    assert.deepEqual(errorsIn(article), []);
  });
});

describe('the NewsArticle that a story is exported as', () => {
  const readStory = name => JSON.parse(readFileSync(join(root, 'test/fixtures', name), 'utf8'));

  for (const [name, draft] of [
    ['a story with every field', WHOLE],
    ['the real story', readStory('lee-china-visit.json')],
    ['the story of the ferry', readStory('vellmouth-ferry.json')],
    ['a story in Arabic', readStory('short-ar.json')],
  ]) {
    test(`has only properties and types of schema.org: ${name}`, () => {
      const article = JSON.parse(exportStory(draft, 'json-ld'));
      assert.equal(article['@type'], 'NewsArticle');
      assert.deepEqual(errorsIn(article), []);
    });
  }

  test('has a citation for each of the four sources of the real story', () => {
    const article = JSON.parse(exportStory(readStory('lee-china-visit.json'), 'json-ld'));
    assert.equal(article.citation.length, 4);
  });

  test('would be found wrong with a property of another type', () => {
    const article = JSON.parse(exportStory(WHOLE, 'json-ld'));
    assert.match(errorsIn({...article, itemReviewed: 'x'}).join('\n'), /itemReviewed/);
  });
});
