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
    ['h1', 'Four-Day State Visit Marks…'],
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

  it('is cut between words, and inside a word of 90 letters', () => {
    expect(shorten('Economic Cooperation Targets AI')).to.equal('Economic Cooperation Targets…');
    expect(shorten('A heading of thirty letters ok')).to.equal('A heading of thirty letters ok');
    expect(shorten('Donaudampfschifffahrtselektrizitäten')).to.equal('Donaudam…');
  });

  it('stands once for the claims that a reader would look for under it', () => {
    const [source] = scene.story.sources;
    const places = source ? citingPlaces(source, scene) : [];
    expect(places.map(({name, claims}) => `${name} ${claims.length}`)).to.deep.equal([
      'Summary 1',
      'Four-Day State Visit Marks… 2',
      'Section 2 1',
      'Jan 6, 2026 2',
      'Event 3 1',
    ]);
  });
});
