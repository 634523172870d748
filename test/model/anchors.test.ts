import {expect} from '@open-wc/testing';
import {
  claimAnchor,
  draftPath,
  eventAnchor,
  findAnchor,
  isEventPlace,
  numberOf,
  referenceAnchor,
  sectionAnchor,
  sourceAnchor,
  storyPrefix,
} from '../../src/model/anchors.js';
import {normalize} from '../../src/model/normalize.js';
import type {StoryDraft} from '../../src/model/draft.js';

const {story} = normalize({
  headline: 'Lee Declares China Visit Sets Foundation for Full Restoration of Ties',
  summary: 'The first state visit in nine years[4].',
  sections: [
    {heading: 'Diplomatic Reset', text: 'He met Xi[4].'},
    {},
    {id: 'talks', heading: 'Talks', text: 'They signed 14 memorandums[7].'},
  ],
  sources: [{id: '4', publisher: 'Yonhap'}, {id: '7'}],
  timeline: [
    {date: '2017', text: 'Beijing protests. [4]'},
    {id: 'signing', date: '2026-01-06', text: 'The leaders sign. [7]'},
  ],
});

describe('findAnchor', () => {
  for (const [id, kind, anchor, place] of [
    ['h1', 'section', 'h1', 'h1'],
    ['h3', 'section', 'h3', 'h3'],
    ['talks', 'section', 'h3', 'h3'],
    ['t2', 'event', 't2', 't2'],
    ['signing', 'event', 't2', 't2'],
    ['s7', 'source', 's7', 's7'],
    ['7', 'source', 's7', 's7'],
  ] as const) {
    it(`takes ${id} for the ${kind} at ${anchor}`, () => {
      expect(findAnchor(story, id)).to.deep.equal({kind, anchor, place});
    });
  }

  for (const [id, place] of [
    ['c1', 'summary'],
    ['c3', 'h3'],
    ['c5', 't2'],
  ] as const) {
    it(`takes ${id} for a claim, which stands in ${place}`, () => {
      const found = findAnchor(story, id);
      expect([found?.kind, found?.anchor, found?.place]).to.deep.equal(['claim', id, place]);
      expect(found?.claim).to.equal(story.claims.find(claim => claim.id === id));
    });
  }

  for (const id of ['', 'h2', 'h9', 't3', 's1', 'c6', 'summary', 'Talks', '__proto__']) {
    it(`finds nothing of the name “${id}”`, () => {
      expect(findAnchor(story, id)).to.equal(undefined);
    });
  }

  it('takes s1 for source 1, though source 2 has the id s1', () => {
    const other = normalize({headline: 'h', sources: [{id: 'reuters'}, {id: 's1'}]}).story;
    expect(findAnchor(other, 's1')).to.deep.equal({kind: 'source', anchor: 's1', place: 's1'});
    expect(other.sources[0]?.anchor).to.equal('s1');
  });
});

describe('anchors', () => {
  it('count sections, events and claims from one, and give sources their number', () => {
    expect([sectionAnchor(0), eventAnchor(2), claimAnchor(6), sourceAnchor(4)]).to.deep.equal([
      'h1',
      't3',
      'c7',
      's4',
    ]);
  });

  it('name a citation of the page’s own article r2, which no story has', () => {
    expect(referenceAnchor(1)).to.equal('r2');
    expect(findAnchor(story, 'r2')).to.equal(undefined);
  });

  it('give back their number: 12 for t12', () => {
    expect(numberOf('t12')).to.equal(12);
  });

  it('say whether a place is an event', () => {
    expect(['t1', 'h1', 'summary'].map(isEventPlace)).to.deep.equal([true, false, false]);
  });

  for (const [place, field, path] of [
    ['summary', 'text', 'summary'],
    ['h1', 'text', 'sections[0].text'],
    ['t12', 'date', 'timeline[11].date'],
  ] as const) {
    it(`lead back to the draft: ${field} of ${place} is ${path}`, () => {
      expect(draftPath(place, field)).to.equal(path);
    });
  }
});

describe('storyPrefix', () => {
  const source = {publisher: 'Port Radio', title: 'What happens next'};
  const prefixOf = (draft: StoryDraft): string => storyPrefix(normalize(draft).story);

  it('is the id of a story', () => {
    expect(prefixOf({id: 'tram', headline: 'Council approves tram'})).to.equal('tram');
  });

  it('differs between two stories without an id, with one headline or with none', () => {
    const drafts = [
      {headline: 'Council approves tram', sources: [source]},
      {headline: 'Council approves bridge', sources: [source]},
      {headline: 'Council approves tram', sources: [{publisher: 'AP', title: 'Tram approved'}]},
      {timeline: [{date: '2017', text: 'The council votes.'}]},
      {timeline: [{date: '2018', text: 'The first tram runs.'}]},
    ];
    expect(new Set(drafts.map(prefixOf)).size).to.equal(5);
  });

  it('stays when a story without an id gets a newer section, event and source', () => {
    const draft = {headline: 'Council approves tram', sources: [source]};
    const newer = {
      ...draft,
      updated: '2026-02-18',
      sections: [{heading: 'The vote', text: 'It was close[2].'}],
      sources: [source, {publisher: 'AP'}],
      timeline: [{date: '2026-02-18', text: 'The mayor signs.'}],
    };
    expect(prefixOf(newer)).to.equal(prefixOf(draft));
  });
});
