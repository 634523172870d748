export {CitationRef} from './elements/citation-ref.js';
export {StoryCard, type CardVariant} from './elements/story-card.js';
export {StoryCoverage} from './elements/story-coverage.js';
export {StorySources} from './elements/story-sources.js';
export {StoryTimeline, type TimelineOrder} from './elements/story-timeline.js';
export {StoryElement} from './elements/story-element.js';
export type {StoryState} from './page/draft-controller.js';
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
export {readPrintedDate, type PrintedDate, type TranslateDate} from './formats/printed-dates.js';
export type {Reading} from './formats/reading.js';
export {translateDate} from './formats/translate-date.js';
export type {WordName, Words} from './i18n/en.js';
export type {Forms, Value, Word} from './i18n/phrase.js';
export {loadDraft, type LoadOptions} from './load/load-draft.js';
export {loadStory} from './load/load-story.js';
export {parseStory, type ParsedStory} from './load/parse-story.js';
export {StoryError, type StoryErrorCode} from './load/story-error.js';
export {quoteClaim} from './model/claims.js';
export {compareDates, datetime, parseDate, type Moment, type StoryDate} from './model/dates.js';
export {formatDate, type DateOptions, type DateWords} from './model/format-date.js';
export type {Flaw} from './model/flaws.js';
export type {Issue, IssueCode, IssueSeverity} from './model/issues.js';
export {check, normalize, type Normalized} from './model/normalize.js';
export {safeUrl} from './model/safe-url.js';
export type * from './model/story.js';
