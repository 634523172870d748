import {issue, type Issue} from '../model/issues.js';
import {asList, asObject, asText, isObject, type Foreign} from './foreign.js';

/** The vocabulary of a name: `schema:headline`, `https://schema.org/headline`. */
const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/)/i;

/** As much as the largest story: nodes that are referred to from everywhere would fill the memory. */
const MAX_FOLLOWED_CHARACTERS = 8 * 1024 * 1024;

const TOO_MUCH = issue(
  'input-truncated',
  '',
  'What its "@id" refer to is longer than 8 MiB; the rest are left out. Write each once.',
);

/** The nodes of a JSON-LD text, as far as schema.org needs it: no other context is looked up. */
export class JsonLdGraph {
  /** What stands at the top, or in a `@graph`. */
  readonly nodes: readonly Foreign[];
  readonly #byId = new Map<string, Foreign>();
  readonly #sizes = new Map<Foreign, number>();
  #followedCharacters = 0;

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

  /** Whether references were left alone, because what they lead to would be too long. */
  get #isCut(): boolean {
    return this.#followedCharacters > MAX_FOLLOWED_CHARACTERS;
  }

  /** What a story was read without. */
  issues(): Issue[] {
    return this.#isCut ? [TOO_MUCH] : [];
  }

  /** Whether one of its types is like this. */
  isOf(node: Foreign, type: RegExp): boolean {
    return asList(node['@type'] ?? node.type).some(name =>
      type.test(asText(name).replace(PREFIX, '')),
    );
  }

  /**
   * The values of a property as nodes; a text becomes one with `@value`. A reference is followed; a
   * node that is referred to twice is one value, or a short list could stand for a very long text.
   */
  all(node: Foreign, name: string): Foreign[] {
    const value = node[name];
    const list = isObject(value) && '@list' in value ? asList(value['@list']) : asList(value);
    const nodes = list.map(item => {
      if (!isObject(item)) return {'@value': scalar(item)};
      return this.#follow(withPlainNames(item));
    });
    return [...new Set(nodes)];
  }

  #follow(reference: Foreign): Foreign {
    const node = this.#byId.get(asText(reference['@id']));
    if (!node) return reference;
    const size = this.#sizes.get(node) ?? sizeOf(node);
    this.#sizes.set(node, size);
    this.#followedCharacters += size;
    return this.#isCut ? reference : node;
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

/** About how many characters a node has. It keeps its own stack, because a node may be deep. */
function sizeOf(node: Foreign): number {
  let size = 0;
  const stack: unknown[] = [node];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    size += typeof value === 'string' ? value.length : 1;
    if (typeof value !== 'object' || value === null) continue;
    for (const each of Object.values(value)) stack.push(each);
  }
  return size;
}
