/** A half-open stretch of a text, in UTF-16 units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Where a value stands in a JSON text, and its key where it has one. */
export interface JsonPlace {
  key: TextSpan | null;
  value: TextSpan;
}

/** The wanted paths as a tree: `sections[2].text` is `sections`, `2`, `text`. */
interface Branch {
  path: string;
  children: Map<string, Branch>;
}

/** An object or a list that is being read. */
interface Container {
  isList: boolean;
  /** Position in a list; of an object, how many keys were read. */
  index: number;
  start: number;
  branch: Branch | undefined;
  key: TextSpan | null;
}

const PATH_STEP = /[^.[\]]+/g;
/** A number or a word, or whatever stands in the place of one. */
const LITERAL = /[^\s,:{}[\]"]+/y;
const SPACE = /\s+/y;
const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Finds where some values stand in a JSON text, in one pass and without recursion.
 *
 * A path that is not there has the place of the nearest object around it. The text need not be
 * valid.
 *
 * @param paths - As an issue names them: `timeline[3].date`, `''` for the whole.
 * @example
 * findJsonPlaces('{"headline": "Lee"}', ['headline']).get('headline')
 * // {key: {start: 1, end: 11}, value: {start: 13, end: 18}}
 */
export function findJsonPlaces(text: string, paths: Iterable<string>): Map<string, JsonPlace> {
  const wanted = [...paths];
  const found = new JsonScanner(text, plant(wanted)).scan();
  const places = new Map<string, JsonPlace>();
  for (const path of wanted) {
    const place = nearest(path, found);
    if (place) places.set(path, place);
  }
  return places;
}

function stepsOf(path: string): string[] {
  return path.match(PATH_STEP) ?? [];
}

function plant(paths: readonly string[]): Branch {
  const root: Branch = {path: '', children: new Map()};
  for (const path of paths) {
    let branch = root;
    for (const step of stepsOf(path)) {
      const next = branch.children.get(step) ?? {
        path: branch.path ? `${branch.path}.${step}` : step,
        children: new Map<string, Branch>(),
      };
      branch.children.set(step, next);
      branch = next;
    }
  }
  return root;
}

function nearest(path: string, found: ReadonlyMap<string, JsonPlace>): JsonPlace | undefined {
  const steps = stepsOf(path);
  for (let length = steps.length; length >= 0; length--) {
    const place = found.get(steps.slice(0, length).join('.'));
    if (place) return place;
  }
  return undefined;
}

class JsonScanner {
  readonly #places = new Map<string, JsonPlace>();
  readonly #open: Container[] = [];
  #at = 0;
  #key: TextSpan | null = null;
  #keyName = '';

  constructor(
    readonly text: string,
    readonly root: Branch,
  ) {}

  scan(): Map<string, JsonPlace> {
    while (this.#at < this.text.length) {
      this.#skip(SPACE);
      this.#readToken(this.text[this.#at] ?? '');
    }
    return this.#places;
  }

  #readToken(character: string): void {
    const start = this.#at;
    if (character === '{' || character === '[') {
      this.#begin(character === '[');
    } else if (character === '}' || character === ']') {
      this.#end();
    } else if (character === ',') {
      this.#next();
    } else if (character === '"') {
      this.#skipString();
      this.#readString(start);
    } else if (!this.#skip(LITERAL)) {
      this.#at++;
    } else {
      this.#keep(this.#branch(), this.#key, start);
    }
  }

  #begin(isList: boolean): void {
    const branch = this.#open.length ? this.#branch() : this.root;
    this.#open.push({isList, index: 0, start: this.#at, branch, key: this.#key});
    this.#at++;
    this.#key = null;
  }

  #end(): void {
    this.#at++;
    const closed = this.#open.pop();
    if (closed) this.#keep(closed.branch, closed.key, closed.start);
    this.#key = null;
  }

  #next(): void {
    this.#at++;
    this.#key = null;
    const container = this.#open.at(-1);
    if (container) container.index++;
  }

  /** A string is a key where an object waits for one. */
  #readString(start: number): void {
    const container = this.#open.at(-1);
    if (!container || container.isList || this.#key) {
      this.#keep(this.#branch(), this.#key, start);
      return;
    }
    this.#key = {start, end: this.#at};
    this.#keyName = container.branch ? unquote(this.text.slice(start, this.#at)) : '';
  }

  /** The branch of the value that begins here. */
  #branch(): Branch | undefined {
    const container = this.#open.at(-1);
    if (!container) return this.root;
    const step = container.isList ? String(container.index) : this.#keyName;
    return container.branch?.children.get(step);
  }

  #keep(branch: Branch | undefined, key: TextSpan | null, start: number): void {
    if (branch) this.#places.set(branch.path, {key, value: {start, end: this.#at}});
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const isThere = pattern.test(this.text);
    if (isThere) this.#at = pattern.lastIndex;
    return isThere;
  }

  #skipString(): void {
    for (this.#at++; this.#at < this.text.length; this.#at++) {
      const code = this.text.charCodeAt(this.#at);
      if (code === BACKSLASH) this.#at++;
      else if (code === QUOTE) break;
    }
    this.#at = Math.min(this.#at + 1, this.text.length);
  }
}

function unquote(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    return written.slice(1, -1);
  }
}
