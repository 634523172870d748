export {CitationRef} from './elements/citation-ref.js';
export {StoryCard, type CardVariant} from './elements/story-card.js';
export {StoryCoverage} from './elements/story-coverage.js';
export {StorySources} from './elements/story-sources.js';
export {StoryTimeline, type TimelineOrder} from './elements/story-timeline.js';
export {StoryElement} from './elements/story-element.js';
export type {StoryState} from './page/states.js';
export {
  StoryCitationCloseEvent,
  StoryCitationOpenEvent,
  StoryErrorEvent,
  StoryFilterEvent,
  StoryLoadEvent,
  StoryReportEvent,
  StorySourceClickEvent,
  StoryToggleEvent,
  type FilterKind,
} from './page/events.js';
export {registerTranslation, type Translation} from './page/languages.js';
export type {WordName, Words} from './i18n/en.js';
export type {Forms, Value, Word} from './i18n/phrase.js';
export {loadDraft, type LoadOptions} from './load/load-draft.js';
export {loadStory} from './load/load-story.js';
export * from './data.js';
