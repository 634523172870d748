import type {TokenGuide} from '../src/styles/token-guide.js';

export type Rgb = readonly [red: number, green: number, blue: number];

/** The contrast of two colours after WCAG 2.2, from 1 to 21. Their channels go from 0 to 255. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb
    .map(channel => channel / 255)
    .map(channel => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The level that a ratio reaches: `AAA` or `AA` for text; for a ring or a dot 3 is enough. */
export function grade(ratio: number, needed: NonNullable<TokenGuide['contrast']>['ratio']): string {
  if (ratio < needed) return `below ${needed}`;
  if (needed === 3) return 'enough';
  return ratio >= 7 ? 'AAA' : 'AA';
}

/** The channels of any CSS colour, as the browser paints it. */
export function paintedColor(css: string): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  if (!context) return [0, 0, 0];
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
