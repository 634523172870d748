import {expect} from '@open-wc/testing';
import {check} from '../../src/desk/check.js';
import {importStory} from '../../src/importers/import-story.js';

const GUESSED = '"the long night: a tram" is a guessed title. Check it, and its publisher.';
const IMPOSSIBLE = '"Feb 30, 2026" is not a date like "Jan 6, 2026".';

const MARKDOWN = `# Tram approved

The council agreed[^b]. It opens in March[^a].

## Timeline

- Feb 30, 2026: The council meets[^b]
- 12 March 2026: The tram opens[^a]

[^a]: [Tram opens](https://courier.example/tram)
[^b]: Council: the long night: a tram
`;
const ARTICLE = `<h1>Tram approved</h1>
<p>The council agreed<sup><a href="#b">1</a></sup>.</p>
<h2>Timeline</h2><ul><li>Feb 30, 2026: The council meets</li></ul>
<ol><li id="b">Council: the long night: a tram</li></ol>`;
const FORMATS = {
  markdown: MARKDOWN,
  html: `<article>${ARTICLE}</article>`,
  ninjs: JSON.stringify({
    headlines: [{value: 'Tram approved'}],
    bodies: [{contenttype: 'text/html', value: ARTICLE}],
  }),
  'json-ld': JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Tram approved',
    articleBody: ARTICLE,
  }),
  feed: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{id: '1', title: 'Tram approved', content_html: ARTICLE}],
  }),
} as const;

describe('what an importer guesses', () => {
  for (const [format, text] of Object.entries(FORMATS)) {
    it(`is in the loss report of ${format}, with the place where it stands now`, async () => {
      const {losses} = await importStory(text, {from: format as keyof typeof FORMATS});
      expect(losses.map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
        `sources[0].title: ${GUESSED}`,
        `timeline[0].date: ${IMPOSSIBLE}`,
      ]);
    });

    it(`is an issue of check for ${format}`, async () => {
      const {issues} = await check(text, {from: format as keyof typeof FORMATS});
      const found = issues.filter(({code}) => /guessed|impossible/.test(code));
      expect(found.map(({code, path}) => [code, path])).to.deep.equal([
        ['date-impossible', 'timeline[0].date'],
        ['source-guessed', 'sources[0].title'],
      ]);
    });
  }

  it('is the date of an event in a cluster of Kite, which orders nothing', async () => {
    const cluster = {
      title: 'Tram approved',
      short_summary: 'The council agreed [courier.example#1].',
      articles: [{title: 'Tram', link: 'https://courier.example/1', domain: 'courier.example'}],
      timeline: ['12 March 2026:: It opens.', '90+3 minute:: The last speaker yields.'],
    };
    const {losses} = await importStory(JSON.stringify(cluster), {from: 'kite'});
    expect(losses.map(({path, message}) => `${path}: ${message}`)).to.include(
      'timeline[1].date: "90+3 minute" is no date that can be read, so it is only printed.',
    );
  });

  it('is the moment of an update in a live blog', async () => {
    const blog = {
      '@type': 'LiveBlogPosting',
      headline: 'Tram vote',
      liveBlogUpdate: [{headline: 'Doors open', datePublished: 'at noon'}],
    };
    const {losses} = await importStory(JSON.stringify(blog), {from: 'json-ld'});
    expect(losses.map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
      'timeline[0].date: "at noon" is no date that can be read, so it is only printed.',
    ]);
  });
});
