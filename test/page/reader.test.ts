import {expect} from '@open-wc/testing';
import {reader} from '../../src/page/reader.js';

describe('what a reader has done', () => {
  it('is nothing before anybody watches, and from then on told by keys, wheel and pointer', () => {
    dispatchEvent(new Event('keydown'));
    expect(reader.actedMs).to.equal(0);
    reader.watch();
    for (const type of ['keydown', 'wheel', 'touchmove', 'pointerdown']) {
      reader.actedMs = 0;
      dispatchEvent(new Event(type));
      expect(reader.actedMs, type).to.be.greaterThan(0);
    }
    reader.actedMs = 0;
    dispatchEvent(new Event('pointermove'));
    expect(reader.actedMs).to.equal(0);
  });

  it('is answered once for each navigation', () => {
    const [first, second] = [new Event('hashchange'), new Event('hashchange')];
    reader.answer(first);
    expect([first, second].map(navigation => reader.isAnswered(navigation))).to.deep.equal([
      true,
      false,
    ]);
  });
});
