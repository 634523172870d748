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

const readStory = name => JSON.parse(readFileSync(join(root, 'test/fixtures', name), 'utf8'));
const realStory = readStory('lee-china-visit.json');

const articles = {
  'prerendered, with every field': await prerenderedArticle(WHOLE),
  'prerendered, the real story': await prerenderedArticle(realStory),
  'exported, with every field': exportedArticle(WHOLE),
  'exported, the real story': exportedArticle(realStory),
  'exported, the story of the ferry': exportedArticle(readStory('vellmouth-ferry.json')),
  'exported, a story in Arabic': exportedArticle(readStory('short-ar.json')),
};
const wrongArticles = {
  'a property that schema.org does not know': {
    ...articles['prerendered, with every field'],
    citations: [],
  },
  'a property of another type': {...articles['exported, with every field'], itemReviewed: 'x'},
};
const errors = errorsIn({...articles, ...wrongArticles});

async function prerenderedArticle(draft) {
  const html = await prerender(draft, {jsonLd: true});
  const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
  return JSON.parse(json);
}

function exportedArticle(draft) {
  return JSON.parse(exportStory(draft, 'json-ld'));
}

/**
 * What the compiler says of objects that are each to be a NewsArticle, by their names. All at once:
 * it needs seconds for the vocabulary.
 */
function errorsIn(objects) {
  const names = Object.keys(objects);
  const files = new Map(names.map((name, index) => [join(root, `article-${index}.ts`), name]));
  const textOf = path => `import type {NewsArticle, WithContext} from 'schema-dts';
    export const article: WithContext<NewsArticle> = ${JSON.stringify(objects[files.get(path)])};`;
  const options = {strict: true, noEmit: true, skipLibCheck: true, types: [], module: 200};
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = path => files.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    files.has(path)
      ? ts.createSourceFile(path, textOf(path), rest[0])
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([...files.keys()], options, host);
  const messagesOf = path =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return Object.fromEntries([...files].map(([path, name]) => [name, messagesOf(path)]));
}

describe('the NewsArticle of a story', () => {
  for (const [name, article] of Object.entries(articles)) {
    test(`has only properties and types of schema.org: ${name}`, () => {
      assert.equal(article['@type'], 'NewsArticle');
      assert.deepEqual(errors[name], []);
    });
  }

  test('would be found wrong with a property that schema.org does not know', () => {
    assert.match(errors['a property that schema.org does not know'].join('\n'), /citations/);
  });

  test('would be found wrong with a property of another type', () => {
    assert.match(errors['a property of another type'].join('\n'), /itemReviewed/);
  });

  test('has these properties, prerendered with every field', () => {
    assert.deepEqual(Object.keys(articles['prerendered, with every field']), [
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
  });

  for (const how of ['prerendered', 'exported']) {
    test(`has a citation for each of the four sources of the real story, ${how}`, () => {
      assert.equal(articles[`${how}, the real story`].citation.length, 4);
    });
  }
});
