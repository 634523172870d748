import {expect} from '@open-wc/testing';
import {check} from '../../src/desk/check.js';
import {FORMATS} from '../../src/importers/formats.js';
import {importStories, importStory} from '../../src/importers/import-story.js';
import {StoryError} from '../../src/load/story-error.js';

const MANY = 20_000;
const HOSTILE: Record<string, string> = {
  nothing: '',
  'a zero': '0',
  null: 'null',
  'an empty object': '{}',
  'a list of nothing': '[null, 1, "x", []]',
  'a deep list': '['.repeat(MANY),
  'wrong types': JSON.stringify({
    '@type': 7,
    '@graph': [null, {'@type': ['NewsArticle'], headline: {}, author: [[[]]], citation: 7}],
    title: 'T',
    short_summary: {},
    articles: [null, 7, {domain: [], link: {}, date: 1e400}],
    timeline: [null, {date: {}, content: []}],
    events: [null, {start_date: 'x', text: [], media: 7}],
    uri: 'x',
    headlines: [{value: {}}],
    bodies: 'x',
    associations: [{type: 'picture', renditions: [null]}],
    items: [null, {title: {}}],
    version: 'https://jsonfeed.org/version/1',
  }),
  'keys of prototypes': `{"__proto__": {"headline": "x"}, "constructor": {"prototype": {}}, "events": [{"__proto__": {"x": 1}, "text": {"__proto__": []}}], "title": {"text": {"headline": "T"}}}`,
  'tags without an end': '<div>'.repeat(MANY),
  'angle brackets': '<'.repeat(MANY),
  'square brackets': `# T\n\n${'['.repeat(MANY)}`,
  quotations: `# T\n\n${'>'.repeat(MANY)}x`,
  lists: `# T\n\n${'- '.repeat(MANY)}x`,
  'an entity bomb': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
  'an open quote': `Year,Headline,Text\n1,"${'a"'.repeat(MANY)}`,
  'lone surrogates': 'Year,Headline\n1,\uD800\uDFFF\uD800',
  controls: '\0\x01\x02<p>\0</p>',
};

describe('importStories with hostile input', () => {
  for (const format of FORMATS) {
    for (const [name, text] of Object.entries(HOSTILE)) {
      it(`reads ${name} as ${format}, or throws a StoryError that says what to do`, async () => {
        try {
          for (const {draft} of await importStories(text, {from: format})) {
            expect(draft).to.be.an('object');
          }
        } catch (error) {
          expect(error).to.be.instanceOf(StoryError);
          expect((error as StoryError).message).to.match(/[.!]$/);
        }
        expect('headline' in {}).to.equal(false);
      });
    }
  }

  it('reads 200,000 short lines below sources that nothing names', async () => {
    const sources = '[1] Post: a https://post.example/\n[2] Post: b https://post.example/b\n';
    const text = `Tram opens\n\nIt runs[1].\n\n${sources}${'a\n'.repeat(200_000)}`;
    const {draft} = await importStory(text, {from: 'text'});
    expect(draft.sources?.map(({title}) => title)).to.deep.equal(['a', 'b']);
  });

  it('names the formats where there is none of that name', async () => {
    try {
      await importStory('x', {from: 'docx' as 'json'});
      expect.fail('it was read');
    } catch (error) {
      expect((error as Error).message).to.match(
        /^There is no format "docx"\. The formats are json,/,
      );
    }
  });

  it('reads 256 KiB of Markdown, and says that the rest is left out', async () => {
    const text = `# T\n\n${'He met Xi.\n\n'.repeat(22_000)}`;
    const [story] = await importStories(text, {from: 'markdown'});
    expect(story?.issues.map(({code, message}) => `${code}: ${message}`)).to.eql([
      'input-truncated: The Markdown is longer than 262,144 characters; the rest is left out. ' +
        'Split it into stories.',
    ]);
  });

  it('reads 20,000 rows of a sheet, and says that the rest are left out', async () => {
    const text = `Year,Headline\n${'2026,Tram opens\n'.repeat(20_001)}`;
    const [story] = await importStories(text, {from: 'timelinejs-csv'});
    expect(story?.draft.timeline).to.have.length(20_000);
    expect(story?.issues.map(({code, message}) => `${code}: ${message}`)).to.eql([
      'input-truncated: The sheet has more than 20,000 rows; the rest are left out. ' +
        'Split it into timelines.',
    ]);
  });

  it('reads 500 underlined headings of Markdown, and says that the rest are none', async () => {
    const text = `# T\n\n${'Tram\n====\nIt runs.\n\n'.repeat(501)}`;
    const [story] = await importStories(text, {from: 'markdown'});
    expect(story?.draft.sections).to.have.length(500);
    expect(story?.losses).to.eql([
      {
        path: 'underline 501',
        message: 'More than 500 lines are underlined, so the rest are no headings.',
      },
    ]);
  });

  it('follows 8 MiB of references, and says that the rest are left out', async () => {
    const works = Array.from({length: 9}, (_, index) => ({
      name: `Work ${index + 1}`,
      author: {'@id': '#author'},
    }));
    const author = {'@id': '#author', name: 'Ann', description: 'a'.repeat(1024 * 1024)};
    const article = {'@type': 'NewsArticle', headline: 'Tram opens', citation: works};
    const [story] = await importStories(JSON.stringify({'@graph': [article, author]}));
    const authors = story?.draft.sources?.map(source => source.author);
    expect(authors?.filter(Boolean)).to.have.length(7);
    expect(story?.issues.map(({code, message}) => `${code}: ${message}`)).to.eql([
      'input-truncated: What its "@id" refer to is longer than 8 MiB; the rest are left out. ' +
        'Write each once.',
    ]);
  });

  it('resolves no link against an address of more than 4,096 characters', async () => {
    const address = `https://post.example/${'a'.repeat(4096)}`;
    const page = `<link rel=canonical href="${address}"><h1>Tram opens</h1><p>It <a href="/x">runs</a>.`;
    const [story] = await importStories(page, {from: 'html'});
    expect(story?.draft.sections).to.eql([{text: 'It runs.'}]);
    expect(story?.losses).to.eql([
      {path: 'runs', message: 'The link "/x" has no full web address, so its words remain.'},
    ]);
  });

  it('gives an entry of a feed one author more than a story has, which check reports', async () => {
    const authors = Array.from({length: 300}, (_, index) => ({name: `Author ${index + 1}`}));
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      authors,
      items: [{title: 'Tram opens'}],
    };
    const [story] = await importStories(JSON.stringify(feed));
    expect(story?.draft.authors).to.have.length(201);
    const {issues} = await check(JSON.stringify(feed));
    expect(issues.map(({code, path}) => `${code} ${path}`)).to.include('input-truncated authors');
  });

  it('says that a feed of two stories is not one story', async () => {
    const feed =
      '<rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss>';
    try {
      await importStory(feed, {src: 'feed.xml'});
      expect.fail('it was read');
    } catch (error) {
      expect((error as Error).message).to.equal(
        'feed.xml holds 2 stories where one was expected. Read them with importStories.',
      );
    }
  });
});
