import {expect} from '@open-wc/testing';
import {importStories, importStory} from '../../src/importers/import-story.js';

const read = (path: string): Promise<string> =>
  fetch(new URL(`../fixtures/${path}`, import.meta.url)).then(response => response.text());

describe('importStories', () => {
  for (const [format, name, extension] of [
    ['kite', 'cluster', 'json'],
    ['timelinejs', 'harbour', 'json'],
    ['timelinejs-csv', 'harbour', 'csv'],
    ['timelinejs-csv', 'old-sheet', 'csv'],
    ['json-ld', 'news-article', 'json'],
    ['json-ld', 'live-blog', 'json'],
    ['json-ld', 'claim-review', 'json'],
    ['ninjs', 'version-2', 'json'],
    ['ninjs', 'version-3', 'json'],
    ['markdown', 'footnotes', 'md'],
    ['markdown', 'escaped-numbers', 'md'],
    ['html', 'footnotes', 'html'],
    ['html', 'microdata', 'html'],
    ['feed', 'rss', 'xml'],
    ['feed', 'atom', 'xml'],
    ['feed', 'feed', 'json'],
  ] as const) {
    it(`reads ${format}/${name}.${extension} as the stories beside it, and says what it lost`, async () => {
      const stories = await importStories(await read(`${format}/${name}.${extension}`));
      const expected = JSON.parse(await read(`${format}/${name}.stories.json`));
      expect(
        stories.map(({draft, losses}) => ({
          draft,
          losses: losses.map(({path, message}) => `${path}: ${message}`),
        })),
      ).to.deep.equal(expected);
      expect(stories.map(story => story.format)).to.deep.equal(expected.map(() => format));
    });
  }
});

describe('a story text with the signs of Markdown', () => {
  const TEXT =
    'BUSINESS\n\n# Bank closes\n\nIt will close[1].\n\n## Sources\n\n[^1]: Post: Bank closes\n';

  it('is read as text where its file is named .txt', async () => {
    const {format, draft} = await importStory(TEXT, {src: 'bank.txt'});
    expect([format, draft.kicker]).to.eql(['text', 'BUSINESS']);
  });

  it('is read by the grammar of story text where it lists its sources', async () => {
    const {format, draft} = await importStory(TEXT);
    expect([format, draft.kicker]).to.eql(['markdown', 'BUSINESS']);
  });

  it('keeps what the front matter says, and loses its emphasis', async () => {
    const {draft} = await importStory(
      '---\ntitle: Bank closes\npublisher: Post\n---\nIt will close *soon*[1].\n\nSources\n[1] Wire: Closing\n',
    );
    expect(draft).to.deep.equal({
      headline: 'Bank closes',
      publisher: 'Post',
      sections: [{text: 'It will close soon[1].'}],
      sources: [{id: '1', publisher: 'Wire', title: 'Closing'}],
    });
  });

  it('is read as text where it is no story in Markdown', async () => {
    const {format, draft} = await importStory(
      'Bank closes\n\nTimeline\n2020 – It opens.\n\n[more]: https://bank.example/\n',
    );
    expect([format, draft.headline]).to.eql(['text', 'Bank closes']);
  });

  for (const name of [
    'texts/markdown-de',
    'texts-held-out/markdown-ar',
    'texts-held-out/markdown-fr',
    'texts-held-out/meta-line-en',
    'texts-held-out/numbered-ja',
    'texts-later/answer-engine-ko',
    'texts-later/table-uk',
    'texts-unseen/answer-engine-pt',
  ]) {
    it(`is as ${name}.json when ${name}.txt is named .md`, async () => {
      const {draft} = await importStory(await read(`${name}.txt`), {from: 'markdown'});
      expect(draft).to.deep.equal(JSON.parse(await read(`${name}.json`)));
    });
  }
});

describe('a list of Markdown', () => {
  it('is one list of 600 items', async () => {
    const {draft} = await importStory(
      `# Tram opens\n\nIt runs.\n\n## Timeline\n\n${'- 2026: It runs.\n'.repeat(600)}`,
      {from: 'markdown'},
    );
    expect(draft.timeline).to.have.length(600);
    expect(draft.timeline?.[599]).to.eql({date: '2026', text: 'It runs.'});
  });
});

describe('a footnote of a web page', () => {
  it('is one source where the text names it by two ids', async () => {
    const {draft} = await importStory(
      '<h1>Tram opens</h1><p>It runs<sup><a href="#a">1</a></sup>, and rings<sup><a href="#b">1</a>' +
        '</sup>.</p><ol><li id="a"><p id="b">Post: Tram opens</p></li></ol>',
      {from: 'html'},
    );
    expect(draft.sections).to.eql([{text: 'It runs[1], and rings[1].'}]);
    expect(draft.sources).to.eql([{id: '1', publisher: 'Post', title: 'Tram opens'}]);
  });
});
