import {expect} from '@open-wc/testing';
import {html, nothing, render, type TemplateResult} from 'lit';
import {join} from '../../src/page/join.js';

/** What is drawn into an empty place; Lit's one comment there is left out. */
function draw(template: TemplateResult, place = document.createElement('div')): HTMLElement {
  render(join(template), place);
  return place;
}

const markupOf = ({innerHTML}: HTMLElement): string => innerHTML.replace('<!---->', '');

describe('a joined template', () => {
  it('has the templates and lists inside it, and no comment', () => {
    const pieces = ['Lee visits', html`<sup>[${4}]</sup>`, ' Beijing'];
    expect(markupOf(draw(html`<p lang=${'en'}>${pieces}</p>`))).to.equal(
      '<p lang="en">Lee visits<sup>[4]</sup> Beijing</p>',
    );
  });

  it('has nothing of what is absent, but an attribute keeps its place', () => {
    const absent = [nothing, undefined, null, '', []];
    const place = draw(html`<p class="a ${''} ${'b'}" lang=${nothing}>${absent}</p>`);
    expect(markupOf(place)).to.equal('<p class="a  b"></p>');
  });

  it('leaves a list alone that is the value of a property', () => {
    const citations = [{number: 4}];
    const marker = draw(html`<a .citations=${citations}>4</a>`).querySelector('a');
    expect(marker).to.have.property('citations', citations);
  });

  it('stays where the same parts have other texts, and is drawn anew where a part is new', () => {
    const place = document.createElement('div');
    const drawItem = (text: string, isMarked: boolean): Element | null => {
      draw(html`<li>${text}${isMarked ? html`<b>!</b>` : nothing}</li>`, place);
      return place.querySelector('li');
    };
    const item = drawItem('a', true);
    expect(drawItem('b', true) === item).to.equal(true);
    expect(item?.textContent).to.equal('b!');
    expect(drawItem('b', false) === item).to.equal(false);
    expect(place.textContent).to.equal('b');
  });

  it('tells two lists of two apart from one of four', () => {
    const cell = (text: string): TemplateResult => html`<i>${text}</i>`;
    const row = (cells: TemplateResult[]): TemplateResult => html`<b>${cells}</b>`;
    const two = [row([cell('a'), cell('b')]), row([cell('c'), cell('d')])];
    const four = [row([cell('a'), cell('b'), cell('c'), cell('d')])];
    expect(markupOf(draw(html`<p>${two}</p>`))).to.equal(
      '<p><b><i>a</i><i>b</i></b><b><i>c</i><i>d</i></b></p>',
    );
    expect(markupOf(draw(html`<p>${four}</p>`))).to.equal(
      '<p><b><i>a</i><i>b</i><i>c</i><i>d</i></b></p>',
    );
  });

  it('takes in what is joined itself, with its texts in their order', () => {
    const date = join(html`<b>${2026}</b>`);
    const place = draw(html`<p>In ${date} Lee visits ${'Xi'}.</p>`);
    expect(markupOf(place)).to.equal('<p>In <b>2026</b> Lee visits Xi.</p>');
  });

  it('shows markup in a text as that text', () => {
    const place = draw(html`<p>${'<img src=x>'} ${'￼'} ${'$&'}</p>`);
    expect(place.querySelector('p')?.textContent).to.equal('<img src=x> ￼ $&');
    expect(place.querySelector('img')).to.equal(null);
  });
});
