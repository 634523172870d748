/** An element whose text is being collected. */
interface Capture {
  property: string;
  tag: string;
  /** How many elements of that name are open in it, itself included. */
  depth: number;
  texts: string[];
}

/** Elements that have no end. */
const VOID = new Set('meta link img br hr input source wbr area base col embed track'.split(' '));
const MAX_CAPTURES = 8;
const MAX_VALUES = 100;
/** What other vocabularies call the properties of schema.org. */
const NAMES: Readonly<Record<string, string>> = {
  author: 'author',
  'article:published_time': 'datePublished',
  'article:modified_time': 'dateModified',
  'article:author': 'author',
  'og:title': 'title',
  'og:site_name': 'publisher',
  'og:url': 'url',
  'og:image': 'image',
};
const META = /^(?:author|datePublished|dateModified|publisher)$/;

/** What a web page says about itself: microdata, `<meta>`, its language, its JSON-LD. */
export class HtmlProperties {
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: string[] = [];
  readonly #values = new Map<string, string[]>();
  #captures: Capture[] = [];

  /** The first value of a property, `''` where there is none. */
  first(name: string): string {
    return this.all(name)[0] ?? '';
  }

  /** Microdata before what `<meta>` says. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? this.#values.get(`meta ${name}`) ?? [];
  }

  /** Whether an element with these attributes is a byline or a date. */
  isMeta(attributes: ReadonlyMap<string, string>): boolean {
    return META.test(propertyOf(attributes));
  }

  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    for (const capture of this.#captures) if (capture.tag === tag) capture.depth++;
    if (tag === 'html') this.#add('lang', attributes.get('lang'));
    if (tag === 'meta') this.#addMeta(attributes);
    if (tag === 'link' && attributes.get('rel') === 'canonical') {
      this.#add('meta url', attributes.get('href'));
    }
    const isJsonLd = tag === 'script' && attributes.get('type') === 'application/ld+json';
    const property = isJsonLd ? 'json-ld' : propertyOf(attributes);
    const isTime = tag === 'time' && attributes.has('datetime');
    if (property) this.#addProperty(property, tag, attributes);
    else if (tag === 'title') this.#capture('title', tag);
    else if (isTime) this.#add('time', attributes.get('datetime'));
  }

  text(chars: string): void {
    for (const {texts} of this.#captures) texts.push(chars);
  }

  close(tag: string): void {
    if (!this.#captures.length) return;
    for (const capture of this.#captures) if (capture.tag === tag) capture.depth--;
    const ended = this.#captures.filter(({depth}) => depth === 0);
    this.#captures = this.#captures.filter(({depth}) => depth > 0);
    for (const {property, texts} of ended) this.#end(property, texts.join(''));
  }

  #addProperty(property: string, tag: string, attributes: ReadonlyMap<string, string>): void {
    const value = valueOf(tag, attributes);
    if (value !== undefined) this.#add(this.#qualify(property), value);
    else if (!VOID.has(tag)) this.#capture(this.#qualify(property), tag);
  }

  /** The `name` of an author is another property than the `name` of a picture. */
  #qualify(property: string): string {
    if (property !== 'name' && property !== 'url') return property;
    const around = this.#captures.findLast(capture => META.test(capture.property));
    return around ? `${around.property}.${property}` : property;
  }

  #capture(property: string, tag: string): void {
    if (this.#captures.length < MAX_CAPTURES) {
      this.#captures.push({property, tag, depth: 1, texts: []});
    }
  }

  #end(property: string, text: string): void {
    if (property === 'json-ld') this.jsonLd.push(text);
    else this.#add(property, text.replace(/\s+/g, ' ').trim());
  }

  #addMeta(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get('property') ?? attributes.get('name') ?? '';
    const known = Object.hasOwn(NAMES, name) && NAMES[name];
    if (known) this.#add(`meta ${known}`, attributes.get('content'));
  }

  #add(name: string, value: string | undefined): void {
    if (value) this.#push(name, value);
  }

  #push(name: string, value: string): void {
    const values = this.#values.get(name) ?? [];
    if (values.length < MAX_VALUES) values.push(value);
    this.#values.set(name, values);
  }
}

/** The property of microdata; a link to the author is one too. */
function propertyOf(attributes: ReadonlyMap<string, string>): string {
  const [property = ''] = (attributes.get('itemprop') ?? '').split(' ', 1);
  if (property === 'articleBody') return '';
  return property || (attributes.get('rel') === 'author' ? 'author' : '');
}

/** The value that is no text of the element; `undefined` where its text is the value. */
function valueOf(tag: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const content = attributes.get('content');
  if (content !== undefined || tag === 'meta') return content ?? '';
  if (tag === 'time') return attributes.get('datetime');
  if (tag === 'img') return attributes.get('src') ?? '';
  if (tag === 'link') return attributes.get('href') ?? '';
  return undefined;
}
