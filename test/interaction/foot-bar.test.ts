import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {FootBar} from '../../src/interaction/foot-bar.js';
import {en, type WordName} from '../../src/i18n/en.js';
import type {Wording} from '../../src/templates/scene.js';
import {getAllByRole, getByRole, nameOf} from '../browser/by-role.js';
import {press} from '../browser/input.js';

const LOCALIZE: Wording = {
  lang: () => 'en',
  wordsLang: () => 'en',
  term: ((name: WordName) => {
    const phrase = en[name];
    return typeof phrase === 'string' ? phrase : '';
  }) as Wording['term'],
  number: String,
};

/** A root with two buttons, and a bar that Tab reaches from the first of them. */
async function rootWithBar(name: 'way-back' | 'marks' = 'way-back') {
  const element = await fixture<HTMLElement>(html`<div></div>`);
  const root = element.attachShadow({mode: 'open'});
  root.innerHTML = '<div class="root"><button>Place</button> <button>After</button></div>';
  const [place, after] = root.querySelectorAll('button');
  const bar = showBar(place!, name);
  return {element, place: place!, after: after!, bar};
}

function showBar(place: HTMLElement, name: 'way-back' | 'marks'): FootBar {
  const findOrigin = () => place;
  const bar = new FootBar(place, {name, label: `Bar of ${name}`, localize: LOCALIZE, findOrigin});
  bar.show(html`<button>Back</button><button>Close</button>`);
  return bar;
}

const focusedName = (element: HTMLElement): string =>
  element.shadowRoot?.activeElement?.textContent ?? '';
const bars = (element: HTMLElement): string[] => getAllByRole(element, 'group').map(nameOf);

describe('a bar at the foot of the window', () => {
  it('is between its place and what follows: Tab goes in, through it and on', async () => {
    const {element, place, bar} = await rootWithBar();
    place.focus();
    const stops: string[] = [];
    for (let step = 0; step < 3; step++) {
      await press('Tab');
      stops.push(focusedName(element));
    }
    expect(stops).to.deep.equal(['Back', 'Close', 'After']);
    bar.close();
  });

  it('is left by Shift+Tab for its place', async () => {
    const {element, bar} = await rootWithBar();
    getByRole(bar.element, 'button', 'Back').focus();
    await press('Shift+Tab');
    expect(focusedName(element)).to.equal('Place');
    bar.close();
  });

  it('gives the focus back to its place when it is closed, and says that it is gone', async () => {
    const {element, bar} = await rootWithBar();
    getByRole(bar.element, 'button', 'Close').focus();
    bar.close();
    expect([focusedName(element), bars(element), bar.closed.aborted]).to.deep.equal([
      'Place',
      [],
      true,
    ]);
  });

  it('takes the place of another of its name, and stands above one of another name', async () => {
    const {element, place, bar} = await rootWithBar();
    const marks = showBar(place, 'marks');
    const next = showBar(place, 'way-back');
    expect(bar.closed.aborted).to.equal(true);
    expect(bars(element).sort()).to.deep.equal(['Bar of marks', 'Bar of way-back']);
    const [lower, upper] = [marks, next].map(each => each.element.getBoundingClientRect());
    expect(upper!.bottom).to.be.at.most(lower!.top);
    marks.close();
    next.close();
  });
});
