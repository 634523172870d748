import type {Block, Run} from './rich-text.js';

/** A link or a reference around some words. */
export type Frame = Pick<Run, 'url' | 'title' | 'note' | 'isRaised'>;

const SPACE = /[ \t\r\n\f]+/g;

/** Collects running text into blocks. White space between words becomes one space. */
export class BlockWriter<Kept extends Block = Block> {
  readonly blocks: Kept[] = [];
  readonly #make: (block: Block) => Kept;
  #block: Block | undefined;
  #texts: string[] = [];
  #frame: Frame = {};
  #endsWithSpace = true;

  /** @param make - Adds to a block what else is known of the place where it stands. */
  constructor(make: (block: Block) => Kept) {
    this.#make = make;
  }

  /** Begins a block, and ends the one before. */
  start(kind: Block['kind'], level = 0): void {
    this.end();
    this.#block = {kind, level, runs: [], ids: []};
  }

  /** Gives the block another id, unless it has words already; false where there is no block. */
  addId(id: string): boolean {
    const block = this.#block;
    if (block && !block.runs.length && !this.#texts.length) block.ids.push(id);
    return block !== undefined;
  }

  /** Ends the block; what has no words is none. */
  end(): void {
    const block = this.#block;
    this.#endRun();
    this.#block = undefined;
    this.#endsWithSpace = true;
    if (!block?.runs.some(({text}) => text.trim())) return;
    const last = block.runs.at(-1);
    if (last) last.text = last.text.trimEnd();
    this.blocks.push(this.#make(block));
  }

  text(written: string): void {
    const text = written.replace(SPACE, ' ');
    const isSpace = text === ' ';
    if (!text || (isSpace && this.#endsWithSpace)) return;
    this.#block ??= {kind: 'paragraph', level: 0, runs: [], ids: []};
    this.#texts.push(this.#endsWithSpace ? text.trimStart() : text);
    this.#endsWithSpace = text.endsWith(' ');
  }

  /** A line break inside a block. */
  breakLine(): void {
    if (!this.#block) return;
    this.#texts.push('\n');
    this.#endsWithSpace = true;
  }

  /** From here on the words are part of a link, or of none. */
  setFrame(frame: Frame): void {
    this.#endRun();
    this.#frame = frame;
  }

  #endRun(): void {
    const text = this.#texts.join('');
    this.#texts = [];
    if (text) this.#block?.runs.push({text, ...this.#frame});
  }
}
