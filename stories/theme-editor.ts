import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {tokenGuide} from '../src/styles/token-guide.js';
import {
  aliasOf,
  isColor,
  tokenTable,
  valueOf,
  type Scheme,
  type Theme,
} from '../src/styles/token-table.js';
import {designTokens, themeSheet} from '../src/styles/token-files.js';
import {themes} from '../src/styles/themes.js';
import type {ColorName, TokenName} from '../src/styles/tokens.js';
import {contrastRatio, grade, paintedColor} from './contrast.js';
import {themeEditorSheet} from './theme-editor-sheet.js';

const NAMES = tokenTable.map(({name}) => name);
const SCHEMES = ['light', 'dark'] as const;
const TYPE = /font|leading|size|weight|tracking|transform/;
const GROUPS: [title: string, holds: (name: TokenName) => boolean][] = [
  ['Colours', isColor],
  ['Type', name => TYPE.test(name)],
  ['Space and lines', name => !isColor(name) && !TYPE.test(name)],
];

/**
 * Themes its content: a designer changes tokens, sees the contrast, and copies the style sheet or
 * the design tokens.
 */
export class ThemeEditor extends LitElement {
  static override styles = themeEditorSheet;
  static override properties: PropertyDeclarations = {
    base: {},
    scheme: {},
    values: {state: true},
    copied: {state: true},
  };

  /** The theme to begin with. */
  base = 'default';
  scheme: Scheme = 'light';
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
    const css = themeSheet(this.theme);
    const designs = JSON.stringify(designTokens(this.theme), null, 2);
    const hasChanges = Object.keys(this.values).length > 0;
    return html`<div class="panel" role="region" aria-label="Theme editor" tabindex="0">
        <h2>Theme editor</h2>
        ${this.#renderChoice('base', 'Begin with', ['default', ...Object.keys(themes)])}
        ${this.#renderChoice('scheme', 'Look at', SCHEMES)}
        ${GROUPS.map(([title, holds]) => this.#renderGroup(title, NAMES.filter(holds)))}
        <h3>Contrast</h3>
        ${this.#renderContrast()}
        <h3>Take it along</h3>
        <div class="actions">
          <button id="copy-css" @click=${() => this.#copy('css', css)}>Copy the CSS</button>
          <button id="copy-tokens" @click=${() => this.#copy('tokens', designs)}>
            Copy the design tokens (DTCG)
          </button>
          <button ?disabled=${!hasChanges} @click=${this.#undo}>Undo all changes</button>
        </div>
        <p role="status">${this.copied}</p>
        <textarea readonly aria-label="The theme as CSS" .value=${css}></textarea>
      </div>
      <div class="paper ${this.scheme}"><slot></slot></div>`;
  }

  readonly #undo = (): void => {
    this.values = {};
  };

  #renderChoice(
    property: 'base' | 'scheme',
    label: string,
    choices: readonly string[],
  ): TemplateResult {
    const onChange = (event: Event): boolean => Reflect.set(this, property, inputOf(event));
    return html`<div class="row">
      <label for=${property}>${label}</label>
      <select id=${property} @change=${onChange}>
        ${renderOptions(choices, this[property])}
      </select>
    </div>`;
  }

  #renderGroup(title: string, names: readonly TokenName[]): TemplateResult {
    return html`<h3>${title}</h3>
      ${names.map(name => this.#renderToken(name))}`;
  }

  #renderToken(name: TokenName): TemplateResult {
    return html`<div class="row ${name in this.values ? 'changed' : ''}">
      <label for=${name} title=${tokenGuide[name].meaning}>${name}</label>
      <span class="value">${this.#renderField(name)}</span>
    </div>`;
  }

  #renderField(name: TokenName): unknown {
    const {values, range} = tokenGuide[name];
    const value = valueOf(this.theme, name);
    const onInput = (event: Event): void => this.#set({[name]: inputOf(event)});
    if (isColor(name)) return SCHEMES.map(scheme => this.#renderColor(name, scheme));
    if (values) {
      return html`<select id=${name} @change=${onInput}>
        ${renderOptions(values, value)}
      </select>`;
    }
    const [, number, unit = ''] = /^(-?\d*\.?\d+)(em|px|ch)?$/.exec(value) ?? [];
    if (!range || number === undefined) {
      return html`<input type="text" id=${name} .value=${value} @change=${onInput}>`;
    }
    const {min, max, step} = range;
    const onSlide = (event: Event): void => this.#set({[name]: inputOf(event) + unit});
    return html`<output>${value}</output>
      <input type="range" id=${name} min=${min} max=${max} step=${step} .value=${number} @input=${onSlide}>`;
  }

  #renderColor(name: ColorName, scheme: Scheme): TemplateResult {
    const id = scheme === 'dark' ? `${name}-dark` : name;
    const onInput = (event: Event): void =>
      this.#set(this.#withColor(name, scheme, inputOf(event)));
    return html`<input type="color" id=${id} aria-label="${name}, ${scheme}"
      .value=${this.#colorOf(name, scheme)} @input=${onInput}>`;
  }

  #set(changed: Theme): void {
    this.values = {...this.values, ...changed};
  }

  #renderContrast(): TemplateResult {
    const pairs = NAMES.flatMap(name => {
      const {on = [], ratio = 4.5} = tokenGuide[name].contrast ?? {};
      return on.map(ground => ({name, ground, needed: ratio}));
    });
    const cell = (name: TokenName, ground: TokenName, needed: 3 | 4.5, scheme: Scheme) => {
      const [color, behind] = [this.#colorOf(name, scheme), this.#colorOf(ground, scheme)];
      const ratio = contrastRatio(paintedColor(color), paintedColor(behind));
      const level = grade(ratio, needed);
      return html`<td class=${ratio < needed ? 'low' : nothing}>${ratio.toFixed(2)} ${level}</td>`;
    };
    return html`<table>
      <thead>
        <tr><th scope="col">on</th>${SCHEMES.map(scheme => html`<th scope="col">${scheme}</th>`)}</tr>
      </thead>
      <tbody>
        ${pairs.map(
          ({name, ground, needed}) => html`<tr>
            <th scope="row">${name} on ${ground}</th>
            ${SCHEMES.map(scheme => cell(name, ground, needed, scheme))}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** A colour token in one scheme as `#rrggbb`, as the browser resolves it. */
  #colorOf(name: TokenName, scheme: Scheme): string {
    const value = valueOf(this.theme, name, scheme);
    const alias = aliasOf(value);
    if (alias) return this.#colorOf(alias, scheme);
    const probe = document.createElement('span');
    probe.style.setProperty('color-scheme', scheme);
    probe.style.setProperty('color', value);
    document.body.append(probe);
    const painted = paintedColor(getComputedStyle(probe).color);
    probe.remove();
    return `#${painted.map(channel => channel.toString(16).padStart(2, '0')).join('')}`;
  }

  /** The colour of the other scheme goes with it, because a colour given once is for both. */
  #withColor(name: ColorName, scheme: Scheme, color: string): Theme {
    return {
      [name]: this.#colorOf(name, 'light'),
      [`${name}-dark`]: this.#colorOf(name, 'dark'),
      [scheme === 'light' ? name : `${name}-dark`]: color,
    };
  }

  async #copy(what: 'css' | 'tokens', text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    this.copied =
      what === 'css'
        ? 'The CSS is copied: paste it into the style sheet of your page.'
        : 'The design tokens are copied: save them as a .tokens.json file.';
  }
}

function inputOf({target}: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}

function renderOptions(choices: readonly string[], chosen: string): TemplateResult[] {
  return choices.map(choice => html`<option ?selected=${choice === chosen}>${choice}</option>`);
}
