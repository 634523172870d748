import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {Markup, serialize} from '../../src/server/serialize.js';

const copyOf = (template: unknown): string => serialize(template, 'lee').copy;

describe('a copy of a story for the page itself', () => {
  it('keeps the sense of elements, and drops classes, parts and roles', () => {
    const heading = html`<h2 class=${'headline'} part="headline" lang=${'ko'} dir="ltr">${'한중 정상'}</h2>`;
    expect(copyOf(heading)).to.equal('<h2 lang="ko" dir="ltr">한중 정상</h2>');
  });

  it('leads from marker 4 to source 4 within the copy, under ids of its own', () => {
    const marker = html`<sup class="run" data-anchor=${'c1'}><a href=${'#lee-s4'}>[4]</a></sup>`;
    expect(copyOf(marker)).to.equal('<sup id="lee-c1-text"><a href="#lee-s4-text">[4]</a></sup>');
    const source = html`<li data-anchor=${'s4'}><span class="number">${4}</span>Yonhap</li>`;
    expect(copyOf(source)).to.equal('<li id="lee-s4-text" value="4">Yonhap</li>');
  });

  it('begins the links within it with the address of the page, for a page with another base', () => {
    const marker = html`<a href=${'https://news.example/?a=1&b=2#lee-s4'}>[4]</a>`;
    expect(serialize(marker, 'lee', 'https://news.example/?a=1&b=2').copy).to.equal(
      '<a href="https://news.example/?a=1&amp;b=2#lee-s4-text">[4]</a>',
    );
  });

  it('leaves links out of the page as they are', () => {
    expect(copyOf(html`<a href=${'https://news.example/?a=1&b=2#lee-s4'}>News</a>`)).to.equal(
      '<a href="https://news.example/?a=1&amp;b=2#lee-s4">News</a>',
    );
  });

  it('leaves out slots, buttons and what screen readers do not speak, with all that is in them', () => {
    const inner = html`<b>${'Copy'}</b>`;
    const story = html`<div><slot name=${'header'}></slot><p data-anchor=${'c1'}>Tram</p>
      <p class="actions" inert><button type="button" lang=${'en'}>${inner}</button></p>
      <ul aria-hidden="true">${html`<li>${1} <img src="a.png" alt="" /></li>`}</ul></div>`;
    expect(copyOf(story)).to.equal('<p id="lee-c1-text">Tram</p>');
  });

  it('has the copy of an element inside, without its style sheets', () => {
    const inner = new Markup(
      '<story-sources><style>p > b {}</style></story-sources>',
      [],
      '<p>4</p>',
    );
    expect(copyOf(html`<footer>${inner}</footer>`)).to.equal('<p>4</p>');
  });

  it('unfolds the events between the first and the last', () => {
    const list = (year: string): unknown =>
      html`<ol class="events" role="list"><li>${year}</li></ol>`;
    const fold = html`<details class="fold"><summary>${2} more</summary>${list('2020')}</details>`;
    expect(copyOf([list('2017'), fold])).to.equal('<ul><li>2017</li></ul><ul><li>2020</li></ul>');
  });

  it('has a space where only a style sheet keeps two words apart', () => {
    const publisher = html`<span class="publisher">${html`<bdi>Yonhap</bdi>`}</span>`;
    const date = html`<time>${'8 January'}</time>`;
    expect(copyOf(html`<p>${publisher}${date}</p>`)).to.equal(
      '<p><bdi>Yonhap</bdi> <time>8 January</time></p>',
    );
    expect(copyOf(html`<p>${publisher}<b>,</b> ${date}</p>`)).to.equal(
      '<p><bdi>Yonhap</bdi><b>,</b> <time>8 January</time></p>',
    );
  });
});
