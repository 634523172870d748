import {expect, fixture, html} from '@open-wc/testing';
import {parseDate} from '../../src/model/parse-date.js';
import {printDate, renderDate} from '../../src/templates/date.js';
import type {Scene} from '../../src/templates/scene.js';
import {sceneOf} from './scene-of.js';

/** A reader whose dates are in a language that we have no words for. */
function inLanguage(lang: string): Scene {
  const scene = sceneOf({headline: 'h'});
  return {...scene, localize: {...scene.localize, lang: () => lang}};
}

async function drawn(edtf: string, scene = sceneOf({headline: 'h'})): Promise<Element> {
  const page = await fixture<HTMLElement>(html`<p>${renderDate(parseDate(edtf).date, scene)}</p>`);
  return page.firstElementChild!;
}

describe('a date', () => {
  it('is a <time> with as much precision as was printed', async () => {
    const time = await drawn('2026-01');
    expect(time.localName).to.equal('time');
    expect(time.getAttribute('datetime')).to.equal('2026-01');
    expect(time.textContent).to.equal('January 2026');
  });

  it('is plain text with its own direction where HTML cannot express it', async () => {
    const text = await drawn('-0043');
    expect(text.localName).to.equal('bdi');
    expect(text.textContent).to.equal('44 BC');
  });

  it('says its language where our words are in another', async () => {
    const time = await drawn('2026-01-06', inLanguage('de'));
    expect(time.textContent).to.equal('6. Januar 2026');
    expect(time.getAttribute('lang')).to.equal('de');
  });

  it('has no English words beside German ones', () => {
    const {date} = parseDate('1984~');
    expect(printDate(date, inLanguage('de'))).to.equal('~1984');
    expect(printDate(date, sceneOf({headline: 'h'}))).to.equal('c. 1984');
  });

  it('is nothing where there is none', async () => {
    const page = await fixture<HTMLElement>(
      html`<p>${renderDate(null, sceneOf({headline: 'h'}))}</p>`,
    );
    expect(page.textContent).to.equal('');
  });
});
