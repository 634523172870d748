import type {Theme} from '../token-guide.js';

/** A wire service: dense, small, square, labels in a typewriter face, orange. */
export const wire: Theme = {
  background: 'light-dark(#fff, #0f1113)',
  ink: 'light-dark(#101214, #e6e8ea)',
  soft: 'light-dark(#565d66, #9aa2ab)',
  line: 'light-dark(#d5d9de, #2a2f34)',
  rule: 'light-dark(#101214, #59616a)',
  tint: 'light-dark(#f2f4f6, #191c1f)',
  accent: 'light-dark(#b93b08, #ff9a5c)',
  'accent-tint': 'light-dark(#fdeee4, #37210f)',
  mark: 'light-dark(#ffe9b8, #493a10)',
  font: '"Helvetica Neue", "Noto Sans", Arial, sans-serif',
  'label-font':
    'ui-monospace, "SF Mono", "Noto Sans Mono", "Liberation Mono", Menlo, Consolas, monospace',
  'ui-font':
    'ui-monospace, "SF Mono", "Noto Sans Mono", "Liberation Mono", Menlo, Consolas, monospace',
  'font-size': 'max(0.9375em, 14px)',
  leading: '1.45',
  'headline-size': 'clamp(1.35em, 1.1em + 1.2cqi, 1.8em)',
  'headline-weight': '700',
  'headline-leading': '1.15',
  'headline-tracking': '-0.01em',
  'heading-size': '1em',
  'label-tracking': '0.04em',
  density: '0.72',
  padding: '1em',
  'headline-measure': '34ch',
  radius: '2px',
  'marker-radius': '2px',
};
