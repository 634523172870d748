import {noChange, nothing, type TemplateResult} from 'lit';

/**
 * Markup that stands as it is: it was written by `serialize`, or by `writeElement`.
 *
 * @param anchors - The places of the story that it has, as links inside the story name them.
 */
export class Markup {
  constructor(
    readonly html: string,
    readonly anchors: readonly string[] = [],
  ) {}
}

/** What a template says at one place: text as it is, or what to do with its next values. */
type Step = string | Attribute | Flag | Content | ElementText | AnchorSlot | Ignored;
interface Attribute {
  kind: 'attribute';
  name: string;
  /** What stands around its values, one more than there are values. */
  around: readonly string[];
}
interface Flag {
  kind: 'flag';
  name: string;
}
interface Content {
  kind: 'content';
}
/** All that an element holds: its property `textContent`. */
interface ElementText {
  kind: 'element-text';
  /** Position of the text among the template's values. */
  value: number;
  before: string;
  after: string;
}
/** The start of an element that a link inside the story may lead to. */
interface AnchorSlot {
  kind: 'anchor-slot';
  /** Position of the anchor among the template's values. */
  value: number;
}
/** A listener or a property: nothing of it is markup where it stands. */
interface Ignored {
  kind: 'ignored';
}

const ANCHOR_ATTRIBUTE = 'data-anchor';
const TEXT_PROPERTY = '.textContent';

/** A line break between tags or expressions is layout; a space within a line is a word space. */
const LAYOUT = /(^|>)\s*\n\s*(?=<|$)/g;
/** A line break anywhere else is one space. */
const LINE_BREAK = /\s*\n\s*/g;

/** The beginning of an attribute whose value is an expression. */
const OPEN_ATTRIBUTE = /\s+([.?@]?[\w-]+)=("?)([^">]*)$/;

/** What only a script answers: without one a marker is a link. */
const SCRIPTED = /\s+role="button"\s+aria-haspopup="dialog"/g;

const compiled = new WeakMap<TemplateStringsArray, readonly Step[]>();

/**
 * Writes a template of Lit's as HTML: the very templates that the elements draw, without a page.
 *
 * Listeners and properties are left out, and what only a script would answer. In each element that
 * a link inside the story may lead to stands a slot, for an anchor in the page itself: a fragment
 * never reaches what is inside a shadow root.
 *
 * @param prefix - Stands before each anchor in a link, as in `Scene`.
 * @throws {TypeError} On a directive, which needs a page.
 */
export function serialize(value: unknown, prefix: string): Markup {
  const writer = new Writer(prefix);
  writer.write(value);
  return new Markup(writer.html, writer.anchors);
}

class Writer {
  html = '';
  readonly anchors: string[] = [];
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  write(value: unknown): void {
    if (isAbsent(value)) return;
    if (isPrimitive(value)) this.html += escapeText(String(value));
    else if (Array.isArray(value)) for (const each of value) this.write(each);
    else if (value instanceof Markup) this.#writeMarkup(value);
    else if (isTemplate(value)) this.#writeTemplate(value);
    else throw new TypeError('Only templates, text and lists of these can be written as HTML.');
  }

  #writeMarkup({html, anchors}: Markup): void {
    this.html += html;
    this.anchors.push(...anchors);
  }

  #writeTemplate({strings, values}: TemplateResult): void {
    let next = 0;
    for (const step of stepsOf(strings)) {
      if (typeof step === 'string') this.html += step;
      else if (step.kind === 'attribute') next = this.#writeAttribute(step, values, next);
      else if (step.kind === 'content') this.write(values[next++]);
      else if (step.kind === 'flag') this.html += values[next++] ? ` ${step.name}` : '';
      else if (step.kind === 'anchor-slot') this.#writeSlot(values[step.value]);
      else if (step.kind === 'element-text') this.#writeText(step, values[step.value]);
      else next++;
    }
  }

  /** @returns Position of the first value behind it. */
  #writeAttribute({name, around}: Attribute, values: readonly unknown[], from: number): number {
    const end = from + around.length - 1;
    let text = around[0] ?? '';
    for (let index = from; index < end; index++) {
      if (values[index] === nothing) return end;
      text += printPrimitive(values[index]) + (around[index - from + 1] ?? '');
    }
    this.html += ` ${name}="${escapeAttribute(text)}"`;
    return end;
  }

  #writeText({before, after}: ElementText, value: unknown): void {
    this.html += escapeText(before + printPrimitive(value) + after);
  }

  #writeSlot(anchor: unknown): void {
    const name = printPrimitive(anchor);
    if (!name) return;
    const id = `${this.#prefix}-${name}`;
    this.html += `<slot name="${escapeAttribute(id)}"></slot>`;
    this.anchors.push(id);
  }
}

function isAbsent(value: unknown): value is null | undefined | '' {
  return (
    value === nothing || value === noChange || value === undefined || value === null || value === ''
  );
}

function isPrimitive(value: unknown): value is string | number | boolean {
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean';
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

/** What has no text prints nothing. */
function printPrimitive(value: unknown): string {
  return isPrimitive(value) ? String(value) : '';
}

function stepsOf(strings: TemplateStringsArray): readonly Step[] {
  let steps = compiled.get(strings);
  if (!steps) {
    steps = new Compiler(strings).steps;
    compiled.set(strings, steps);
  }
  return steps;
}

/** Reads a template once: what its expressions are, and where anchors stand. */
class Compiler {
  readonly steps: Step[] = [];
  /** What stands behind the start tag that is being read. */
  #behindTag: Step[] = [];

  constructor(strings: TemplateStringsArray) {
    const texts = strings.map(text =>
      text.replace(LAYOUT, '$1').replace(SCRIPTED, '').replace(LINE_BREAK, ' '),
    );
    const last = texts.length - 1;
    for (let index = 0; index < last;) index = this.#readHole(texts, index);
    this.#addText(texts[last] ?? '');
  }

  /**
   * Reads a text and the expression behind it.
   *
   * @returns Position of the text to go on with.
   */
  #readHole(texts: string[], index: number): number {
    const text = texts[index] ?? '';
    const attribute = OPEN_ATTRIBUTE.exec(text);
    if (!attribute) {
      this.#addText(text);
      this.steps.push({kind: 'content'});
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

  #addAttribute(name: string, around: readonly string[], value: number): void {
    if (name.startsWith('?')) this.steps.push({kind: 'flag', name: name.slice(1)});
    else if (/^[.@]/.test(name)) this.steps.push({kind: 'ignored'});
    else this.steps.push({kind: 'attribute', name, around});
    if (name === ANCHOR_ATTRIBUTE) this.#behindTag.push({kind: 'anchor-slot', value});
    if (name === TEXT_PROPERTY) {
      const [before = '', after = ''] = around;
      this.#behindTag.push({kind: 'element-text', value, before, after});
    }
  }

  #addText(text: string): void {
    const end = text.indexOf('>') + 1;
    if (!this.#behindTag.length || !end) {
      this.steps.push(text);
      return;
    }
    this.steps.push(text.slice(0, end), ...this.#behindTag, text.slice(end));
    this.#behindTag = [];
  }
}

const SPECIAL = /[&<>"]/;

function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text within double quotes. */
export function escapeAttribute(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return escapeText(text).replaceAll('"', '&quot;');
}
