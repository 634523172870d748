import type {Definition, LinkReference, Nodes, Root} from 'mdast';
import type {ImageDraft} from '../model/draft.js';
import {BlockWriter, type Frame} from './block-writer.js';
import {withoutEmpty} from './foreign.js';
import {scanHtml} from './html-scan.js';
import type {Loss} from './imported.js';
import type {Block, Run} from './rich-text.js';

/** Markdown as blocks. */
export interface MarkdownArticle {
  blocks: Block[];
  notes: Map<string, Run[]>;
  image: ImageDraft | undefined;
}

/** A node that waits to be written, or what is to be done once its children are. */
type Step = Nodes | (() => void);

const NUMBER = /^\d{1,4}$/;

/** Flattens the tree of a Markdown text. It keeps its own stack, because trees may be deep. */
export class MarkdownBlocks {
  readonly #losses: Loss[];
  readonly #definitions = new Map<string, Definition>();
  readonly #notes = new Map<string, Run[]>();
  #writer = new BlockWriter(block => block);
  #frames: Frame[] = [];
  #itemDepth = 0;
  #image: ImageDraft | undefined;

  constructor(losses: Loss[]) {
    this.#losses = losses;
  }

  read(root: Root): MarkdownArticle {
    this.#findDefinitions(root);
    this.#walk(root.children.filter(({type}) => type !== 'footnoteDefinition'));
    const {blocks} = this.#writer;
    for (const node of root.children) {
      if (node.type === 'footnoteDefinition') this.#readNote(node.identifier, node.children);
    }
    return {blocks, notes: this.#notes, image: this.#image};
  }

  #findDefinitions(root: Root): void {
    const stack: Nodes[] = [root];
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
        this.#definitions.set(node.identifier, node);
      }
      if ('children' in node) pushReversed(stack, node.children);
    }
  }

  #readNote(identifier: string, children: readonly Nodes[]): void {
    this.#writer = new BlockWriter(block => block);
    this.#walk(children);
    const runs = this.#writer.blocks.flatMap(block => [...block.runs, {text: ' '}]);
    this.#notes.set(identifier, runs.slice(0, -1));
  }

  #walk(nodes: readonly Nodes[]): void {
    const stack: Step[] = [...nodes].reverse();
    for (let step = stack.pop(); step; step = stack.pop()) {
      if (typeof step === 'function') step();
      else pushReversed(stack, this.#write(step));
    }
    this.#writer.end();
  }

  /** Writes a node, and says what comes next. */
  #write(node: Nodes): Step[] {
    switch (node.type) {
      case 'heading':
        return this.#block('heading', node.depth, node.children);
      case 'paragraph':
        return this.#paragraph(node.children);
      case 'listItem':
        this.#itemDepth++;
        return [...node.children, () => void this.#itemDepth--];
      case 'code':
        return this.#block('paragraph', 0, [{type: 'text', value: node.value}]);
      default:
        return this.#writeInline(node);
    }
  }

  #writeInline(node: Nodes): Step[] {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.#writer.text(node.value);
        return [];
      case 'break':
        this.#writer.breakLine();
        return [];
      case 'html':
        return this.#html(node.value);
      case 'link':
        return this.#framed({url: node.url, ...(node.title && {title: node.title})}, node.children);
      case 'linkReference':
        return this.#reference(node);
      case 'footnoteReference':
        return this.#framed({note: node.identifier}, [{type: 'text', value: node.label ?? ''}]);
      case 'image':
        this.#addImage(node.url, node.alt ?? '', node.title ?? '');
        return [];
      case 'imageReference':
        this.#addImage(this.#definitions.get(node.identifier)?.url ?? '', node.alt ?? '', '');
        return [];
      default:
        return 'children' in node ? [...node.children] : [];
    }
  }

  /** One that is all bold is a heading. */
  #paragraph(children: readonly Nodes[]): Step[] {
    const [only] = children;
    const isBold = children.length === 1 && only?.type === 'strong';
    if (isBold && !this.#itemDepth) return this.#block('heading', 6, children);
    return this.#block(this.#itemDepth ? 'item' : 'paragraph', 0, children);
  }

  #block(kind: Block['kind'], level: number, children: readonly Nodes[]): Step[] {
    this.#writer.start(kind, level);
    return [...children, () => void this.#writer.end()];
  }

  #framed(frame: Frame, children: readonly Nodes[]): Step[] {
    this.#frames.push(frame);
    this.#writer.setFrame(frame);
    const leave = (): void => {
      this.#frames.pop();
      this.#writer.setFrame(this.#frames.at(-1) ?? {});
    };
    return [...children, leave];
  }

  /** `[1][2]` is two markers where both are defined, and no link to 2 with the words "1". */
  #reference(node: LinkReference): Step[] {
    const target = this.#definitions.get(node.identifier);
    if (!target) return [...node.children];
    const frame = {url: target.url, ...(target.title && {title: target.title})};
    const [words] = node.children;
    const own = words?.type === 'text' && NUMBER.test(words.value) ? words.value : '';
    const first = node.referenceType === 'full' ? this.#definitions.get(own) : undefined;
    if (!first) return this.#framed(frame, node.children);
    const second: Nodes = {type: 'link', url: target.url, children: [{type: 'text', value: own}]};
    return [...this.#framed({url: first.url}, node.children), second];
  }

  /** A block of HTML is scanned; in a line only its breaks and raised numbers matter. */
  #html(html: string): Step[] {
    if (/^<br\s*\/?>$/i.test(html)) this.#writer.breakLine();
    else if (/^<sup\b[^>]*>$/i.test(html)) this.#writer.setFrame({isRaised: true});
    else if (/^<\/sup>$/i.test(html)) this.#writer.setFrame(this.#frames.at(-1) ?? {});
    else for (const {runs} of scanHtml(html).blocks) this.#addRuns(runs);
    return [];
  }

  #addRuns(runs: readonly Run[]): void {
    for (const {text, ...frame} of runs) {
      this.#writer.setFrame(frame);
      this.#writer.text(text);
    }
    this.#writer.setFrame(this.#frames.at(-1) ?? {});
  }

  /** The first is the picture of the story. */
  #addImage(url: string, alt: string, caption: string): void {
    if (this.#image || !url) {
      this.#losses.push({path: url.slice(0, 200), message: 'Only the first picture is kept.'});
    } else {
      this.#image = withoutEmpty({url, alt, caption});
    }
  }
}

/** One by one: a node may have more children than a call takes arguments. */
function pushReversed<Item>(stack: Item[], items: readonly Item[]): void {
  for (let index = items.length - 1; index >= 0; index--) stack.push(items[index] as Item);
}
