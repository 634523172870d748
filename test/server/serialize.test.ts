import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {Markup, serialize} from '../../src/server/serialize.js';

const write = (value: unknown): string => serialize(value, 'tram').html;

describe('a template as HTML', () => {
  it('has the text of foreign words, never their markup', () => {
    const words = '</p><img src=x onerror=alert(1)> & "so on"';
    expect(write(html`<p title=${words}>${words}</p>`)).to.equal(
      '<p title="&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so on&quot;">' +
        '&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt; &amp; "so on"</p>',
    );
  });

  it('leaves out an attribute that has nothing, and keeps an empty one', () => {
    expect(write(html`<p lang=${nothing} class=${''} dir="ltr">a</p>`)).to.equal(
      '<p class="" dir="ltr">a</p>',
    );
  });

  it('joins the parts of an attribute, as "run closed"', () => {
    expect(write(html`<sup class="run ${'closed'}" data-block="${'h1'} ${0}">4</sup>`)).to.equal(
      '<sup class="run closed" data-block="h1 0">4</sup>',
    );
  });

  it('has neither listeners nor properties, and a flag only where it is on', () => {
    const onClick = (): void => undefined;
    const button = html`<button @click=${onClick} .value=${{}} ?hidden=${true} ?inert=${false}>a</button>`;
    expect(write(button)).to.equal('<button hidden>a</button>');
  });

  it('writes lists in their order, and nothing for what is absent', () => {
    const absent = [null, undefined, '', nothing];
    expect(write(html`<ol>${[1, 'b', absent, html`<li>${0}</li>`]}</ol>`)).to.equal(
      '<ol>1b<li>0</li></ol>',
    );
  });

  it('drops the layout of the source, and keeps the spaces between words', () => {
    expect(
      write(html`<p>
        ${'a'} ${'b'}
        <b>c</b> d
      </p>`),
    ).to.equal('<p>a b<b>c</b> d </p>');
  });

  it('gives each place that a link leads to a slot, named like the link', () => {
    const {html: text, anchors} = serialize(
      html`<li data-anchor=${'s4'} tabindex="-1"><b>4</b></li><li data-anchor=${nothing}>5</li>`,
      'tram',
    );
    expect(text).to.equal(
      '<li data-anchor="s4" tabindex="-1"><slot name="tram-s4"></slot><b>4</b></li><li>5</li>',
    );
    expect(anchors).to.deep.equal(['tram-s4']);
  });

  it('makes a marker a link, which is all that it is without a script', () => {
    const marker = html`<a class="marker" href=${'#tram-s4'}
      role="button" aria-haspopup="dialog" aria-label="Source 4">4</a>`;
    expect(write(marker)).to.equal('<a class="marker" href="#tram-s4" aria-label="Source 4">4</a>');
  });

  it('takes over markup that was written before, with its anchors', () => {
    const inner = new Markup('<i>4</i>', ['tram-s4']);
    const {html: text, anchors} = serialize(html`<b>${inner}</b>`, 'tram');
    expect([text, anchors]).to.deep.equal(['<b><i>4</i></b>', ['tram-s4']]);
  });

  it('refuses what needs a page', () => {
    expect(() => write(keyed(1, 'a'))).to.throw(TypeError, 'Only templates, text and lists');
  });
});
