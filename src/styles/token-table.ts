import {tokenGuide, type TokenGuide, type TokenKind} from './token-guide.js';
import {colors, tokens, type ColorName, type TokenName} from './tokens.js';

/** Tags of the elements that read the tokens, each also under its own name: `--story-card-ink`. */
export const THEMED_TAGS = [
  'story-card',
  'story-timeline',
  'story-sources',
  'story-coverage',
  'citation-ref',
] as const;

/** A theme: values for some of the tokens, and nothing else. `ink-dark` is `ink` on a dark page. */
export type Theme = Partial<Record<TokenName | `${ColorName}-dark`, string>>;

export type Scheme = 'light' | 'dark';

export function isColor(name: TokenName): name is ColorName {
  return name in colors;
}

/** The default as a theme may write it; names such as `--_line` are private to the sheets. */
function publicDefault(name: TokenName, scheme: Scheme = 'light'): string {
  const written = isColor(name) ? colors[name][scheme === 'light' ? 0 : 1] : tokens[name];
  return written.replaceAll(/var\(--_(?:story-)?/g, 'var(--story-');
}

/** What a token is in one scheme: of the theme, else the default. A colour given once is for both. */
export function valueOf(theme: Theme, name: TokenName, scheme: Scheme = 'light'): string {
  const dark = scheme === 'dark' ? theme[`${name as ColorName}-dark`] : undefined;
  return dark ?? theme[name] ?? publicDefault(name, scheme);
}

/** The token that a colour follows: `line` for `var(--story-line-dark)`. */
export function aliasOf(css: string): ColorName | undefined {
  return /^var\(--story-([a-z-]+?)(?:-dark)?[,)]/.exec(css)?.[1] as ColorName | undefined;
}

/** All that is known of one token. */
export interface Token extends TokenGuide {
  name: TokenName;
  /** For all elements: `--story-ink`. */
  property: string;
  default: string;
  /** Of a colour: the property that goes first on a dark page, and what it is there by default. */
  dark?: {property: string; default: string};
}

const toToken = (name: TokenName): Token => ({
  name,
  property: `--story-${name}`,
  default: publicDefault(name),
  ...(isColor(name) && {
    dark: {property: `--story-${name}-dark`, default: publicDefault(name, 'dark')},
  }),
  ...tokenGuide[name],
});

/** The one table that themes, documentation, the manifest and editors are made of. */
export const tokenTable: readonly Token[] = (
  [...Object.keys(colors), ...Object.keys(tokens)] as TokenName[]
).map(toToken);

/** What a token may be, in words: `color`, `number, 0.5–1.6`, `start, center`. */
export function describeKind({kind, range, values}: TokenGuide): string {
  if (values) return values.join(', ');
  if (!range) return kind;
  return `${kind}, ${range.min}–${range.max}${range.unit && ` ${range.unit}`}`;
}

/** One custom property, in the form of a custom elements manifest. */
export interface CssProperty {
  name: string;
  description: string;
  syntax: string;
  default: string;
}

/**
 * The custom properties that one element reads: each token of all elements, and the same of its
 * own; of a colour, those of dark pages too.
 */
export function cssProperties(tag: string): CssProperty[] {
  return tokenTable.flatMap(({name, meaning, kind, values, dark, ...token}) => {
    const syntax = values?.join(' | ') ?? SYNTAX[kind];
    const describe = (suffix: string, description: string, default_: string): CssProperty[] => {
      const property = `--story-${name}${suffix}`;
      return [
        {name: property, description, syntax, default: default_},
        {
          name: `--${tag}-${name}${suffix}`,
          description: `${description} Of this element only.`,
          syntax,
          default: `var(${property})`,
        },
      ];
    };
    const darkMeaning = `${meaning} On a dark page; \`${token.property}\` where it is not set.`;
    return [
      ...describe('', meaning, token.default),
      ...(dark ? describe('-dark', darkMeaning, dark.default) : []),
    ];
  });
}

const SYNTAX: Record<TokenKind, string> = {
  color: '<color>',
  fontFamily: '<family-name>#',
  fontWeight: '<number>',
  dimension: '<length>',
  number: '<number>',
  strokeStyle: '<line-style>',
  keyword: '<custom-ident>',
};
