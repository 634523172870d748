import {
  cssProperties,
  describeKind,
  publicDefault,
  THEMED_TAGS,
  tokenTable,
  type Theme,
  type Token,
  type TokenKind,
} from './token-guide.js';
import type {TokenName} from './tokens.js';

/** Where an em is turned into pixels for a design tool: the host page's text, and the text of a card on it. */
const HOST_TEXT_PX = 16;
const LABEL_EM = 0.74;
/** A digit is about half as wide as the text is high. */
const CH_EM = 0.5;

/**
 * A theme as a style sheet: custom properties of the page, and nothing else. It gives way to any rule of the page, wherever that stands.
 *
 * @param theme values by token name, in any CSS that the property takes
 * @example themeSheet({accent: 'light-dark(#8a1c1c, #f0a3a3)'}) // ':where(:root) {\n  --story-accent: light-dark(#8a1c1c, #f0a3a3);\n}\n'
 */
export function themeSheet(theme: Theme, note = ''): string {
  const lines = tokenTable
    .filter(({name}) => theme[name] !== undefined)
    .map(({name, property}) => `  ${property}: ${theme[name]};`);
  return `${note && `/* ${note.replaceAll('*/', '')} */\n`}:where(:root) {\n${lines.join('\n')}\n}\n`;
}

/**
 * All tokens in the W3C design tokens format (DTCG 2025.10), for Figma, Penpot, Style Dictionary and the like. Colours stand there
 * twice, `light` and `dark`. That format knows pixels only, so a size is given as it is on a wide page with text of 16 px; the
 * exact CSS is beside it in `$extensions`. A colour that is not written in hexadecimal digits has only that.
 */
export function designTokens(theme: Theme = {}): object {
  const css = (name: TokenName): string => theme[name] ?? publicDefault(name);
  const fontPx = toPixels(css('font-size'), HOST_TEXT_PX);
  const headlinePx = toPixels(css('headline-size'), fontPx);
  const describe = ({name, property, meaning}: Token): object => ({
    $description: meaning,
    $extensions: {'story-widgets': {property, value: css(name)}},
  });
  const group = (kind: TokenKind, valueOf: (name: TokenName) => unknown): object => ({
    $type: kind,
    ...Object.fromEntries(
      tokenTable
        .filter(token => token.kind === kind)
        .map(token => [token.name, {$value: valueOf(token.name), ...describe(token)}] as const)
        .filter(([, {$value}]) => $value !== undefined),
    ),
  });
  const dimension = (name: TokenName): object => {
    const base =
      name === 'font-size'
        ? HOST_TEXT_PX
        : name.startsWith('label-')
          ? fontPx * LABEL_EM
          : /^headline-(?:tracking|measure)/.test(name)
            ? headlinePx
            : fontPx;
    return {value: round(toPixels(css(name), base)), unit: 'px'};
  };
  const colors = (scheme: 'light' | 'dark'): object =>
    group('color', name => toColor(css(name), scheme));
  return {
    $description:
      'story-widgets: what a theme may set. Sizes are in pixels on a wide page with text of 16 px.',
    light: colors('light'),
    dark: colors('dark'),
    font: group('fontFamily', name =>
      css(name) === 'inherit'
        ? ['system-ui', 'sans-serif']
        : css(name)
            .split(',')
            .map(family => family.trim().replace(/^["']|["']$/g, '')),
    ),
    weight: group('fontWeight', name => Number(css(name))),
    size: group('dimension', dimension),
    number: group('number', name => Number(css(name))),
    stroke: group('strokeStyle', css),
    $extensions: {
      'story-widgets': {
        keywords: Object.fromEntries(
          tokenTable
            .filter(({kind}) => kind === 'keyword')
            .map(({name, property}) => [property, css(name)]),
        ),
      },
    },
  };
}

/** The data behind the other files, and behind documentation: each token, and each element's own properties as a manifest has them. */
export function tokensData(): object {
  return {
    tokens: tokenTable,
    cssProperties: Object.fromEntries(THEMED_TAGS.map(tag => [tag, cssProperties(tag)])),
  };
}

/** The table of the documentation, in Markdown. */
export function tokensTable(): string {
  const rows = tokenTable.map(
    token =>
      `| \`${token.property}\` | ${token.meaning} | \`${token.default}\` | ${describeKind(token)} |`,
  );
  return `| property | meaning | default | kind and range |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** `light-dark(#fff, #000)` in one scheme; `var(--story-line)` is an alias. */
function toColor(css: string, scheme: 'light' | 'dark'): unknown {
  const alias = /^var\(--story-([a-z-]+)/.exec(css)?.[1];
  if (alias) return `{${scheme}.${alias}}`;
  const [, light, dark] = /^light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)$/.exec(css) ?? [
    '',
    css,
    css,
  ];
  return parseHex((scheme === 'light' ? light : dark) ?? '');
}

/** A colour of the design tokens format; `undefined` where it is not hexadecimal. */
function parseHex(written: string): object | undefined {
  const digits =
    written === 'transparent' ? '00000000' : (/^#([\da-f]{3,8})$/i.exec(written)?.[1] ?? '');
  const full = digits.length < 5 ? [...digits].map(digit => digit + digit).join('') : digits;
  if (full.length !== 6 && full.length !== 8) return undefined;
  const channel = (at: number): number => round(parseInt(full.slice(at, at + 2), 16) / 255);
  return {
    colorSpace: 'srgb',
    components: [channel(0), channel(2), channel(4)],
    ...(full.length === 8 && {alpha: channel(6)}),
    hex: `#${full.slice(0, 6).toLowerCase()}`,
  };
}

/** A length as it is where there is much room: of a `clamp()` the largest, of a sum the first. */
function toPixels(css: string, emPx: number): number {
  const [, name, inside] = /^(calc|clamp|max|min)\((.*)\)$/.exec(css) ?? [];
  if (name && inside !== undefined) {
    const sizes = splitArguments(inside).map(part =>
      toPixels(
        part.split(/\s*[*+]\s*/, 1)[0]?.includes('(')
          ? part.replace(/\s*\*.*$/, '')
          : (part.split(/\s*[*+]\s*/, 1)[0] ?? ''),
        emPx,
      ),
    );
    return name === 'clamp'
      ? (sizes.at(-1) ?? 0)
      : name === 'min'
        ? Math.min(...sizes)
        : Math.max(...sizes);
  }
  const [, number = '0', unit = ''] = /^(-?\d*\.?\d+)(em|px|ch|rem)?$/.exec(css.trim()) ?? [];
  return (
    Number(number) *
    (unit === 'em' ? emPx : unit === 'ch' ? emPx * CH_EM : unit === 'rem' ? HOST_TEXT_PX : 1)
  );
}

function splitArguments(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map(part => part.trim());
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
