import {expect} from '@open-wc/testing';

/** What the module asks the device when it is loaded. */
class Pointers extends EventTarget {
  matches = false;
  query = '';

  /** A touchscreen is plugged in or taken away. */
  turn(matches: boolean): void {
    this.matches = matches;
    this.dispatchEvent(new Event('change'));
  }
}

const pointers = new Pointers();
globalThis.matchMedia = query => Object.assign(pointers, {query}) as never;
const {CoarsePointer} = await import('../../src/page/coarse-pointer.js');

function makeHost() {
  let drawings = 0;
  return {
    addController: () => undefined,
    removeController: () => undefined,
    updateComplete: Promise.resolve(true),
    requestUpdate: () => void drawings++,
    drawings: () => drawings,
  };
}

describe('a pointer that may be a finger', () => {
  it('is asked for among all pointers, and draws the element again when that changes', () => {
    const host = makeHost();
    const pointer = new CoarsePointer(host);
    pointer.hostConnected();
    expect([pointers.query, pointer.isPresent]).to.deep.equal(['(any-pointer: coarse)', false]);
    pointers.turn(true);
    expect([pointer.isPresent, host.drawings()]).to.deep.equal([true, 1]);
  });

  it('draws nothing again that was taken out of the page', () => {
    const host = makeHost();
    const pointer = new CoarsePointer(host);
    pointer.hostConnected();
    pointer.hostDisconnected();
    pointers.turn(false);
    expect([pointer.isPresent, host.drawings()]).to.deep.equal([false, 0]);
  });
});
