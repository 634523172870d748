import type {TokenKind} from './token-guide.js';
import {
  aliasOf,
  cssProperties,
  describeKind,
  THEMED_TAGS,
  tokenTable,
  valueOf,
  type Scheme,
  type Theme,
  type Token,
} from './token-table.js';
import type {ColorName, TokenName} from './tokens.js';

/** The text of the host page, for design tools, which know pixels only. */
const HOST_TEXT_PX = 16;
/** The size of a label in the text of a card. */
const LABEL_EM = 0.74;
/** A digit is about half as wide as the text is high. */
const CH_EM = 0.5;

const HEX_COLOR = /^#([\da-f]{3,8})$/i;
const LENGTH = /^(-?\d*\.?\d+)(em|px|ch|rem)?$/;

/**
 * A theme as a style sheet: custom properties of the page, and nothing else, with the two colours of
 * a token in one line. Any rule of the page wins over it, wherever that rule is.
 *
 * @param theme - Values by token name, in any CSS that the property takes.
 * @param note - What the comment at its beginning says.
 * @example
 * themeSheet({radius: '0px'}) // ':where(:root) {\n  --story-radius: 0px;\n}\n'
 */
export function themeSheet(theme: Theme, note = ''): string {
  const lines = tokenTable
    .map(({name, property, dark}) => [
      [property, theme[name]],
      [dark?.property, theme[`${name as ColorName}-dark`]],
    ])
    .map(pair => pair.filter(([, value]) => value !== undefined))
    .filter(pair => pair.length)
    .map(pair => pair.map(([property, value]) => `${property}: ${value};`).join(' '));
  const comment = note && `/* ${note.replaceAll('*/', '')} */\n`;
  return `${comment}:where(:root) {\n${lines.map(line => `  ${line}\n`).join('')}}\n`;
}

/**
 * All tokens in the W3C design tokens format (DTCG 2025.10), for Figma, Penpot, Style Dictionary
 * and the like. Colours are in it twice, under `light` and `dark`. That format knows pixels only,
 * so a size is given as it is on a wide page with text of 16 px; the exact CSS is beside it in
 * `$extensions`. A colour that is not written in hexadecimal digits has only that.
 */
export function designTokens(theme: Theme = {}): object {
  const css = (name: TokenName, scheme?: Scheme): string => valueOf(theme, name, scheme);
  const group = (
    kind: TokenKind,
    toValue: (name: TokenName) => unknown,
    scheme: Scheme = 'light',
  ): object => {
    const entries = tokensOf(kind)
      .map((token): [Token, unknown] => [token, toValue(token.name)])
      .filter(([, value]) => value !== undefined)
      .map(([token, $value]) => [
        token.name,
        {$value, ...describe(token, css(token.name, scheme), scheme)},
      ]);
    return {$type: kind, ...Object.fromEntries(entries)} as object;
  };
  const colors = (scheme: Scheme): object =>
    group('color', name => toColor(css(name, scheme), scheme), scheme);
  const keywords = tokensOf('keyword').map(({name, property}): [string, string] => [
    property,
    css(name),
  ]);
  return {
    $description:
      'story-widgets: what a theme may set. Sizes are in pixels on a wide page with text of 16 px.',
    light: colors('light'),
    dark: colors('dark'),
    font: group('fontFamily', name => toFamilies(css(name))),
    weight: group('fontWeight', name => Number(css(name))),
    size: group('dimension', name => toDimension(name, css)),
    number: group('number', name => Number(css(name))),
    stroke: group('strokeStyle', name => css(name)),
    $extensions: {'story-widgets': {keywords: Object.fromEntries(keywords)}},
  };
}

function tokensOf(kind: TokenKind): Token[] {
  return tokenTable.filter(token => token.kind === kind);
}

function describe(token: Token, value: string, scheme: Scheme): object {
  const property = (scheme === 'dark' && token.dark?.property) || token.property;
  return {
    $description: token.meaning,
    $extensions: {'story-widgets': {property, value}},
  };
}

function toFamilies(css: string): string[] {
  if (css === 'inherit') return ['system-ui', 'sans-serif'];
  return css.split(',').map(family => family.trim().replace(/^["']|["']$/g, ''));
}

function toDimension(name: TokenName, css: (name: TokenName) => string): object {
  return {value: round(toPixels(css(name), emPixels(name, css))), unit: 'px'};
}

/** What one em is worth in a token: each is used in text of another size. */
function emPixels(name: TokenName, css: (name: TokenName) => string): number {
  if (name === 'font-size') return HOST_TEXT_PX;
  const fontPx = toPixels(css('font-size'), HOST_TEXT_PX);
  if (name.startsWith('label-')) return fontPx * LABEL_EM;
  const isInHeadline = /^headline-(?:tracking|measure)/.test(name);
  return isInHeadline ? toPixels(css('headline-size'), fontPx) : fontPx;
}

/**
 * Each token, and the properties of each element as a manifest lists them: the data of tokens.json.
 */
export function tokensData(): object {
  return {
    tokens: tokenTable,
    cssProperties: Object.fromEntries(THEMED_TAGS.map(tag => [tag, cssProperties(tag)])),
  };
}

/** The table of the documentation, in Markdown. */
export function tokensTable(): string {
  const rows = tokenTable.map(token => {
    const {property, meaning, dark} = token;
    const properties = [property, dark?.property].filter(Boolean).join('`, `');
    const defaults = [token.default, dark?.default].filter(Boolean).join('`, `');
    return `| \`${properties}\` | ${meaning} | \`${defaults}\` | ${describeKind(token)} |\n`;
  });
  const header = '| property | meaning | default | kind and range |\n| --- | --- | --- | --- |\n';
  return header + rows.join('');
}

/** `#fff` as channels; `var(--story-line)` and `var(--story-line-dark)` are aliases. */
function toColor(css: string, scheme: Scheme): unknown {
  const alias = aliasOf(css);
  return alias ? `{${scheme}.${alias}}` : parseHex(css);
}

/** A colour of the design tokens format; `undefined` where it is not hexadecimal. */
function parseHex(css: string): object | undefined {
  const digits = css === 'transparent' ? '00000000' : (HEX_COLOR.exec(css)?.[1] ?? '');
  const isShort = digits.length < 5;
  const full = isShort ? [...digits].map(digit => digit + digit).join('') : digits;
  if (full.length !== 6 && full.length !== 8) return undefined;
  const channel = (at: number): number => round(parseInt(full.slice(at, at + 2), 16) / 255);
  return {
    colorSpace: 'srgb',
    components: [channel(0), channel(2), channel(4)],
    ...(full.length === 8 && {alpha: channel(6)}),
    hex: `#${full.slice(0, 6).toLowerCase()}`,
  };
}

/** A length where there is plenty of room: the largest of a `clamp()`, the first of a sum. */
function toPixels(css: string, emPx: number): number {
  const [, name, inside] = /^(calc|clamp|max|min)\((.*)\)$/.exec(css) ?? [];
  if (!name || inside === undefined) return readLength(css, emPx);
  const sizes = splitArguments(inside).map(part => toPixels(firstOperand(part), emPx));
  if (name === 'clamp') return sizes.at(-1) ?? 0;
  return name === 'min' ? Math.min(...sizes) : Math.max(...sizes);
}

/**
 * `1.1em` of `1.1em + 2.4cqi`; all of a function that is multiplied: `clamp(…)` of `clamp(…)*2`.
 */
function firstOperand(expression: string): string {
  const [first = ''] = expression.split(/\s*[*+]\s*/, 1);
  return first.includes('(') ? expression.replace(/\s*\*.*$/, '') : first;
}

function readLength(css: string, emPx: number): number {
  const [, number = '0', unit = 'px'] = LENGTH.exec(css.trim()) ?? [];
  const unitPx: Record<string, number> = {
    px: 1,
    em: emPx,
    ch: emPx * CH_EM,
    rem: HOST_TEXT_PX,
  };
  return Number(number) * (unitPx[unit] ?? 1);
}

/** Splits at the commas that are in no inner pair of brackets. */
function splitArguments(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map(part => part.trim());
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
