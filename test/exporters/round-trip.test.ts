import {expect} from '@open-wc/testing';
import {check} from '../../src/desk/check.js';
import {exportStories, exportStory} from '../../src/exporters/export-story.js';
import {unwrittenFields} from '../../src/exporters/unwritten-fields.js';
import {importStories, importStory} from '../../src/importers/import-story.js';
import {ENGLISH} from '../../src/formats/text-language.js';
import {OTHER_LANGUAGES} from '../../src/formats/text-languages.js';
import type {StoryDraft} from '../../src/model/draft.js';
import * as texts from '../formats/texts.js';

/** Its publisher is `npa`, which no text tells from a title. */
const IN_LOWER_CASE = 'agency-de';
const STORIES = [
  ...texts.FORMS.map(name => `text-forms/${name}`),
  ...texts.GOLDS.map(name => `texts/${name}`),
  ...texts.HELD_OUT.map(name => `texts-held-out/${name}`),
  ...texts.LATER.map(name => `texts-later/${name}`),
  ...texts.LATEST.map(name => `texts-latest/${name}`),
  ...texts.UNSEEN.map(name => `texts-unseen/${name}`),
  ...texts.NEWSROOMS.map(name => `texts-newsrooms/${name}`),
  ...texts.DESKS.map(name => `texts-desks/${name}`),
  ...texts.MIXED.filter(name => name !== IN_LOWER_CASE).map(name => `texts-mixed/${name}`),
  ...texts.BLIND.map(name => `texts-blind/${name}`),
];

async function readStory(name: string): Promise<StoryDraft> {
  const response = await fetch(new URL(`../fixtures/${name}.json`, import.meta.url));
  return (await response.json()) as StoryDraft;
}

/** A text numbers its sources, so one without an id gets the number that readers see. */
function withIds(draft: StoryDraft): StoryDraft {
  const sources = draft.sources?.map((source, index) => ({id: String(index + 1), ...source}));
  return sources ? {...draft, sources} : draft;
}

describe('a story as text and back', () => {
  for (const name of STORIES) {
    it(`is the same: ${name}`, async () => {
      const draft = withIds(await readStory(name));
      const text = exportStory(draft, 'text');
      const again = await importStory(text, {from: 'text'});
      expect(again.draft).to.eql(draft);
      expect(exportStory(again.draft, 'text')).to.equal(text);
      expect(unwrittenFields(draft, 'text')).to.eql([]);
    });
  }
});

describe('a disclosure and a publisher as text and back', () => {
  for (const {lang} of [ENGLISH, ...OTHER_LANGUAGES]) {
    it(`are the same in ${lang}`, async () => {
      const draft: StoryDraft = {
        headline: 'Lee',
        kicker: 'Asia',
        lang,
        publisher: {name: 'Harbour Courier'},
        authors: [{name: 'Ana Pereira'}],
        published: '2026-01-06',
        updated: '2026-01-07',
        disclosure: 'A machine, and then Ana Pereira',
        summary: 'He met Xi.',
        sections: [{text: 'He came home[1].'}],
        sources: [{id: '1', publisher: 'Yonhap', title: 'Lee returns'}],
      };
      const text = exportStory(draft, 'text');
      const again = await importStory(text, {from: 'text'});
      expect({...again.draft, lang}).to.eql(draft);
      expect(exportStory({...again.draft, lang}, 'text')).to.equal(text);
    });
  }

  it('are labels: "Publisher: Harbour Courier"', () => {
    const draft = {headline: 'Lee', publisher: 'Harbour Courier', disclosure: 'Summarised by AI'};
    expect(exportStory(draft, 'text')).to.equal(
      'Lee\n\nPublisher: Harbour Courier\n\nDisclosure: Summarised by AI\n',
    );
  });
});

describe('events with headings as text and back', () => {
  it('are bold, each above its text', async () => {
    const draft: StoryDraft = {
      headline: 'Fishing ban',
      lang: 'en',
      sections: [{text: 'The ban came into force[1].'}],
      timeline: [
        {date: '2011', heading: 'The first ban', text: 'Nobody fished for half a year.[1]'},
        {date: '2026-03-03', heading: 'Protest', text: 'Forty boats blocked the port.'},
        {date: '2026-03-04', text: 'The port opened.'},
      ],
      sources: [{id: '1', publisher: 'Port Radio', title: 'Fishermen protest'}],
    };
    const text = exportStory(draft, 'text');
    expect(text).to.contain(
      '**2026-03-03 – Protest**\nForty boats blocked the port.\n2026-03-04 – ',
    );
    const again = await importStory(text, {from: 'text'});
    expect(again.draft).to.eql(draft);
    expect(exportStory(again.draft, 'text')).to.equal(text);
  });
});

describe('several stories as one list', () => {
  it('are read back as they were', async () => {
    const drafts = [await readStory('texts/brief-es'), await readStory('texts/seed-en')];
    const again = await importStories(exportStories(drafts, 'json'));
    expect(again.map(({draft}) => draft)).to.eql(drafts);
  });

  it('have each its place in the file', async () => {
    const draft = {headline: 'Lee', summary: 'He met Xi[2].', sources: [{title: 'a'}]};
    const {issues, drafts} = await check(exportStories([draft, draft], 'json'));
    const places = issues.filter(({code}) => code === 'citation-unresolved');
    expect(drafts.length).to.equal(2);
    expect(places.map(({path, range}) => `${path} ${range?.line}`)).to.eql([
      '[0].summary 5',
      '[1].summary 14',
    ]);
  });
});

describe('unwrittenFields', () => {
  it('names each field once, at its first place', () => {
    const sources = [{title: 'a'}, {title: 'b', paywall: true}, {title: 'c', paywall: true}];
    const corrections = [{date: '2026-02-18', text: 'It said 2028.'}];
    const draft: StoryDraft = {headline: 'Lee', corrections, sources};
    expect(unwrittenFields(draft, 'text')).to.eql([
      {path: 'corrections[0].date', message: 'text has no place for it.'},
      {path: 'corrections[0].text', message: 'text has no place for it.'},
      {path: 'sources[1].paywall', message: 'text has no place for it. It is lost 2 times.'},
    ]);
    expect(unwrittenFields(draft, 'json')).to.eql([]);
  });

  it('names a date that a text would take for words of a title', () => {
    const sources = [
      {publisher: 'Post', title: 'Trams', published: '2019'},
      {title: 'Trams', published: '2019'},
      {publisher: 'Post', title: 'Trams', published: '2019-21'},
      {title: 'Trams', published: '2019-03'},
    ];
    expect(unwrittenFields({headline: 'Lee', sources}, 'text').map(({path}) => path)).to.eql([
      'sources[1].published',
      'sources[2].published',
    ]);
  });

  it('names a label that a text would not read as the date', () => {
    const timeline = [
      {date: '2026-01-06', label: 'The day of the summit', text: 'They met.'},
      {date: '2023', label: 'Late 2023', text: 'They met.'},
    ];
    expect(unwrittenFields({headline: 'Lee', timeline}, 'text')).to.eql([
      {
        path: 'timeline[0].label',
        message:
          '“The day of the summit” is not read as 2026-01-06, which is written in its place.',
      },
    ]);
  });
});
