import {expect} from '@open-wc/testing';
import {blockNamed} from '../../src/importers/block-names.js';

describe('blockNamed', () => {
  for (const [heading, part] of [
    ['Sources (4 articles)', 'sources'],
    ['Quellen:', 'sources'],
    ['출처 (기사 4건)', 'sources'],
    ['Key dates', 'timeline'],
    ['الجدول الزمني', 'timeline'],
    ['Sources close to the talks', undefined],
    ['Updated', undefined],
  ] as const) {
    it(`knows ${heading} as ${part ?? 'no list'}`, () => {
      expect(blockNamed(heading)).to.equal(part);
    });
  }
});
