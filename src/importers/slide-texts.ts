import type {SourceDraft} from '../model/draft.js';
import {safeUrl} from '../model/safe-url.js';
import {CitedRuns} from './cited-runs.js';
import {asText, withoutEmpty} from './foreign.js';
import {scanHtml} from './html-scan.js';
import type {Loss} from './imported.js';
import {onOneLine, wordsOf, type Block, type Run} from './rich-text.js';

/**
 * Pieces of HTML in the fields of another format. The links in them are sources that are cited
 * where they stand. Add the sources of all texts before reading the first.
 */
export class SlideTexts {
  readonly #runs: CitedRuns;
  readonly #losses: Loss[];

  constructor(losses: Loss[]) {
    this.#losses = losses;
    this.#runs = new CitedRuns(losses);
  }

  /** Text without markers, on one line. */
  plain(value: unknown): string {
    const text = asText(value);
    return blocksOf(text)
      .map(({runs}) => wordsOf(runs))
      .join(' ');
  }

  addSources(html: string): void {
    // Only tags link.
    const blocks = mayBeHtml(html) ? blocksOf(html) : [];
    for (const {runs} of blocks) {
      for (const {url, title} of runs.map(withAddress)) {
        if (url) this.#runs.citations.add(url, withoutEmpty({title: title ?? '', url}));
      }
    }
  }

  /** Cited text. */
  read(html: string, path: string): string {
    return blocksOf(html)
      .map(({runs}) =>
        this.#runs.write(
          runs.map(run => this.#checked(run, path)),
          path,
        ),
      )
      .filter(Boolean)
      .join('\n\n');
  }

  sources(): SourceDraft[] {
    return this.#runs.citations.sources();
  }

  #checked(run: Run, path: string): Run {
    const checked = withAddress(run);
    if (run.url !== undefined && checked.url === undefined) {
      const message = `The link "${run.url.slice(0, 200)}" is no full web address, so its words remain.`;
      this.#losses.push({path, message});
    }
    return checked;
  }
}

/** A text without tags is one too; line feeds in it are no paragraphs, except two. */
function blocksOf(html: string): Block[] {
  if (!mayBeHtml(html)) {
    const paragraphs = html.split(/\n[ \t]*\n/).filter(words => words.trim());
    return paragraphs.map(text => ({
      kind: 'paragraph',
      level: 0,
      ids: [],
      runs: [{text: onOneLine(text)}],
    }));
  }
  return scanHtml(html).blocks;
}

function mayBeHtml(text: string): boolean {
  return /[<&]/.test(text);
}

function withAddress(run: Run): Run {
  if (run.url === undefined) return run;
  const {url, ...words} = run;
  const address = safeUrl(url.trim());
  return address ? {...words, url: address} : words;
}
