// The data alone, for servers and build scripts: neither Lit nor the types of a page.
export {readPrintedDate, type PrintedDate, type TranslateDate} from './formats/printed-dates.js';
export type {Reading} from './formats/reading.js';
export {translateDate} from './formats/translate-date.js';
export {parseStory, type ParsedStory} from './load/parse-story.js';
export {StoryError, type StoryErrorCode} from './load/story-error.js';
export {quoteClaim} from './model/claims.js';
export {compareDates, datetime, type Moment, type StoryDate} from './model/dates.js';
export {parseDate} from './model/parse-date.js';
export type * from './model/draft.js';
export {formatDate, type DateOptions, type DateWords} from './model/format-date.js';
export type {Flaw} from './model/flaws.js';
export type {Issue, IssueCode, IssueSeverity} from './model/issues.js';
export {check, normalize, type Normalized} from './model/normalize.js';
export {safeUrl} from './model/safe-url.js';
export type * from './model/story.js';
