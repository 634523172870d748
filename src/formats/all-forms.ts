import {arrangeTop} from './arrange-top.js';
import {nameSources} from './name-sources.js';
import {splitBlocks} from './text-blocks.js';
import type {TextForms} from './text-forms.js';
import {citeLinks} from './text-links.js';
import {hasRoundMarkers, MarkerWriter} from './text-markers.js';
import {markSources, readSources} from './text-sources.js';
import {readTimeline} from './text-timeline.js';
import {checkUnnamed, takeUnnamed} from './text-unnamed.js';

/** Every form in which the parts of a story text are read. A page fetches it on first need. */
export const ALL_FORMS: TextForms = {
  arrange: (blocks, context, lines) => {
    const renamed = nameSources(lines, blocks, context);
    const {vocabulary, readDate} = context;
    const sorted =
      renamed.lines === lines ? blocks : splitBlocks(renamed.lines, vocabulary, readDate);
    const {issues, ...named} = takeUnnamed(sorted, readDate);
    const arranged = arrangeTop(citeLinks(named), context);
    const sources = markSources(arranged.sources);
    return {...arranged, sources, issues: [...arranged.issues, ...renamed.issues, ...issues]};
  },
  readTimeline,
  readSources,
  writeMarkers: (sources, entries, texts) => {
    const writer = new MarkerWriter(sources, hasRoundMarkers(texts, entries));
    return text => writer.write(text);
  },
  check: checkUnnamed,
};
