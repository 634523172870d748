/**
 * What a template says: its texts, as they are written, and an expression between each two of them.
 */
export interface TemplateParts {
  texts: readonly string[];
  holes: readonly Hole[];
}

/** What is to be done with the values of a template at one place. */
export interface Hole {
  /**
   * - `attribute`: an attribute with its values.
   * - `flag`: an attribute that is there or not.
   * - `content`: what stands between tags.
   * - `anchor-slot`: the start of an element that a link inside the story may lead to.
   */
  kind: 'attribute' | 'flag' | 'content' | 'anchor-slot';
  /** Of the attribute; `''` where it is none. */
  name: string;
  /** What stands around its values in an attribute, one more than there are values. */
  around: readonly string[];
  /** Position of its first value among those of the template. */
  value: number;
}

const ANCHOR_ATTRIBUTE = 'data-anchor';

/** A line break between tags or expressions is layout; a space within a line is a word space. */
const LAYOUT = /(^|>)\s*\n\s*(?=<|$)/g;
/** A line break anywhere else is one space. */
const LINE_BREAK = /\s*\n\s*/g;

/** The beginning of an attribute whose value is an expression. */
const OPEN_ATTRIBUTE = /\s+([.?@]?[\w-]+)=("?)([^">]*)$/;

/** What only a script answers: without one a marker is a link. */
const SCRIPTED = /\s+role="button"\s+aria-haspopup="dialog"/g;

/** Reads a template: what its expressions are, and where anchors stand. */
export function readParts(strings: TemplateStringsArray): TemplateParts {
  return new Reading(strings);
}

class Reading implements TemplateParts {
  readonly texts = [''];
  readonly holes: Hole[] = [];
  /** What comes after the start tag that is being read. */
  #afterTag: Hole[] = [];

  constructor(strings: TemplateStringsArray) {
    const texts = strings.map(text =>
      text.replace(LAYOUT, '$1').replace(SCRIPTED, '').replace(LINE_BREAK, ' '),
    );
    const last = texts.length - 1;
    for (let index = 0; index < last;) index = this.#readHole(texts, index);
    this.#addText(texts[last] ?? '');
  }

  /**
   * Reads a text and the expression after it.
   *
   * @returns Position of the text to go on with.
   */
  #readHole(texts: string[], index: number): number {
    const text = texts[index] ?? '';
    const attribute = OPEN_ATTRIBUTE.exec(text);
    if (!attribute) {
      this.#addText(text);
      this.#addHole({kind: 'content', name: '', around: [], value: index});
      return index + 1;
    }
    const [, name = '', quote = '', before = ''] = attribute;
    this.#addText(text.slice(0, attribute.index));
    const around = [before];
    let end = index + 1;
    if (quote) {
      while (!texts[end]?.includes(quote)) around.push(texts[end++] ?? '');
      const [inside = '', ...outside] = (texts[end] ?? '').split(quote);
      around.push(inside);
      texts[end] = outside.join(quote);
    } else {
      around.push('');
    }
    this.#addAttribute(name, around, index);
    return end;
  }

  /** A listener or a property: nothing of it is markup where it stands. */
  #addAttribute(name: string, around: readonly string[], value: number): void {
    if (name.startsWith('?')) this.#addHole({kind: 'flag', name: name.slice(1), around, value});
    else if (!/^[.@]/.test(name)) this.#addHole({kind: 'attribute', name, around, value});
    if (name === ANCHOR_ATTRIBUTE) this.#afterTag.push({kind: 'anchor-slot', name, around, value});
  }

  #addHole(hole: Hole): void {
    this.holes.push(hole);
    this.texts.push('');
  }

  #addText(text: string): void {
    const end = text.indexOf('>') + 1;
    if (!this.#afterTag.length || !end) return this.#append(text);
    this.#append(text.slice(0, end));
    for (const hole of this.#afterTag) this.#addHole(hole);
    this.#append(text.slice(end));
    this.#afterTag = [];
  }

  #append(text: string): void {
    this.texts[this.texts.length - 1] += text;
  }
}
