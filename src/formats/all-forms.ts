import {arrangeTop} from './arrange-top.js';
import {checkLists, mayHaveRecord, mayMissList} from './check-lists.js';
import type {TextForms} from './text-forms.js';
import {hasRoundMarkers, MarkerWriter} from './text-markers.js';
import {markSources, readSources} from './text-sources.js';
import {readTimeline} from './text-timeline.js';

/**
 * Every form in which the parts of a story text are read, but for lists that nothing names. A page
 * fetches it on first need.
 */
export const ALL_FORMS: TextForms = {
  arrange: (blocks, context) => {
    const arranged = arrangeTop(blocks, context);
    return {...arranged, sources: markSources(arranged.sources)};
  },
  readTimeline,
  readSources,
  writeMarkers: (sources, entries, texts) => {
    const writer = new MarkerWriter(sources, hasRoundMarkers(texts, entries));
    return text => writer.write(text);
  },
  check: checkLists,
  mayMissList,
  mayHaveRecord,
  // From here, so that the files share their modules.
  loadRecord: async () => (await import('./text-record.js')).readRecord,
  loadLists: async () => (await import('./unnamed-lists.js')).findLists,
};
