import {asList, asObject, asText, isObject, type Foreign} from './foreign.js';

/** The vocabulary of a name: `schema:headline`, `https://schema.org/headline`. */
const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/)/i;

/** The nodes of a JSON-LD text, as far as schema.org needs it: no other context is looked up. */
export class JsonLdGraph {
  /** What stands at the top, or in a `@graph`. */
  readonly nodes: readonly Foreign[];
  readonly #byId = new Map<string, Foreign>();

  constructor(value: unknown) {
    const tops = asList(value).map(asObject);
    this.nodes = tops
      .flatMap(top => ['@graph' in top ? asList(top['@graph']) : [top]])
      .flat()
      .filter(isObject)
      .map(withPlainNames);
    for (const node of this.nodes) {
      const id = asText(node['@id']);
      if (id && Object.keys(node).length > 1) this.#byId.set(id, node);
    }
  }

  /** Whether one of its types is like this. */
  isOf(node: Foreign, type: RegExp): boolean {
    return asList(node['@type'] ?? node.type).some(name =>
      type.test(asText(name).replace(PREFIX, '')),
    );
  }

  /** The values of a property as nodes; a text becomes one with `@value`. A reference is followed. */
  all(node: Foreign, name: string): Foreign[] {
    const value = node[name];
    const list = isObject(value) && '@list' in value ? asList(value['@list']) : asList(value);
    return list.map(item => {
      if (!isObject(item)) return {'@value': scalar(item)};
      const plain = withPlainNames(item);
      return this.#byId.get(asText(plain['@id'])) ?? plain;
    });
  }

  first(node: Foreign, name: string): Foreign | undefined {
    return this.all(node, name)[0];
  }

  /** The first value of a property as text; of a node its `@value` or `name`. */
  text(node: Foreign, name: string): string {
    const [value] = asList(node[name]);
    if (!isObject(value)) return scalar(value);
    return asText(value['@value']) || asText(value.name) || asText(value['@id']);
  }
}

function scalar(value: unknown): string {
  return typeof value === 'boolean' ? String(value) : asText(value);
}

/** One level deep: what is inside is read when it is asked for. */
function withPlainNames(node: Foreign): Foreign {
  const names = Object.keys(node);
  if (!names.some(name => PREFIX.test(name))) return node;
  return Object.fromEntries(names.map(name => [name.replace(PREFIX, ''), node[name]]));
}
