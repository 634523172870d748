import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {publicDefault, tokenGuide, type Theme} from '../src/styles/token-guide.js';
import {designTokens, themeSheet} from '../src/styles/token-files.js';
import {themes} from '../src/styles/themes.js';
import {tokens, type TokenName} from '../src/styles/tokens.js';
import {contrastRatio, grade, paintedColor} from './contrast.js';

const NAMES = Object.keys(tokens) as TokenName[];
const SCHEMES = ['light', 'dark'] as const;
const GROUPS: [title: string, holds: (name: TokenName) => boolean][] = [
  ['Colours', name => tokenGuide[name].kind === 'color'],
  ['Type', name => /font|leading|size|weight|tracking|transform/.test(name)],
  [
    'Space and lines',
    name =>
      tokenGuide[name].kind !== 'color' &&
      !/font|leading|size|weight|tracking|transform/.test(name),
  ],
];

/** Themes its content: a designer changes tokens, sees the contrast, and copies the style sheet or the design tokens. */
export class ThemeEditor extends LitElement {
  static override styles = css`
    :host { display: grid; grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr); min-block-size: 100dvh; font: 14px/1.45 system-ui, sans-serif; color: #1b1d21; background: #fff; color-scheme: light; }
    .panel { border-inline-end: 1px solid #dcdee2; padding: 16px; overflow-y: auto; max-block-size: 100dvh; box-sizing: border-box; position: sticky; inset-block-start: 0; }
    .paper { font: 16px/1.5 system-ui, sans-serif; padding: 24px; background: #eceae6; }
    .paper.dark { color-scheme: dark; background: #08090a; }
    h2 { font-size: 15px; margin: 0 0 8px; } h3 { font-size: 13px; margin: 20px 0 8px; padding-block-start: 8px; border-block-start: 1px solid #dcdee2; }
    .row { display: grid; grid-template-columns: 1fr auto; gap: 4px 8px; align-items: center; padding: 3px 0; }
    .row.changed label { font-weight: 700; }
    .value { display: flex; gap: 4px; }
    input, select, button, textarea { font: inherit; min-block-size: 28px; box-sizing: border-box; }
    input[type="color"] { inline-size: 40px; padding: 1px; } input[type="text"] { inline-size: 11em; } input[type="range"] { inline-size: 8em; }
    output { min-inline-size: 4.5em; text-align: end; font-variant-numeric: tabular-nums; }
    table { border-collapse: collapse; inline-size: 100%; font-size: 13px; } th { text-align: start; font-weight: 600; } td, th { padding: 3px 4px; border-block-end: 1px solid #e7e9ec; } td { font-variant-numeric: tabular-nums; }
    .low { color: #a4001d; font-weight: 700; }
    textarea { inline-size: 100%; block-size: 14em; font: 12px/1.5 ui-monospace, monospace; }
    .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-block: 8px; }
    @media (max-width: 800px) { :host { grid-template-columns: minmax(0, 1fr); } .panel { position: static; max-block-size: none; border: 0; } .paper { padding: 8px; } }
  `;
  static override properties: PropertyDeclarations = {
    base: {},
    scheme: {},
    values: {state: true},
    copied: {state: true},
  };

  /** The theme to begin with. */
  base = 'default';
  scheme: 'light' | 'dark' = 'light';
  /** What was changed, by token. */
  values: Theme = {};
  copied = '';
  readonly #sheet = new CSSStyleSheet();

  get theme(): Theme {
    return {...themes[this.base as keyof typeof themes], ...this.values};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      sheet => sheet !== this.#sheet,
    );
  }

  protected override willUpdate(): void {
    this.#sheet.replaceSync(themeSheet(this.theme));
  }

  override render(): TemplateResult {
    return html`<div class="panel" role="region" aria-label="Theme editor" tabindex="0">
      <h2>Theme editor</h2>
      ${this.#renderChoice('base', 'Begin with', ['default', ...Object.keys(themes)])}
      ${this.#renderChoice('scheme', 'Look at', SCHEMES)}
      ${GROUPS.map(([title, holds]) => html`<h3>${title}</h3>${NAMES.filter(holds).map(name => this.#renderToken(name))}`)}
      <h3>Contrast</h3>
      ${this.#renderContrast()}
      <h3>Take it along</h3>
      <div class="actions">
        <button id="copy-css" @click=${() => this.#copy('css', themeSheet(this.theme))}>Copy the CSS</button>
        <button id="copy-tokens" @click=${() => this.#copy('tokens', JSON.stringify(designTokens(this.theme), null, 2))}>Copy the design tokens (DTCG)</button>
        <button ?disabled=${!Object.keys(this.values).length} @click=${() => {
          this.values = {};
        }}>Undo all changes</button>
      </div>
      <p role="status">${this.copied}</p>
      <textarea readonly aria-label="The theme as CSS" .value=${themeSheet(this.theme)}></textarea>
    </div>
    <div class="paper ${this.scheme}"><slot></slot></div>`;
  }

  #renderChoice(
    property: 'base' | 'scheme',
    label: string,
    choices: readonly string[],
  ): TemplateResult {
    return html`<div class="row"><label for=${property}>${label}</label>
      <select id=${property} @change=${(event: Event) => Reflect.set(this, property, (event.target as HTMLSelectElement).value)}>
        ${choices.map(choice => html`<option ?selected=${choice === this[property]}>${choice}</option>`)}</select></div>`;
  }

  #renderToken(name: TokenName): TemplateResult {
    const {kind, meaning, values, range} = tokenGuide[name];
    const value = this.theme[name] ?? publicDefault(name);
    const set = (changed: string): void => {
      this.values = {...this.values, [name]: changed};
    };
    const onInput = (event: Event): void => set((event.target as HTMLInputElement).value);
    const number = /^(-?\d*\.?\d+)(em|px|ch)?$/.exec(value);
    const field =
      kind === 'color'
        ? SCHEMES.map(
            (
              scheme,
              index,
            ) => html`<input type="color" id=${index ? `${name}-dark` : name} aria-label="${name}, ${scheme}"
        .value=${this.#colorOf(name, scheme)} @input=${(event: Event) => set(this.#withColor(name, scheme, (event.target as HTMLInputElement).value))}>`,
          )
        : values
          ? html`<select id=${name} @change=${onInput}>${values.map(each => html`<option ?selected=${each === value}>${each}</option>`)}</select>`
          : range && number
            ? html`<output>${value}</output><input type="range" id=${name} min=${range.min} max=${range.max} step=${range.step} .value=${number[1] ?? ''}
          @input=${(event: Event) => set(`${(event.target as HTMLInputElement).value}${number[2] ?? ''}`)}>`
            : html`<input type="text" id=${name} .value=${value} @change=${onInput}>`;
    return html`<div class="row ${name in this.values ? 'changed' : ''}"><label for=${name} title=${meaning}>${name}</label><span class="value">${field}</span></div>`;
  }

  #renderContrast(): TemplateResult {
    const pairs = NAMES.flatMap(name =>
      (tokenGuide[name].contrast?.on ?? []).map(on => ({
        name,
        on,
        ratio: tokenGuide[name].contrast?.ratio ?? 4.5,
      })),
    );
    return html`<table><thead><tr><th scope="col">on</th>${SCHEMES.map(scheme => html`<th scope="col">${scheme}</th>`)}</tr></thead>
      <tbody>${pairs.map(
        ({name, on, ratio: needed}) =>
          html`<tr><th scope="row">${name} on ${on}</th>${SCHEMES.map(scheme => {
            const ratio = contrastRatio(
              paintedColor(this.#colorOf(name, scheme)),
              paintedColor(this.#colorOf(on, scheme)),
            );
            return html`<td class=${ratio < needed ? 'low' : nothing}>${ratio.toFixed(2)} ${grade(ratio, needed)}</td>`;
          })}</tr>`,
      )}</tbody></table>`;
  }

  /** A colour token in one scheme as `#rrggbb`, as the browser resolves it. */
  #colorOf(name: TokenName, scheme: 'light' | 'dark'): string {
    const value = this.theme[name] ?? publicDefault(name);
    const alias = /^var\(--story-([a-z-]+)/.exec(value)?.[1];
    if (alias) return this.#colorOf(alias as TokenName, scheme);
    const probe = document.createElement('span');
    probe.style.setProperty('color-scheme', scheme);
    probe.style.setProperty('color', value);
    document.body.append(probe);
    const painted = paintedColor(getComputedStyle(probe).color);
    probe.remove();
    return `#${painted.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
  }

  #withColor(name: TokenName, scheme: 'light' | 'dark', color: string): string {
    const [light, dark] =
      scheme === 'light'
        ? [color, this.#colorOf(name, 'dark')]
        : [this.#colorOf(name, 'light'), color];
    return light === dark ? light : `light-dark(${light}, ${dark})`;
  }

  async #copy(what: 'css' | 'tokens', text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.copied =
      what === 'css'
        ? 'The CSS is copied: paste it into the style sheet of your page.'
        : 'The design tokens are copied: save them as a .tokens.json file.';
  }
}
