import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Every colour that a theme may set, with its default on a light page and on a dark one. `ink` is
 * read from `--story-card-ink` (one element), then from `--story-ink` (all elements), then it has
 * its default; on a dark page `--story-ink-dark` goes first. The sheets use the result as `--_ink`.
 *
 * The two are separate properties, because bundlers rewrite `light-dark()` in the style sheets of
 * a page into what no custom property can hold. Our own sheets are not theirs to rewrite.
 */
export const colors = {
  background: ['#fff', '#14161a'],
  // Follows the background that is set for all elements. A transparent one needs a surface as well.
  surface: [
    'var(--story-background,#fff)',
    'var(--story-background-dark,var(--story-background,#14161a))',
  ],
  ink: ['#16181d', '#eceef2'],
  soft: ['#5b616e', '#a3a9b5'],
  line: ['#e3e5ea', '#2b2f37'],
  rule: ['var(--_story-line)', 'var(--_story-line-dark)'],
  tint: ['#f5f6f8', '#1c1f25'],
  accent: ['#0b57d0', '#8ab4ff'],
  'accent-tint': ['#e8f0fe', '#1d2b45'],
  mark: ['#fff3c4', '#4a3f10'],
  focus: ['var(--_story-accent)', 'var(--_story-accent-dark)'],
  shadow: ['#0003', '#0003'],
} as const;

/**
 * Every other value that a theme may set, with its default. Elements read them as they read colours.
 *
 * The meaning, kind and range of each are in token-guide.ts, which readers do not download.
 */
export const tokens = {
  font: 'inherit',
  'headline-font': 'inherit',
  'label-font': 'inherit',
  'ui-font': 'ui-sans-serif,system-ui,sans-serif',
  // 17 px where the host's text is 16 px, and never under 15 px, whatever the host did to its root.
  'font-size': 'max(1.0625em, 15px)',
  leading: '1.6',
  'headline-size': 'clamp(1.55em, 1.1em + 2.4cqi, 2.6em)',
  'headline-weight': '750',
  'headline-leading': '1.1',
  'headline-tracking': '-0.02em',
  'heading-size': '1.06em',
  'label-tracking': '0.09em',
  'label-transform': 'uppercase',

  density: '1',
  padding: 'calc(clamp(1em, 3cqi, 2em)*var(--_density))',
  measure: '58ch',
  'headline-measure': '22ch',
  'header-align': 'start',
  'rule-width': '1px',
  'rule-style': 'solid',
  radius: '10px',
  'marker-radius': '0.45em',
  'focus-width': '2px',
};

export type ColorName = keyof typeof colors;
export type TokenName = ColorName | keyof typeof tokens;

/** What is behind the name of a colour, in the order of its defaults. */
const SUFFIXES = ['', '-dark'] as const;

/** The lightest that each may be on paper, in OKLCH: a page may be dark whatever the reader wants. */
const PAPER_LIGHTNESS = {ink: 0.3, soft: 0.5, accent: 0.5} as const;

const inScheme = (name: string): string =>
  `light-dark(var(--_story-${name}),var(--_story-${name}-dark))`;

/**
 * The sheet that resolves the tokens for one element. For `story-card` it reads `--story-card-*`
 * first. `--_space` is one em at the chosen density.
 *
 * A colour that is set once holds on light and on dark pages; what is set for one element goes
 * before what is set for all.
 */
export function tokenSheet(tag: string): CSSResult {
  const resolve = (name: string, otherwise: string): string =>
    `var(--${tag}-${name},var(--story-${name},${otherwise}))`;
  const resolveDark = (name: string, otherwise: string): string =>
    `var(--${tag}-${name}-dark,var(--${tag}-${name},` +
    `var(--story-${name}-dark,var(--story-${name},${otherwise}))))`;
  const rules = Object.entries(tokens).map(([name, value]) => `--_${name}:${resolve(name, value)}`);
  for (const [name, [light, dark]] of Object.entries(colors)) {
    rules.push(
      `--_story-${name}:${resolve(name, light)}`,
      `--_story-${name}-dark:${resolveDark(name, dark)}`,
      `--_${name}:${inScheme(name)}`,
    );
  }
  const inks = Object.entries(PAPER_LIGHTNESS).map(
    ([name, lightness]) => `--_${name}:oklch(from ${inScheme(name)} min(l,${lightness}) c h)`,
  );
  return unsafeCSS(`:host{${rules.join(';')};--_space:calc(1em*var(--_density))}
@media print{:host{--_surface:#fff;${inks.join(';')}}}`);
}

let areColorsGuarded = false;

/**
 * Gives a token that holds no colour its default, so that a slip of the pen never makes a popover
 * transparent. A token that follows another one becomes grey.
 *
 * Names that a copy of the library has registered already stay as they are. All elements share the
 * names, so only the first of this copy registers them: each other one would throw, and to say where
 * something is thrown V8 reads the whole file again, a third of what defining the elements took.
 */
export function guardColors(): void {
  if (areColorsGuarded) return;
  areColorsGuarded = true;
  try {
    for (const [name, defaults] of Object.entries(colors)) {
      defaults.forEach((value, at) =>
        CSS.registerProperty({
          name: `--_story-${name}${SUFFIXES[at]}`,
          syntax: '<color>',
          inherits: false,
          initialValue: /#\w+/.exec(value)?.[0] ?? 'gray',
        }),
      );
    }
  } catch {
    // Node has no CSS, and a second copy nothing to register.
  }
}
