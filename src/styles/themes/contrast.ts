import type {Theme} from '../token-guide.js';

/**
 * For readers who need contrast: all text reaches WCAG AAA (7:1), rules and focus rings are thick,
 * and links stand out by their underline.
 */
export const contrast: Theme = {
  background: 'light-dark(#fff, #000)',
  ink: 'light-dark(#000, #fff)',
  soft: 'light-dark(#2b2b2b, #e2e2e2)',
  line: 'light-dark(#000, #fff)',
  rule: 'light-dark(#000, #fff)',
  tint: 'light-dark(#ececec, #262626)',
  accent: 'light-dark(#00309c, #ffe14d)',
  'accent-tint': 'light-dark(#e6ecff, #33300a)',
  mark: 'light-dark(#ffe97a, #003f7d)',
  focus: 'light-dark(#b00058, #6fe3ff)',
  shadow: 'transparent',
  font: 'Verdana, "Atkinson Hyperlegible", "Noto Sans", system-ui, sans-serif',
  'ui-font': 'Verdana, "Atkinson Hyperlegible", "Noto Sans", system-ui, sans-serif',
  'font-size': 'max(1.125em, 17px)',
  leading: '1.65',
  'headline-weight': '800',
  'headline-leading': '1.15',
  'headline-tracking': '0em',
  'heading-size': '1.15em',
  'label-tracking': '0.02em',
  'label-transform': 'none',
  measure: '56ch',
  'rule-width': '3px',
  radius: '0px',
  'marker-radius': '0px',
  'focus-width': '4px',
};
