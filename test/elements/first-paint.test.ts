// A page of its own: a segmenter is made once in a page.
import {expect, fixture, html} from '@open-wc/testing';
import {normalize} from '../../src/model/normalize.js';
import {quoteClaim} from '../../src/model/claims.js';
import type {StoryDraft} from '../../src/model/draft.js';
import '../../src/define.js';
import {deepQuery, realCard, settled} from '../browser/real-story.js';

/** Counts what is made of a class of `Intl` until the returned function is called. */
function countMade(name: 'Segmenter' | 'DateTimeFormat' | 'PluralRules' | 'Locale'): () => number {
  const original = Intl[name];
  let made = 0;
  const counting = new Proxy(original as () => void, {
    construct: (target, values, newTarget) => {
      made++;
      return Reflect.construct(target, values, newTarget) as object;
    },
    apply: (target, self, values) => {
      made++;
      return Reflect.apply(target, self, values) as unknown;
    },
  });
  Object.defineProperty(Intl, name, {value: counting, configurable: true, writable: true});
  return () => {
    Object.defineProperty(Intl, name, {value: original, configurable: true, writable: true});
    return made;
  };
}

async function draw(draft: StoryDraft): Promise<void> {
  const card = document.createElement('story-card');
  card.story = draft;
  await fixture(html`<main>${card}</main>`);
  await settled(card);
  expect(deepQuery(card, '.marker')).to.have.length.greaterThan(0);
}

/** All that a root has, with what is in the roots inside it. */
function nodesIn(root: ParentNode & Node): Node[] {
  return [...root.childNodes].flatMap(node => {
    if (!(node instanceof Element)) return [node];
    return [node, ...nodesIn(node), ...(node.shadowRoot ? nodesIn(node.shadowRoot) : [])];
  });
}

/** Engines differ in where these sentences end, so a segmenter is asked. */
const JAPANESE: StoryDraft = {
  headline: '首脳会談',
  lang: 'ja',
  sections: [{text: '両首脳は会談した。共同声明を出した[1]。'}],
  sources: [{publisher: '共同'}],
};

describe('the first paint', () => {
  it('makes no segmenter, also where the claim of [1] needs one', async () => {
    const stop = countMade('Segmenter');
    await draw(JAPANESE);
    expect(stop()).to.equal(0);
    const stopLater = countMade('Segmenter');
    const {story} = normalize(JAPANESE);
    const [claim] = story.claims;
    expect(claim && quoteClaim(claim, story).text).to.equal('共同声明を出した');
    expect(stopLater()).to.equal(1);
  });

  it('makes no formatter for the bare years 2017, 2020 and 2026', async () => {
    const stop = countMade('DateTimeFormat');
    await draw({
      headline: 'Ties',
      lang: 'en',
      published: '2026',
      sources: [{publisher: 'Yonhap', published: '2020'}],
      timeline: [
        {date: '2017', text: 'THAAD is deployed[1].'},
        {date: '2020', text: 'Talks begin[1].'},
        {date: '2026', text: 'Lee visits[1].'},
      ],
    });
    expect(stop()).to.equal(0);
  });

  it('makes one formatter for two cards whose stories have the date 2026-01-06', async () => {
    const stop = countMade('DateTimeFormat');
    const story = {
      published: '2026-01-06',
      lang: 'en',
      sources: [{}],
      sections: [{text: 'It[1].'}],
    };
    await draw({...story, headline: 'One'});
    await draw({...story, headline: 'Two'});
    expect(stop()).to.be.at.most(1);
  });

  it('asks neither for plural rules nor for a script where English counts 2 articles', async () => {
    const stops = [countMade('PluralRules'), countMade('Locale')];
    const card = document.createElement('story-card');
    card.story = {headline: 'Ties', lang: 'en-GB', sources: [{id: 1}, {id: 2}]};
    await fixture(html`<main lang="en-GB">${card}</main>`);
    await settled(card);
    expect(deepQuery(card, '[part=meta]')[0]?.textContent).to.match(/2 articles/);
    expect(stops.map(stop => stop())).to.deep.equal([0, 0]);
  });

  it('of the real story has at most 70 comments, and no empty text', async () => {
    const card = await realCard();
    const nodes = nodesIn(card.shadowRoot!);
    const comments = nodes.filter(node => node instanceof Comment);
    const empty = nodes.filter(node => node instanceof Text && !node.length);
    expect(comments.length).to.be.at.most(70);
    expect(empty).to.have.length(0);
  });
});
