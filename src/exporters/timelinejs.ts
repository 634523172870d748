import type {Moment, StoryDate} from '../model/dates.js';
import {normalize} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import type {CitedBlock, StoryImage, Story, TimelineEvent} from '../model/story.js';

/** A slide of TimelineJS. */
export interface Slide {
  start_date?: Readonly<Record<string, number>>;
  end_date?: Readonly<Record<string, number>>;
  display_date?: string;
  unique_id?: string;
  group?: string;
  text: {headline: string; text: string};
  media?: {url: string; alt: string; caption: string; credit: string};
}

const PARTS = ['month', 'day', 'hour', 'minute', 'second'] as const;
const HTML_SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The title slide and the events of a story; an event without a date cannot be shown, so it is left out. */
export function slidesOf(draft: StoryDraft): {title: Slide; events: Slide[]} {
  const {story} = normalize(draft);
  const summary = writeBlocks(story.summary, story);
  const title: Slide = {
    text: {headline: escapeHtml(story.headline), text: summary},
    ...mediaOf(story.image),
  };
  const dated = story.timeline.filter(({date}) => date?.start);
  return {title, events: dated.map(event => slideOf(event, story))};
}

/** Writes the timeline of a story as the JSON of TimelineJS; its citations are links. */
export function exportTimelineJs(draft: StoryDraft): string {
  return `${JSON.stringify(slidesOf(draft), null, 2)}\n`;
}

function slideOf({date, id, group, heading, blocks, image}: TimelineEvent, story: Story): Slide {
  const display = date ? displayOf(date) : '';
  return {
    ...(date?.start && {start_date: writeMoment(date.start)}),
    ...(date?.end && {end_date: writeMoment(date.end)}),
    ...(display && {display_date: display}),
    ...(id && {unique_id: id}),
    ...(group && {group: escapeHtml(group)}),
    text: {headline: escapeHtml(heading), text: writeBlocks(blocks, story)},
    ...mediaOf(image),
  };
}

/** What TimelineJS is to print, because it knows no decades, seasons and doubts. */
function displayOf({label, written, edtf, start, end}: StoryDate): string {
  const isVague = [start, end].some(moment => moment?.season || moment?.unknownDigits);
  return label || (isVague || /[?~%.]|\/$/.test(edtf) ? written : '');
}

/** There is no year 0: -43 of EDTF is -44, which is 44 BCE. */
function writeMoment(moment: Moment): Record<string, number> {
  const year = moment.year < 1 ? moment.year - 1 : moment.year;
  const parts = PARTS.flatMap(part => {
    const value = moment[part];
    return value === undefined ? [] : [[part, value] as const];
  });
  return {year, ...Object.fromEntries(parts)};
}

function writeBlocks(blocks: readonly CitedBlock[], story: Story): string {
  return blocks.map(block => `<p>${writeBlock(block, story)}</p>`).join('');
}

/** A citation whose source has an address is a link, any other is its number. */
function writeBlock({text, runs}: CitedBlock, {sources}: Story): string {
  const byId = new Map(sources.map(source => [source.id, source]));
  let written = '';
  let from = 0;
  for (const {at, citations} of runs) {
    const marks = citations.map(({sourceId, number}) => {
      const url = byId.get(sourceId)?.url;
      return url ? `<a href="${escapeHtml(url)}">[${number}]</a>` : `[${number}]`;
    });
    written += escapeHtml(text.slice(from, at)) + marks.join('');
    from = at;
  }
  return (written + escapeHtml(text.slice(from))).replace(/\n/g, '<br>');
}

function mediaOf(image: StoryImage | null): Pick<Slide, 'media'> {
  if (!image) return {};
  const [alt, caption, credit] = [image.alt, image.caption, image.credit].map(escapeHtml);
  return {media: {url: image.url, alt: alt ?? '', caption: caption ?? '', credit: credit ?? ''}};
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, sign => HTML_SIGNS[sign] ?? sign);
}
