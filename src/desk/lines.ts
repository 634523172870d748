import type {FileRange} from './desk-issue.js';
import type {TextSpan} from './json-places.js';

/**
 * The lines of a file, to say where a stretch of it stands.
 *
 * @example
 * new Lines('one\ntwo').rangeOf({start: 4, end: 7})
 * // {line: 2, column: 1, endLine: 2, endColumn: 4}
 */
export class Lines {
  /** Where each line begins. */
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  rangeOf({start, end}: TextSpan): FileRange {
    const {line, column} = this.#position(start);
    const last = this.#position(end);
    return {line, column, endLine: last.line, endColumn: last.column};
  }

  #position(offset: number): {line: number; column: number} {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1};
  }
}
