import {expect} from '@open-wc/testing';
import {findExcerpt} from '../../src/sources/find-excerpt.js';
import {PageWords} from '../../src/sources/page-words.js';

const PAGE = new PageWords(`Menu
Lee lands in Beijing
“It has been nine years,” Lee said\u00a0on Monday – and smiled. Nobody had expected
that he would bring a delegation of two hundred people with him.
李大統領は北京で
会談した。`);

describe('findExcerpt finds', () => {
  for (const [title, excerpt] of [
    ['words over a line break', 'Nobody had expected that he would bring'],
    [
      'other quotes, spaces and dashes',
      '"It has been nine years," Lee said on Monday - and smiled.',
    ],
    ['another letter case at the beginning', 'it has been nine years'],
    ['what an editor left out', 'It has been nine years … and smiled'],
    ['what an editor put in', 'Nobody had expected that [the president] would bring'],
    ['Japanese over a line break', '北京で会談した'],
  ]) {
    it(title ?? '', () => {
      expect(findExcerpt(excerpt ?? '', PAGE)).to.eql({state: 'found', difference: ''});
    });
  }
});

describe('findExcerpt nearly finds', () => {
  for (const [excerpt, difference] of [
    [
      'Nobody had expected that he would bring three hundred',
      '“three” is “a delegation of two” there',
    ],
    ['It has been eight years,” Lee said on Monday', '“eight” is “nine” there'],
    ['and nobody at all had expected that he would bring a delegation', '“at all” is not there'],
    [
      'Nobody had expected that he would bring a delegation of people with him',
      '“two hundred” stands there too',
    ],
  ]) {
    it(`“${excerpt}”`, () => {
      const found = findExcerpt(excerpt ?? '', PAGE);
      expect(found.state).to.equal('nearly-found');
      expect(found.difference).to.contain(difference);
    });
  }
});

describe('findExcerpt does not find', () => {
  it('“The talks failed within an hour”, which the page does not say', () => {
    expect(findExcerpt('The talks failed within an hour.', PAGE).state).to.equal('not-found');
  });

  it('words that all stand on the page, but nowhere together', () => {
    expect(findExcerpt('two Monday people Beijing years him', PAGE).state).to.equal('not-found');
  });

  it('anything in a page without words', () => {
    expect(findExcerpt('It has been nine years', new PageWords('')).state).to.equal('not-found');
  });
});
