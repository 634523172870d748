import {normalize} from '../model/normalize.js';
import type {StoryDraft} from '../model/draft.js';
import type {CitedBlock, Source, Story} from '../model/story.js';

/** What Markdown would take for its own signs. */
const SIGNS = /[\\`*_[\]<>]/g;
/** What would begin a heading, a list or a quotation. */
const LINE_START = /^(?=[#>+-]|\d{1,9}[.)])/gm;

/** Writes a story as Markdown; its markers are footnotes. */
export function exportMarkdown(draft: StoryDraft): string {
  const {story} = normalize(draft);
  const dates = [story.published, story.updated].map(date => date?.written ?? '');
  const byline = [...story.authors.map(({name}) => name), story.publisher?.name ?? ''];
  const parts = [
    `# ${escape(story.headline)}`,
    [...byline.filter(Boolean).map(escape), dates[1] || dates[0]].filter(Boolean).join(', '),
    ...story.summary.map(block => writeBlock(block)),
    ...story.sections.flatMap(({heading, blocks}) => [
      heading && `## ${escape(heading)}`,
      ...blocks.map(block => writeBlock(block)),
    ]),
    ...writeTimeline(story),
    story.sources.map(writeSource).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function writeTimeline({timeline}: Story): string[] {
  const events = timeline.map(({date, heading, blocks}) => {
    const moment = date ? date.label || date.written : '';
    const title = heading && `**${escape(heading)}**`;
    const text = blocks.map(block => writeBlock(block)).join(' ');
    const words = [title, text].filter(Boolean).join(' ');
    return `- ${[escape(moment), words].filter(Boolean).join(' – ')}`;
  });
  return events.length ? ['## Timeline', events.join('\n')] : [];
}

/** The text with a footnote for each citation of its markers. */
function writeBlock({text, runs}: CitedBlock): string {
  let written = '';
  let from = 0;
  for (const {at, citations} of runs) {
    const notes = citations.map(({number}) => `[^${number}]`).join('');
    written += escape(text.slice(from, at)) + notes;
    from = at;
  }
  return (written + escape(text.slice(from))).replace(LINE_START, '\\');
}

function writeSource({number, publisher, title, summary, url, published}: Source): string {
  const linked = url ? `[${escape(title || url)}](<${url}>)` : escape(title);
  const name = [escape(publisher), linked].filter(Boolean).join(': ');
  const parts = [name, published?.written ?? ''].filter(Boolean).join(', ');
  return `[^${number}]: ${[parts, escape(summary)].filter(Boolean).join('. ')}`;
}

function escape(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/\n/g, '\\\n');
}
