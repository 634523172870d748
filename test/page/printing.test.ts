import {expect} from '@open-wc/testing';
import {Printing} from '../../src/page/printing.js';

const HOST = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};

/** What an element draws while the page is printed and afterwards: whether it is for paper. */
function drawnBy(use: (printing: Printing) => void): boolean[] {
  const drawn: boolean[] = [];
  const printing: Printing = new Printing(HOST, () => drawn.push(printing.isOn));
  printing.hostConnected();
  use(printing);
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  printing.hostDisconnected();
  return drawn;
}

describe('an element on a page that is printed', () => {
  it('is drawn for paper before it, and for the screen after it', () => {
    expect(drawnBy(() => undefined)).to.deep.equal([true, false]);
  });

  it('is not drawn where it was taken out of the page', () => {
    expect(drawnBy(printing => printing.hostDisconnected())).to.deep.equal([]);
  });
});
