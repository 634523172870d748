import {expect} from '@open-wc/testing';
import {citingPlaces, placeName, shorten} from '../../src/templates/place-name.js';
import {sceneOf} from './scene-of.js';

const scene = sceneOf({
  headline: 'h',
  summary: 'It began[1].',
  sections: [
    {heading: 'Four-Day State Visit Marks Historic Diplomatic Reset', text: 'One[1]. Two[1].'},
    {text: 'No heading[1].'},
  ],
  timeline: [
    {date: '2026-01-06', text: 'Morning[1].'},
    {date: '2026-01-06', text: 'Evening[1].'},
    {text: 'No date[1].'},
  ],
  sources: [{publisher: 'Yonhap'}],
});

describe('the name of a place', () => {
  const cases = [
    ['h1', 'Four-Day State Visit Marks Historic Diplomatic Reset'],
    ['h2', 'Section 2'],
    ['t1', 'Jan 6, 2026'],
    ['t3', 'Event 3'],
    ['summary', 'Summary'],
  ] as const;
  for (const [place, name] of cases) {
    it(`${place} is ${name}`, () => {
      expect(placeName(place, scene)).to.equal(name);
    });
  }

  it('never cuts a heading, which the sheet cuts where room is short', () => {
    const long = 'Economic Cooperation '.repeat(10).trim();
    const ofLong = sceneOf({headline: 'h', sections: [{heading: long, text: 'a'}]});
    expect(placeName('h1', ofLong)).to.equal(long);
  });
});

describe('the first words of an event', () => {
  it('are at most 90 letters, cut between words, and inside a word of 100 letters', () => {
    const sentence = 'South Korea deploys the U.S. THAAD missile-defence system';
    expect(shorten(sentence)).to.equal(sentence);
    expect(shorten(`${sentence}, prompting a strong protest from Beijing`)).to.equal(
      `${sentence}, prompting a strong protest…`,
    );
    expect(shorten('記'.repeat(100))).to.equal(`${'記'.repeat(90)}…`);
  });
});

describe('the places that cite a source', () => {
  it('stand once for the claims that a reader would look for under them', () => {
    const [source] = scene.story.sources;
    const places = source ? citingPlaces(source, scene) : [];
    expect(places.map(({name, claims}) => `${name} ${claims.length}`)).to.deep.equal([
      'Summary 1',
      'Four-Day State Visit Marks Historic Diplomatic Reset 2',
      'Section 2 1',
      'Jan 6, 2026 2',
      'Event 3 1',
    ]);
  });
});
