import {expect, fixture, html} from '@open-wc/testing';
import {findInPath, isBehindModal, isPlain} from '../../src/interaction/event-path.js';

describe('findInPath', () => {
  it('finds the innermost that matches in a root, and none of another root', async () => {
    const page = await fixture<HTMLElement>(html`<div class="part" id="outer">
      <div class="part" id="inner"></div>
    </div>`);
    const root = page.querySelector('#inner')!.attachShadow({mode: 'open'});
    root.innerHTML = '<b class="part"></b>';
    const found: (string | undefined)[] = [];
    page.addEventListener('click', event => {
      found.push(findInPath(event, document, '.part')?.id);
      found.push(findInPath(event, root, '.part')?.localName);
      found.push(findInPath(event, root, '#inner')?.id);
    });
    root.querySelector('b')!.click();
    expect(found).to.deep.equal(['inner', 'b', undefined]);
  });
});

describe('isPlain', () => {
  it('says true of a click without keys', () => {
    expect(isPlain(new MouseEvent('click'))).to.equal(true);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`says false of a click with ${key}, which is the browser's own`, () => {
      expect(isPlain(new MouseEvent('click', {[key]: true}))).to.equal(false);
    });
  }
});

describe('isBehindModal', () => {
  it('says true of an element beside an open modal, and false of one inside', async () => {
    const page = await fixture<HTMLElement>(html`<main>
      <p></p>
      <dialog><b></b></dialog>
    </main>`);
    const [paragraph, inside] = [page.querySelector('p')!, page.querySelector('b')!];
    const dialog = page.querySelector('dialog')!;
    expect(isBehindModal(paragraph)).to.equal(false);
    dialog.showModal();
    expect([isBehindModal(paragraph), isBehindModal(inside)]).to.deep.equal([true, false]);
    dialog.close();
    expect(isBehindModal(paragraph)).to.equal(false);
  });
});
