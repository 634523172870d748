// What a reader downloads, as `npm run sizes` weighs it.
import {fileURLToPath} from 'node:url';
import {measure} from '../run/sizes.mjs';
import {row} from './rows.mjs';

const FOLDER = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const FILES = [
  'story-widgets.min.js',
  'story-widgets.all.min.js',
  'chunks/citation-popover.js',
  'chunks/moves.js',
  'chunks/explain.js',
];

export function bench() {
  return measure(FOLDER)
    .filter(({path}) => FILES.includes(path))
    .map(({path, brotliBytes, goalBytes}) =>
      row(`${path}, brotli`, 'kB', brotliBytes / 1000, {goal: `≤ ${goalBytes / 1000} kB`}),
    );
}
