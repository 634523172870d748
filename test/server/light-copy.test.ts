import {expect} from '@open-wc/testing';
import {lightCopy} from '../../src/server/light-copy.js';

const copyOf = (html: string): string => lightCopy(html, '#lee-');

describe('a copy of a story for the page itself', () => {
  it('keeps the sense of elements, and drops classes, parts and roles', () => {
    const html = '<h2 class="headline" part="headline" lang="ko" dir="ltr">한중 정상</h2>';
    expect(copyOf(html)).to.equal('<h2 lang="ko" dir="ltr">한중 정상</h2>');
  });

  it('leads from marker 4 to source 4 within the copy, under ids of its own', () => {
    const marker =
      '<sup class="run" data-anchor="c1"><a class="marker" href="#lee-s4">[4]</a></sup>';
    expect(copyOf(marker)).to.equal('<sup id="lee-c1-text"><a href="#lee-s4-text">[4]</a></sup>');
    const source = '<li class="source" data-anchor="s4"><span class="number">4</span>Yonhap</li>';
    expect(copyOf(source)).to.equal('<li id="lee-s4-text" value="4">Yonhap</li>');
  });

  it('leaves links out of the page as they are', () => {
    const link = '<a href="https://news.example/?a=1&amp;b=2#lee-s4">News</a>';
    expect(copyOf(link)).to.equal(link);
  });

  it('leaves out style sheets, slots, buttons and what screen readers do not speak', () => {
    const html =
      '<template shadowrootmode="open"><style>p > b {} @media (width < 9em) {}</style>' +
      '<link rel="stylesheet" href="/a.css"><slot name="lee-s4"></slot><p>Tram</p>' +
      '<p class="actions" inert><button type="button">Copy</button></p>' +
      '<ul aria-hidden="true"><li>1 <img src="a.png" alt=""></li></ul></template>';
    expect(copyOf(html)).to.equal('<p>Tram</p>');
  });

  it('unfolds the events between the first and the last', () => {
    const html =
      '<ol class="events" role="list"><li>2017</li></ol><details class="fold"><summary>2 more' +
      '</summary><ol class="events" role="list"><li>2020</li></ol></details>';
    expect(copyOf(html)).to.equal('<ul><li>2017</li></ul><ul><li>2020</li></ul>');
  });

  it('has a space where only a style sheet keeps two words apart', () => {
    const html = '<p><span class="publisher"><bdi>Yonhap</bdi></span><time>8 January</time></p>';
    expect(copyOf(html)).to.equal('<p><bdi>Yonhap</bdi> <time>8 January</time></p>');
  });
});
