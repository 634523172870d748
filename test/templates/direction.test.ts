import {expect} from '@open-wc/testing';
import {textDirection} from '../../src/templates/direction.js';

describe('the direction of a text', () => {
  const cases = [
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['pa-Arab-PK', 'rtl'],
    ['en', 'ltr'],
    ['ko', 'ltr'],
    ['arn', 'ltr'],
    ['', 'auto'],
  ] as const;
  for (const [lang, direction] of cases) {
    it(`in "${lang}" is ${direction}`, () => {
      expect(textDirection(lang)).to.equal(direction);
    });
  }
});
