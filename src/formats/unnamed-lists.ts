import {nameSources} from './name-sources.js';
import {readSourceTables} from './source-tables.js';
import {splitBlocks} from './text-blocks.js';
import type {FindLists} from './text-forms.js';
import {citeLinks} from './text-links.js';
import {takeUnnamed} from './text-unnamed.js';
import {readWikiLines} from './wiki-lines.js';

/**
 * Finds the lists of a story text that nothing names, or nothing that is known. A page fetches it
 * for a text in which `ALL_FORMS` misses one.
 */
export const findLists: FindLists = (known, context, lines) => {
  const named = nameSources(readSourceTables(readWikiLines(lines), context), known, context);
  const isSame = named.lines === lines;
  const sorted = isSame ? known : splitBlocks(named.lines, context);
  const {issues, ...blocks} = takeUnnamed(sorted, context);
  return {blocks: citeLinks(blocks), issues: [...named.issues, ...issues]};
};
