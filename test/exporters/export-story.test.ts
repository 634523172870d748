import {expect} from '@open-wc/testing';
import type {ExportFormat} from '../../src/exporters/export-formats.js';
import {exportStories, exportStory} from '../../src/exporters/export-story.js';
import {importStory} from '../../src/importers/import-story.js';
import {StoryError} from '../../src/load/story-error.js';
import type {StoryDraft} from '../../src/model/draft.js';

const read = (path: string): Promise<string> =>
  fetch(new URL(`../fixtures/${path}`, import.meta.url)).then(response => response.text());

const STORY: StoryDraft = {
  headline: 'Harbour city approves <tram>',
  publisher: 'Harbour Courier',
  published: '2026-02-17',
  updated: '2026-02',
  sections: [{heading: 'The vote', text: 'It was 31–24[1][2]. *Work* starts.'}],
  sources: [
    {
      id: '1',
      publisher: 'Port Radio',
      title: 'Tram',
      url: 'https://radio.example/1',
      paywall: true,
    },
    {id: '2', title: 'Minutes'},
  ],
  timeline: [
    {date: '-0043', heading: 'A quay', text: 'Stone[1].', group: 'Sea'},
    {date: '196X', text: 'No trams.'},
    {date: '1939-09/1945', label: 'The war', text: 'None.'},
    {label: 'Someday', text: 'Later.'},
  ],
  corrections: [{date: '2026-02-18', text: 'It said 2028.'}],
};

describe('exportStory', () => {
  it('writes the real story as a text that is read as the same story, twice', async () => {
    const draft: unknown = JSON.parse(await read('lee-china-visit.json'));
    const text = exportStory(draft as StoryDraft, 'text');
    const again = await importStory(text);
    expect(again.draft).to.deep.equal(draft);
    expect(exportStory(again.draft, 'text')).to.equal(text);
  });

  it('writes Markdown with footnotes', () => {
    expect(exportStory(STORY, 'markdown')).to.equal(
      [
        '# Harbour city approves \\<tram\\>',
        'Harbour Courier, 2026-02',
        '## The vote',
        'It was 31–24[^1][^2]. \\*Work\\* starts.',
        '## Timeline',
        '- -0043 – **A quay** Stone[^1].\n- 196X – No trams.\n- The war – None.\n- Someday – Later.',
        '[^1]: Port Radio: [Tram](<https://radio.example/1>)\n[^2]: Minutes\n',
      ].join('\n\n'),
    );
  });

  it('writes a NewsArticle for search engines', () => {
    expect(JSON.parse(exportStory(STORY, 'json-ld'))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour city approves <tram>',
      publisher: {'@type': 'Organization', name: 'Harbour Courier'},
      datePublished: '2026-02-17',
      dateModified: '2026-02',
      articleBody: 'The vote\n\nIt was 31–24[1][2]. *Work* starts.',
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Tram',
          url: 'https://radio.example/1',
          publisher: {'@type': 'Organization', name: 'Port Radio'},
          isAccessibleForFree: false,
        },
        {'@type': 'CreativeWork', name: 'Minutes'},
      ],
      isBasedOn: ['https://radio.example/1'],
      correction: [
        {'@type': 'CorrectionComment', text: 'It said 2028.', datePublished: '2026-02-18'},
      ],
    });
  });

  it('writes the size of an image as lengths, and reads them back', async () => {
    const image = {url: 'https://img.example/tram.jpg', width: 1200, height: 800};
    const text = exportStory({...STORY, image}, 'json-ld');
    expect(JSON.parse(text).image).to.deep.include({width: '1200 px', height: '800 px'});
    expect((await importStory(text)).draft.image).to.deep.equal(image);
  });

  it('writes years before our era and ranges as TimelineJS has them', () => {
    const {title, events} = JSON.parse(exportStory(STORY, 'timelinejs'));
    expect(title).to.deep.equal({
      text: {headline: 'Harbour city approves &lt;tram&gt;', text: ''},
    });
    expect(events).to.deep.equal([
      {
        start_date: {year: -44},
        group: 'Sea',
        text: {
          headline: 'A quay',
          text: '<p>Stone<a href="https://radio.example/1">[1]</a>.</p>',
        },
      },
      {
        start_date: {year: 1960},
        display_date: '196X',
        text: {headline: '', text: '<p>No trams.</p>'},
      },
      {
        start_date: {year: 1939, month: 9},
        end_date: {year: 1945},
        display_date: 'The war',
        text: {headline: '', text: '<p>None.</p>'},
      },
    ]);
  });

  it('writes a sheet in which nothing is a formula', () => {
    const draft = {headline: '=1+1', timeline: [{date: '-0043', heading: 'A "quay", new'}]};
    expect(exportStory(draft, 'timelinejs-csv').split('\r\n').slice(1)).to.deep.equal([
      `,,,,,,,,,'=1+1,,,,,,,title,,`,
      '-44,,,,,,,,,"A &quot;quay&quot;, new",,,,,,,,,',
      '',
    ]);
  });

  for (const format of ['timelinejs', 'timelinejs-csv'] as const) {
    it(`writes ${format} that is read back with its dates and links`, async () => {
      const {draft} = await importStory(exportStory(STORY, format));
      expect(draft.timeline?.map(({date, label}) => [date, label])).to.deep.equal([
        ['-0043', undefined],
        ['1960', '196X'],
        ['1939-09/1945', 'The war'],
      ]);
      expect(draft.timeline?.[0]?.text).to.equal('Stone[1].');
      expect(draft.sources).to.deep.equal([{id: '1', url: 'https://radio.example/1'}]);
    });
  }

  for (const to of ['markdown', 'json-ld'] as const) {
    it(`writes ${to} that is read back with its citations`, async () => {
      const {draft} = await importStory(exportStory(STORY, to));
      const text = draft.sections?.map(section => section.text).join(' ');
      expect(text).to.contain('It was 31–24[1][2]. *Work* starts.');
      expect(draft.sources?.[0]).to.include({title: 'Tram', url: 'https://radio.example/1'});
    });
  }

  it('writes several stories as one list', () => {
    expect(JSON.parse(exportStories([{headline: 'A'}, {headline: 'B'}], 'json'))).to.deep.equal({
      stories: [{headline: 'A'}, {headline: 'B'}],
    });
  });

  it('says that text holds one story', () => {
    const write = () => exportStories([{headline: 'A'}, {headline: 'B'}], 'text');
    expect(write).to.throw(StoryError, 'There are 2 stories');
  });

  it('names the formats where there is none of that name', () => {
    const write = () => exportStory(STORY, 'pdf' as ExportFormat);
    expect(write).to.throw(StoryError, 'There is no format "pdf" to write. There are json, text,');
  });
});
