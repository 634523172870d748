import {expect} from '@open-wc/testing';
import {mayBeStoryText, readJson} from '../../src/load/read-json.js';

describe('readJson', () => {
  it('reads {"headline": "Tram"}, also behind a byte order mark', () => {
    const reading = {draft: {headline: 'Tram'}, issues: []};
    expect(readJson('{"headline": "Tram"}')).to.deep.equal(reading);
    expect(readJson('\uFEFF {"headline": "Tram"}')).to.deep.equal(reading);
  });

  for (const text of [
    '',
    'Tram',
    '{"headline": "Tram',
    '[{"headline": "Tram"}]',
    '"Tram"',
    'null',
  ]) {
    it(`leaves ${JSON.stringify(text)} to the other readers`, () => {
      expect(readJson(text)).to.equal(undefined);
    });
  }
});

describe('mayBeStoryText', () => {
  for (const [text, mayBe] of [
    ['Tram approved\n\nSources\n[1] AP: Tram', true],
    ['[Live] Storm hits the coast', true],
    ['a < b, says a study', true],
    ['  \n', false],
    ['<!doctype html><title>Sign in</title>', false],
    ['\n  <p>Tram approved</p>', false],
    ['{"headline": "Tram', false],
  ] as const) {
    it(`says ${mayBe} of ${JSON.stringify(text)}`, () => {
      expect(mayBeStoryText(text)).to.equal(mayBe);
    });
  }

  it('says false of "Tram approved" that the server calls JSON', () => {
    expect(mayBeStoryText('Tram approved', {isJson: true})).to.equal(false);
    expect(mayBeStoryText('Tram approved', {src: '/tram.txt'})).to.equal(true);
  });
});
