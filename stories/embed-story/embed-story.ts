import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {StoryDraft} from '../../src/model/draft.js';
import {prerender} from '../../src/server/prerender.js';
import {embedCodes, type EmbedCode} from './codes.js';
import {embedStorySheet} from './sheet.js';

const SAID_MS = 2000;

/** Offers a story for other pages: five ways, each as code that can be copied, with a preview. */
export class EmbedStory extends LitElement {
  static override styles = embedStorySheet;
  static override properties: PropertyDeclarations = {
    src: {},
    dist: {},
    worker: {},
    integrity: {},
    chosen: {state: true},
    codes: {state: true},
    copied: {state: true},
  };

  /** Address of the story's JSON, from this page. */
  src = '';
  /** Where `dist/` is published. */
  dist = '';
  /** Where the worker answers; without one there is no code for oEmbed. */
  worker = '';
  /** Of the script; worked out from what `dist` has where it is not given. */
  integrity = '';
  codes: readonly EmbedCode[] = [];
  chosen = 0;
  copied = false;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (['src', 'dist', 'worker', 'integrity'].some(name => changed.has(name))) void this.#write();
  }

  async #write(): Promise<void> {
    const src = new URL(this.src, document.baseURI).href;
    const dist = withSlash(this.dist);
    const draft = (await (await fetch(src)).json()) as StoryDraft;
    const styles = {styles: 'link', stylesUrl: `${dist}sheets/`} as const;
    this.codes = embedCodes({
      src,
      dist,
      worker: this.worker && withSlash(this.worker),
      headline: draft.headline ?? '',
      url: draft.url ?? src,
      integrity: this.integrity || (await hashOf(`${dist}cdn/story-widgets.all.min.js`)),
      prerendered: await prerender(draft, {...styles, jsonLd: true}),
    });
  }

  override render(): unknown {
    const code = this.codes[this.chosen];
    if (!code) return html`<p role="status">The codes are being written …</p>`;
    const tabs = this.codes.map(({name}, index) => this.#renderTab(name, index));
    return html`<div role="tablist" aria-label="Ways to embed" @keydown=${this.#step}>${tabs}</div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby="tab-${this.chosen}">
        <div class="code">
          <p>${code.note}</p>
          ${code.code ? this.#renderCode(code) : nothing}
        </div>
        <div class="preview">${renderPreview(code)}</div>
      </div>`;
  }

  #renderCode(code: EmbedCode): TemplateResult {
    return html`<button type="button" class="copy" @click=${() => this.#copy(code)}>
        ${this.copied ? 'Copied' : 'Copy'}
      </button>
      <pre tabindex="0"><code>${code.code}</code></pre>`;
  }

  #renderTab(name: string, index: number): TemplateResult {
    const isChosen = index === this.chosen;
    return html`<button type="button" role="tab" id="tab-${index}" aria-controls="panel"
      aria-selected=${isChosen} tabindex=${isChosen ? nothing : -1}
      @click=${() => this.#choose(index)}>${name}</button>`;
  }

  #choose(index: number): void {
    this.chosen = index;
    this.copied = false;
  }

  readonly #step = ({key}: KeyboardEvent): void => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[key];
    if (!step) return;
    const {length} = this.codes;
    this.#choose((this.chosen + step + length) % length);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(),
    );
  };

  async #copy({code}: EmbedCode): Promise<void> {
    await navigator.clipboard.writeText(code);
    this.copied = true;
    setTimeout(() => (this.copied = false), SAID_MS);
  }
}

function renderPreview({name, preview}: EmbedCode): unknown {
  if (!preview) return nothing;
  const title = `Preview: ${name}`;
  if ('address' in preview) return html`<iframe title=${title} src=${preview.address}></iframe>`;
  const page = `<!doctype html><meta name="color-scheme" content="light dark">
    <style>body { margin: 0; font: 16px/1.5 system-ui, sans-serif }</style>${preview.html}`;
  const sandbox = preview.hasScripts ? nothing : 'allow-same-origin';
  return html`<iframe title=${title} sandbox=${sandbox} srcdoc=${page}></iframe>`;
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** @returns `''` where nothing answers. */
async function hashOf(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return '';
  const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
