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

  it('is read as text where it is no story in Markdown', async () => {
    const {format, draft} = await importStory(TEXT);
    expect([format, draft.headline]).to.eql(['text', 'Bank closes']);
  });
});
