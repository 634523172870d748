import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Every value that a theme may set, with its default. `ink` is read from `--story-card-ink` (one
 * element), then from `--story-ink` (all elements), then it has its default; the sheets use the
 * result as `--_ink`.
 *
 * The meaning, kind and range of each are in token-guide.ts, which readers do not download.
 */
export const tokens = {
  background: 'light-dark(#fff, #14161a)',
  // Follows the background that is set for all elements. A transparent one needs a surface as well.
  surface: 'var(--story-background,light-dark(#fff,#14161a))',
  ink: 'light-dark(#16181d, #eceef2)',
  soft: 'light-dark(#5b616e, #a3a9b5)',
  line: 'light-dark(#e3e5ea, #2b2f37)',
  rule: 'var(--_line)',
  tint: 'light-dark(#f5f6f8, #1c1f25)',
  accent: 'light-dark(#0b57d0, #8ab4ff)',
  'accent-tint': 'light-dark(#e8f0fe, #1d2b45)',
  mark: 'light-dark(#fff3c4, #4a3f10)',
  focus: 'var(--_accent)',
  shadow: '#0003',

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

export type TokenName = keyof typeof tokens;

/** The lightest that each may be on paper, in OKLCH: a page may be dark whatever the reader wants. */
const PAPER_LIGHTNESS = {ink: 0.3, soft: 0.5, accent: 0.5} as const;

/**
 * The sheet that resolves the tokens for one element. For `story-card` it reads `--story-card-*`
 * first. `--_space` is one em at the chosen density.
 */
export function tokenSheet(tag: string): CSSResult {
  const resolve = (name: TokenName): string =>
    `var(--${tag}-${name},var(--story-${name},${tokens[name]}))`;
  const names = Object.keys(tokens) as TokenName[];
  const rules = names.map(name => `--_${name}:${resolve(name)}`);
  const inks = (['ink', 'soft', 'accent'] as const).map(
    name => `--_${name}:oklch(from ${resolve(name)} min(l,${PAPER_LIGHTNESS[name]}) c h)`,
  );
  return unsafeCSS(`:host{${rules.join(';')};--_space:calc(1em*var(--_density))}
@media print{:host{--_surface:#fff;${inks.join(';')}}}`);
}
