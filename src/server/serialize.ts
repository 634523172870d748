import {noChange, nothing, type TemplateResult} from 'lit';
import {LightCopy, planCopy, type CopyPlan} from './light-copy.js';
import {readParts, type Hole, type TemplateParts} from './template-parts.js';

/**
 * Markup that stands as it is: it was written by `serialize`, or by `writeElement`.
 *
 * @param anchors - The places of the story that it has, as links inside the story name them.
 * @param copy - The same as plain semantic HTML for the page itself, as `LightCopy` writes it.
 */
export class Markup {
  constructor(
    readonly html: string,
    readonly anchors: readonly string[] = [],
    readonly copy = '',
  ) {}
}

interface Compiled extends TemplateParts {
  plan: CopyPlan;
}

const compiled = new WeakMap<TemplateStringsArray, Compiled>();

/**
 * Writes a template of Lit's as HTML: the very templates that the elements draw, without a page.
 *
 * Listeners and properties are left out, and what only a script would answer. In each element that
 * a link inside the story may lead to stands a slot, for an anchor in the page itself: a fragment
 * never reaches what is inside a shadow root.
 *
 * @param prefix - Stands before each anchor in a link, as in `Scene`.
 * @param page - The page's own address in such a link, as in `Scene`.
 * @throws {TypeError} On a directive, which needs a page.
 */
export function serialize(value: unknown, prefix: string, page = ''): Markup {
  const writer = new Writer(prefix, page);
  writer.write(value);
  return new Markup(writer.html, writer.anchors, writer.copy.html);
}

class Writer {
  html = '';
  readonly anchors: string[] = [];
  readonly copy: LightCopy;
  readonly #prefix: string;

  constructor(prefix: string, page: string) {
    this.#prefix = prefix;
    this.copy = new LightCopy(escapeAttribute(`${page}#`), escapeAttribute(`${prefix}-`));
  }

  write(value: unknown): void {
    if (isAbsent(value)) return;
    if (isPrimitive(value)) this.#writeText(String(value), true);
    else if (Array.isArray(value)) for (const each of value) this.write(each);
    else if (value instanceof Markup) this.#writeMarkup(value);
    else if (isTemplate(value)) this.#writeTemplate(value);
    else throw new TypeError('Only templates, text and lists of these can be written as HTML.');
  }

  #writeMarkup({html, anchors, copy}: Markup): void {
    this.html += html;
    this.anchors.push(...anchors);
    this.copy.addElement(copy);
  }

  #writeTemplate({strings, values}: TemplateResult): void {
    const {texts, holes, plan} = compile(strings);
    const {pieces, isCopied} = plan;
    this.html += texts[0];
    this.copy.addPiece(pieces[0]);
    for (let index = 0; index < holes.length; index++) {
      this.#writeHole(holes[index] as Hole, values, isCopied[index] ?? false);
      this.html += texts[index + 1];
      this.copy.addPiece(pieces[index + 1]);
    }
  }

  #writeHole(hole: Hole, values: readonly unknown[], isCopied: boolean): void {
    const value = values[hole.value];
    switch (hole.kind) {
      case 'attribute':
        return this.#writeAttribute(hole, values, isCopied);
      case 'content':
        return isCopied ? this.write(value) : this.copy.without(() => this.write(value));
      case 'flag':
        if (value) this.html += ` ${hole.name}`;
        return;
      case 'anchor-slot':
        return this.#writeSlot(value);
    }
  }

  #writeAttribute(
    {name, around, value}: Hole,
    values: readonly unknown[],
    isCopied: boolean,
  ): void {
    let text = around[0] ?? '';
    for (let index = 1; index < around.length; index++) {
      const each = values[value + index - 1];
      if (each === nothing) return;
      text += printPrimitive(each) + (around[index] ?? '');
    }
    const escaped = escapeAttribute(text);
    this.html += ` ${name}="${escaped}"`;
    if (isCopied) this.copy.addAttribute(name, escaped);
  }

  #writeText(text: string, isCopied: boolean): void {
    const escaped = escapeText(text);
    this.html += escaped;
    if (isCopied) this.copy.addText(escaped);
  }

  #writeSlot(anchor: unknown): void {
    const name = printPrimitive(anchor);
    if (!name) return;
    const id = `${this.#prefix}-${name}`;
    this.html += `<slot name="${escapeAttribute(id)}"></slot>`;
    this.anchors.push(id);
  }
}

function compile(strings: TemplateStringsArray): Compiled {
  let template = compiled.get(strings);
  if (!template) {
    const {texts, holes} = readParts(strings);
    template = {texts, holes, plan: planCopy(texts, holes)};
    compiled.set(strings, template);
  }
  return template;
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
