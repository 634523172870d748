/** What only a shadow root has, by the name of its element. */
const LEFT_OUT = new Set(['button', 'link', 'slot', 'summary']);
/**
 * By class: numbers that the list itself has, ways back to where one reads already, and room for
 * buttons.
 */
const LEFT_OUT_CLASS = /^(?:number|references|actions)$/;
/** Of these only the content is copied; what folds, frames or colours it is for the screen. */
const UNWRAPPED = /^(?:template|details|footer|div|span|story-[a-z]+)$/;
/**
 * By class. A reader mode weighs what stands side by side, so an element is a section; and events
 * follow each other by their dates, which a number in front would only blur.
 */
const RENAMED: Readonly<Record<string, string>> = {root: 'section', events: 'ul'};
const VOID = new Set(['br', 'img', 'link', 'wbr']);
const INLINE = new Set(['span', 'bdi', 'time', 'a']);
/** What says something without a style sheet and without a script. */
const KEPT = new Set([
  ...['data-anchor', 'href', 'lang', 'dir', 'datetime', 'scope', 'colspan', 'target', 'rel'],
  ...['src', 'alt', 'width', 'height', 'loading', 'decoding', 'referrerpolicy'],
]);
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
const SOURCE_ANCHOR = /^s(\d+)$/;
/** The copy has places of its own: an id stands once in a page. */
const COPY = '-text';

/**
 * A copy of what a shadow root shows, as plain semantic HTML for the page itself. Reader modes and
 * whatever else does not look into shadow roots find the story there. It is no second drawing: it
 * leaves out what only a style sheet or a script gives a meaning.
 *
 * @param html - Written by `serialize` and `writeElement`: well-formed, and every `<`, `>` and `"`
 *     of a story is escaped.
 * @param anchorStart - The beginning of every link inside the story: `#lee-china-visit-`.
 * @example
 * lightCopy('<sup class="run" data-anchor="c1"><a class="marker" href="#lee-s4">[4]</a></sup>', '#lee-')
 * // '<sup id="lee-c1-text"><a href="#lee-s4-text">[4]</a></sup>'
 */
export function lightCopy(html: string, anchorStart: string): string {
  const copy = new LightCopy(anchorStart);
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    copy.addText(html.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    const end = html.indexOf('>', start);
    at = end + 1;
    if (html.startsWith('style', start + 1)) at = html.indexOf('</style>', end) + '</style>'.length;
    else copy.addTag(html.slice(start + 1, end));
  }
  return copy.html;
}

class LightCopy {
  html = '';
  readonly #anchorStart: string;
  /** Beginning of an id of the copy. */
  readonly #prefix: string;
  /** What ends each open element; `undefined` where it is left out. */
  readonly #ends: (string | undefined)[] = [];
  /** How many of the open elements are left out, or stand in one that is. */
  #leftOut = 0;
  /** A style sheet keeps two spans apart; without it a space does. */
  #isBehindSpan = false;

  constructor(anchorStart: string) {
    this.#anchorStart = anchorStart;
    this.#prefix = anchorStart.slice(anchorStart.indexOf('#') + 1);
  }

  addText(text: string): void {
    if (!text || this.#leftOut) return;
    this.html += text;
    this.#isBehindSpan = false;
  }

  /** @param tag - What stands between `<` and `>`. */
  addTag(tag: string): void {
    if (tag.startsWith('/')) return this.#close(tag);
    if (this.#leftOut) return this.#leaveOut(VOID.has(nameOf(tag)));
    const read = tagOf(tag);
    if (read.isLeftOut) this.#leaveOut(read.isVoid);
    else this.#open(read);
  }

  #leaveOut(isVoid: boolean): void {
    if (isVoid) return;
    this.#leftOut++;
    this.#ends.push(undefined);
  }

  #open({name, copied, attributes, isVoid}: Tag): void {
    if (this.#isBehindSpan && INLINE.has(name)) this.html += ' ';
    this.#isBehindSpan = false;
    if (copied) this.html += this.#startTag(copied, attributes);
    if (!isVoid) this.#ends.push(copied && `</${copied}>`);
  }

  #close(tag: string): void {
    const end = this.#ends.pop();
    if (end === undefined) this.#leftOut--;
    else {
      this.html += end;
      this.#isBehindSpan = tag === '/span';
    }
  }

  #startTag(name: string, attributes: Attributes): string {
    let text = `<${name}`;
    for (const [attribute, value] of attributes) text += this.#attribute(attribute, value);
    return `${text}>`;
  }

  #attribute(name: string, value: string): string {
    if (name === 'data-anchor') return this.#place(value);
    const isInside = name === 'href' && value.startsWith(this.#anchorStart);
    return ` ${name}="${value}${isInside ? COPY : ''}"`;
  }

  /** Where a link leads to; the number of a source is that of its marker. */
  #place(anchor: string): string {
    const [, number] = SOURCE_ANCHOR.exec(anchor) ?? [];
    const id = ` id="${this.#prefix}${anchor}${COPY}"`;
    return number ? `${id} value="${number}"` : id;
  }
}

type Attributes = readonly (readonly [name: string, value: string])[];

interface Tag {
  name: string;
  /** What it is in the copy; `''` where only its content is there. */
  copied: string;
  attributes: Attributes;
  isVoid: boolean;
  /** Whether it is left out wherever it stands. */
  isLeftOut: boolean;
}

/** Most tags of a story are those of every other; the rest would fill a server's memory. */
const MAX_KNOWN_TAGS = 1000;
const knownTags = new Map<string, Tag>();

function tagOf(written: string): Tag {
  const known = knownTags.get(written);
  if (known) return known;
  const tag = readTag(written);
  if (knownTags.size >= MAX_KNOWN_TAGS) knownTags.clear();
  knownTags.set(written, tag);
  return tag;
}

function nameOf(written: string): string {
  const end = written.indexOf(' ');
  return end < 0 ? written : written.slice(0, end);
}

function readTag(written: string): Tag {
  const name = nameOf(written);
  const attributes = [...written.matchAll(ATTRIBUTE)].map(
    ([, key = '', value = '']) => [key, value] as const,
  );
  const {class: className = '', 'aria-hidden': isUnspoken} = Object.fromEntries(attributes);
  const copied = RENAMED[className] ?? name;
  return {
    name,
    copied: UNWRAPPED.test(copied) ? '' : copied,
    attributes: attributes.filter(([key]) => KEPT.has(key)),
    isVoid: VOID.has(name),
    isLeftOut: LEFT_OUT.has(name) || LEFT_OUT_CLASS.test(className) || isUnspoken === 'true',
  };
}
