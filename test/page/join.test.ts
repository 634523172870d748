import {expect} from '@open-wc/testing';
import {html, nothing, type TemplateResult} from 'lit';
import {join} from '../../src/page/join.js';

/** A template as it reads: a `?` for each place. */
function read({strings, values}: TemplateResult): [string, unknown[]] {
  return [strings.join('?'), values];
}

describe('a joined template', () => {
  it('has the templates and lists inside it, and a place for each text alone', () => {
    const pieces = ['Lee visits', html`<sup>[${4}]</sup>`, ' Beijing'];
    expect(read(join(html`<p lang=${'en'}>${pieces}</p>`))).to.deep.equal([
      '<p lang=?>?<sup>[?]</sup>?</p>',
      ['en', 'Lee visits', 4, ' Beijing'],
    ]);
  });

  it('has no place for what is absent, but an attribute keeps its own', () => {
    const absent = [nothing, undefined, null, '', []];
    const template = html`<p class="a ${''} ${'b'}" lang=${nothing}>${absent}</p>${nothing}`;
    expect(read(join(template))).to.deep.equal([
      '<p class="a ? ?" lang=?></p>',
      ['', 'b', nothing],
    ]);
  });

  it('leaves a list alone that is the value of a property', () => {
    const citations = [{number: 4}];
    expect(read(join(html`<a .citations=${citations}>4</a>`))).to.deep.equal([
      '<a .citations=?>4</a>',
      [citations],
    ]);
  });

  it('is the same template for the same parts with other texts, so that what is drawn stays', () => {
    const item = (text: string, isMarked: boolean): TemplateResult =>
      join(html`<li>${text}${isMarked ? html`<b>!</b>` : nothing}</li>`);
    expect(item('a', true).strings).to.equal(item('b', true).strings);
    expect(item('a', true).strings).not.to.equal(item('a', false).strings);
  });

  it('tells two lists of two apart from one of four', () => {
    const cell = (text: string): TemplateResult => html`<i>${text}</i>`;
    const row = (cells: TemplateResult[]): TemplateResult => html`<b>${cells}</b>`;
    const two = [row([cell('a'), cell('b')]), row([cell('c'), cell('d')])];
    const four = [row([cell('a'), cell('b'), cell('c'), cell('d')])];
    expect(read(join(html`${two}`))[0]).to.equal('<b><i>?</i><i>?</i></b><b><i>?</i><i>?</i></b>');
    expect(read(join(html`${four}`))[0]).to.equal('<b><i>?</i><i>?</i><i>?</i><i>?</i></b>');
  });
});
