import type {EventDraft, SectionDraft, SourceDraft, StoryDraft} from '../model/story.js';
import {itemsOf, lineOf, textOf} from './draft-text.js';

/**
 * Writes a story as the text that `parseStory` reads: headline, sections, sources and timeline.
 * Fields that a story text does not have, such as pictures, are left out.
 */
export function exportText(draft: StoryDraft): string {
  const updated = lineOf(draft.updated);
  const sources = itemsOf(draft.sources);
  const timeline = itemsOf(draft.timeline);
  const blocks = [
    lineOf(draft.headline),
    updated && `Updated ${updated}`,
    textOf(draft.summary),
    ...itemsOf(draft.sections).map(writeSection),
    sources.length ? ['Sources', '', ...sources.map(writeSource)].join('\n') : '',
    timeline.length ? ['Timeline', '', ...timeline.map(writeEvent)].join('\n') : '',
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function writeSection({heading, text}: SectionDraft): string {
  const title = lineOf(heading);
  return [title && `## ${title}`, textOf(text)].filter(Boolean).join('\n\n');
}

function writeSource(source: SourceDraft, index: number): string {
  const id = textOf(source.id) || String(index + 1);
  const [publisher, title, summary] = [source.publisher, source.title, source.summary].map(lineOf);
  const words = [publisher, title, summary].filter(Boolean).join(': ');
  return [`[${id}]`, words, textOf(source.url)].filter(Boolean).join(' ');
}

function writeEvent(event: EventDraft): string {
  const moment = lineOf(event.label) || lineOf(event.date);
  const heading = lineOf(event.heading);
  const text = [heading, textOf(event.text)].filter(Boolean).join(': ');
  return [moment, text].filter(Boolean).join(' – ');
}
