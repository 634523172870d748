import type {IssueSeverity} from '../model/issues.js';
import type {DeskIssueCode} from './desk-issue.js';

/** What a code means, whatever the story. */
export interface IssueGuide {
  severity: IssueSeverity;
  /** What is wrong, in a few words. */
  title: string;
  /** Why it matters to a reader, or what to do. */
  advice: string;
}

const guide = (severity: IssueSeverity, title: string, advice: string): IssueGuide => ({
  severity,
  title,
  advice,
});

/** Every code that the desk can report, in the order in which help lists them. */
export const ISSUE_GUIDE: Readonly<Record<DeskIssueCode, IssueGuide>> = {
  'not-json': guide('error', 'The JSON does not parse', 'Mend the JSON: readers see no story.'),
  'not-a-story': guide(
    'error',
    'The file holds no story',
    'A story has a headline, and sources or a timeline. Check that this is the right file.',
  ),
  'headline-missing': guide(
    'error',
    'The story has no headline',
    'Write one: nothing else is required.',
  ),
  'url-unsafe': guide(
    'error',
    'An address is not http(s)',
    'It is not linked. Write it in full, with https://.',
  ),
  'citation-unresolved': guide(
    'warning',
    'A marker names no source',
    'Readers see a number that leads nowhere. Add the source, or correct the marker.',
  ),
  'claim-uncited': guide(
    'warning',
    'A sentence cites no source',
    'Readers cannot check it. Add a marker, or take it out.',
  ),
  'source-duplicate': guide(
    'warning',
    'Two sources have one id',
    'Markers cite the first. Give the second an id of its own.',
  ),
  'date-unreadable': guide(
    'warning',
    'A date is not EDTF',
    'It is shown as written, and cannot be drawn to scale. Write 2026, 2026-01 or 2026-01-06.',
  ),
  'date-impossible': guide('warning', 'No calendar has that date', 'Look it up, and correct it.'),
  'timeline-conflict': guide(
    'warning',
    'One event has two dates',
    'The same event or quotation stands under different dates. Correct one of them.',
  ),
  'count-mismatch': guide(
    'warning',
    'The sources are miscounted',
    'The number that the text gives is not the number listed.',
  ),
  'section-empty': guide('warning', 'A section has no text', 'Write it, or remove the heading.'),
  'field-invalid': guide(
    'warning',
    'A field has a value of the wrong kind',
    'It is left out. Write what the schema describes.',
  ),
  'input-truncated': guide(
    'warning',
    'Something is too long',
    'What is past the limit is left out. Make it shorter.',
  ),
  'source-uncited': guide('info', 'No claim cites a source', 'Cite it, or keep it as reading.'),
  'publisher-single': guide(
    'info',
    'All sources are of one publisher',
    'Several articles of one publisher are one voice.',
  ),
  'timeline-unordered': guide(
    'info',
    'The timeline runs both ways',
    'Put the events in one order. "story-widgets fix" can do it.',
  ),
  'heading-guessed': guide(
    'info',
    'A heading was guessed, or may be there',
    'Check it, or put it on a line of its own after "## ".',
  ),
  'source-guessed': guide('info', 'Parts of a source were guessed', 'Check publisher and title.'),
  'field-unknown': guide(
    'info',
    'A field is not of this format',
    'Correct its name, or begin it with "x-".',
  ),
  'source-dead': guide(
    'warning',
    'A source is gone',
    'Readers cannot check what it supports. Find where it stands now, or link an archive.',
  ),
  'source-homepage': guide(
    'warning',
    'A source leads to a home page',
    'The article is gone. Find where it stands now, or link an archive.',
  ),
  'excerpt-missing': guide(
    'warning',
    'An excerpt does not stand in its source',
    'The page has changed, or it is another one. Read it again.',
  ),
  'excerpt-changed': guide(
    'warning',
    'An excerpt differs from its source',
    'Quote what stands there.',
  ),
  'source-moved': guide('info', 'A source has moved', 'Write its new address.'),
  'source-paywalled': guide(
    'info',
    'A source has a paywall',
    'Say so with "paywall", so that readers know; an archive may have it.',
  ),
  'source-unread': guide(
    'info',
    'A source could not be read',
    'Nothing was compared with it. Open it yourself.',
  ),
  'claim-unseen': guide(
    'info',
    'Words of a claim were not seen in its sources',
    'They may stand there in other words. Look them up.',
  ),
};
