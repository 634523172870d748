import type {TokenName} from './tokens.js';

/**
 * What a token's value is. The names are those of the W3C design tokens format; `keyword` is ours,
 * for what that does not know.
 */
export type TokenKind =
  'color' | 'fontFamily' | 'fontWeight' | 'dimension' | 'number' | 'strokeStyle' | 'keyword';

/** What a designer needs to know of one token. */
export interface TokenGuide {
  /** What a reader sees of it. */
  meaning: string;
  kind: TokenKind;
  /**
   * Smallest and largest value that still looks right, in `unit`. Values outside it are not
   * clamped.
   */
  range?: {min: number; max: number; step: number; unit: '' | 'em' | 'px' | 'ch'};
  /** All values of a keyword. */
  values?: readonly string[];
  /** Tokens that it must stand out from, and the contrast that WCAG AA asks for. */
  contrast?: {on: readonly TokenName[]; ratio: 3 | 4.5};
}

const text = (...on: TokenName[]): TokenGuide['contrast'] => ({on, ratio: 4.5});

/** The meaning of every public custom property; `tokens` has the defaults. */
export const tokenGuide: Record<TokenName, TokenGuide> = {
  background: {
    kind: 'color',
    meaning: 'Ground of the block. It may be transparent; then set `surface` too.',
  },
  surface: {
    kind: 'color',
    meaning: 'Ground of the popover and the sheet; never transparent. It follows `background`.',
  },
  ink: {kind: 'color', meaning: 'Text.', contrast: text('surface', 'mark')},
  soft: {
    kind: 'color',
    meaning: 'Secondary text: labels, dates, summaries.',
    contrast: text('surface'),
  },
  line: {
    kind: 'color',
    meaning: 'Hairlines and borders: between entries, around buttons, the rail of the timeline.',
  },
  rule: {
    kind: 'color',
    meaning: 'The strong rules between header, body and sources. It follows `line`.',
  },
  tint: {kind: 'color', meaning: 'A quiet area: skeletons, empty cells, the ground of images.'},
  accent: {
    kind: 'color',
    meaning: 'Links, markers, the dots of the timeline.',
    contrast: text('surface', 'accent-tint'),
  },
  'accent-tint': {kind: 'color', meaning: 'Behind the numeral of a marker or a source.'},
  mark: {
    kind: 'color',
    meaning: 'Behind the words of the claim that is open, under “one voice”, beside excerpts.',
  },
  focus: {
    kind: 'color',
    meaning: 'Ring around what has the keyboard focus. It follows `accent`.',
    contrast: {on: ['surface'], ratio: 3},
  },
  shadow: {kind: 'color', meaning: 'Shadow of the popover; transparent for none.'},

  font: {kind: 'fontFamily', meaning: 'Face of the text; the host page’s by default.'},
  'headline-font': {kind: 'fontFamily', meaning: 'Face of headline and section headings.'},
  'label-font': {
    kind: 'fontFamily',
    meaning: 'Face of labels: “Timeline”, “Sources”, the line under the headline.',
  },
  'ui-font': {kind: 'fontFamily', meaning: 'Face of numerals in markers.'},
  'font-size': {
    kind: 'dimension',
    meaning: 'Size of the text; em is the host page’s size. Everything else follows it.',
    range: {min: 0.85, max: 1.4, step: 0.0625, unit: 'em'},
  },
  leading: {
    kind: 'number',
    meaning: 'Line height of the text.',
    range: {min: 1.35, max: 1.9, step: 0.05, unit: ''},
  },
  'headline-size': {
    kind: 'dimension',
    meaning: 'Size of the headline; `cqi` makes it follow the width of the card.',
    range: {min: 1.2, max: 4, step: 0.1, unit: 'em'},
  },
  'headline-weight': {
    kind: 'fontWeight',
    meaning: 'Weight of headline and section headings.',
    range: {min: 300, max: 900, step: 50, unit: ''},
  },
  'headline-leading': {
    kind: 'number',
    meaning: 'Line height of the headline.',
    range: {min: 0.95, max: 1.4, step: 0.05, unit: ''},
  },
  'headline-tracking': {
    kind: 'dimension',
    meaning: 'Letter spacing of the headline.',
    range: {min: -0.05, max: 0.05, step: 0.005, unit: 'em'},
  },
  'heading-size': {
    kind: 'dimension',
    meaning: 'Size of section headings; brief headlines are a fifth larger.',
    range: {min: 0.9, max: 1.6, step: 0.02, unit: 'em'},
  },
  'label-tracking': {
    kind: 'dimension',
    meaning: 'Letter spacing of labels; none in scripts without capitals.',
    range: {min: 0, max: 0.2, step: 0.01, unit: 'em'},
  },
  'label-transform': {
    kind: 'keyword',
    meaning: 'Capitals of labels.',
    values: ['uppercase', 'none', 'capitalize', 'lowercase'],
  },

  density: {
    kind: 'number',
    meaning: 'Scales the space between things, not their size.',
    range: {min: 0.5, max: 1.6, step: 0.05, unit: ''},
  },
  padding: {
    kind: 'dimension',
    meaning: 'Space between the edge of the block and the text.',
    range: {min: 0, max: 4, step: 0.25, unit: 'em'},
  },
  measure: {
    kind: 'dimension',
    meaning: 'Longest line of text.',
    range: {min: 40, max: 75, step: 1, unit: 'ch'},
  },
  'headline-measure': {
    kind: 'dimension',
    meaning: 'Longest line of the headline.',
    range: {min: 14, max: 40, step: 1, unit: 'ch'},
  },
  'header-align': {
    kind: 'keyword',
    meaning: 'Where the header stands.',
    values: ['start', 'center'],
  },
  'rule-width': {
    kind: 'dimension',
    meaning: 'Thickness of the strong rules; a double rule needs 3px.',
    range: {min: 0, max: 6, step: 1, unit: 'px'},
  },
  'rule-style': {
    kind: 'strokeStyle',
    meaning: 'Kind of the strong rules.',
    values: ['solid', 'double', 'dashed', 'dotted'],
  },
  radius: {
    kind: 'dimension',
    meaning: 'Corner of the block, the popover and pictures.',
    range: {min: 0, max: 24, step: 1, unit: 'px'},
  },
  'marker-radius': {
    kind: 'dimension',
    meaning: 'Corner of markers, source numbers and the dots of the timeline.',
    range: {min: 0, max: 1, step: 0.05, unit: 'em'},
  },
  'focus-width': {
    kind: 'dimension',
    meaning: 'Thickness of the focus ring.',
    range: {min: 2, max: 5, step: 1, unit: 'px'},
  },
};
