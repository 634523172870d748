import {expect} from '@open-wc/testing';
import {readAttributes} from '../../src/server/attributes.js';

describe('the attributes of a prerendered element', () => {
  it('are texts: true is there without a value, false and undefined are not there', () => {
    const attributes = {id: 'lee', 'heading-level': 3, axis: true, report: false, show: undefined};
    expect(readAttributes(attributes)).to.deep.equal({id: 'lee', 'heading-level': '3', axis: ''});
  });

  for (const name of ['onclick', 'style', 'a b', 'x"><script', 'ID']) {
    it(`are never called ${name}`, () => {
      expect(() => readAttributes({[name]: '1'})).to.throw(
        TypeError,
        'cannot be an attribute here',
      );
    });
  }
});
