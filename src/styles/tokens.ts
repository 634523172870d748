import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Every value that a theme may set, with its default. The name `ink` is read from `--story-card-ink` (one element), then
 * `--story-ink` (all), then the default; the sheets use the result as `--_ink`.
 */
export const tokens = {
  /** Ground of the block. */
  background: 'light-dark(#fff, #14161a)',
  /** Ground of what lies above the page, the popover; it must not be transparent. It follows `--story-background`. */
  surface: 'var(--story-background,light-dark(#fff,#14161a))',
  /** Text. */
  ink: 'light-dark(#16181d, #eceef2)',
  /** Secondary text: labels, dates, summaries. AA on the ground. */
  soft: 'light-dark(#5b616e, #a3a9b5)',
  /** Rules and borders. */
  line: 'light-dark(#e3e5ea, #2b2f37)',
  /** A quiet area: skeletons, empty cells. */
  tint: 'light-dark(#f5f6f8, #1c1f25)',
  /** Links, markers, dots. AA on the ground and on `accent-tint`. */
  accent: 'light-dark(#0b57d0, #8ab4ff)',
  /** Behind a marker's numeral. */
  'accent-tint': 'light-dark(#e8f0fe, #1d2b45)',
  /** Behind the words of the claim that is open. */
  mark: 'light-dark(#fff3c4, #4a3f10)',
  /** Text face; the host page's by default. */
  font: 'inherit',
  /** Face of headline and headings. */
  'headline-font': 'inherit',
  /** Face of numerals and small controls. */
  'ui-font': 'ui-sans-serif,system-ui,sans-serif',
  /** Text size: 17 px where the host's is 16 px, and never under 15 px, whatever the host did to its root. */
  'font-size': 'max(1.0625em, 15px)',
  /** Line height of text. */
  leading: '1.6',
  'headline-size': 'clamp(1.55em, 1.1em + 2.4cqi, 2.6em)',
  'headline-weight': '750',
  'headline-tracking': '-0.02em',
  /** Corner of the block and of the popover. */
  radius: '10px',
  /** Space between the edge and the text. */
  padding: 'clamp(1em, 3cqi, 2em)',
};

/** The sheet that resolves the tokens for one element; `'story-card'` is also read as `--story-card-*`. */
export function tokenSheet(tag: string): CSSResult {
  const rules = Object.entries(tokens).map(([name, value]) => `--_${name}:var(--${tag}-${name},var(--story-${name},${value}))`);
  return unsafeCSS(`:host{${rules.join(';')}}`);
}
