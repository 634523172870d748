import {html, nothing} from 'lit';
import type {SafeUrl, TimelineEvent} from '../model/story.js';
import {correctionsOf, renderCorrected} from '../templates/correction.js';
import {renderDate} from '../templates/date.js';
import {textDirection} from '../templates/direction.js';
import {renderFigure} from '../templates/figure.js';
import type {Scene} from '../templates/scene.js';
import {renderBlock, renderHeading, renderLink} from '../templates/text.js';
import type {Entry} from './entries.js';

export interface EntryOptions {
  /** Level of the heading that an entry may open. */
  level: number;
  /** Level of the headings of events. */
  eventLevel: number;
  /** Whether it is laid out only when it comes onto the screen. */
  isLater: boolean;
}

/** One event of the list, below the heading that it opens. */
export function renderEntry(entry: Entry, options: EntryOptions, scene: Scene): unknown {
  const {event, heading: opened, date} = entry;
  const {level, eventLevel, isLater} = options;
  const {anchor, heading, blocks, image} = event;
  const {story} = scene;
  const {lang} = story;
  const together = date === 'unseen' ? 'together' : '';
  const texts = blocks.map((block, index) => renderBlock(block, `${anchor} ${index}`, scene));
  const corrections = correctionsOf(anchor, story).map(each => renderCorrected(each, scene));
  return scene.join(html`<li class="event ${together} ${isLater ? 'later' : ''}" part="event"
    data-anchor=${anchor} tabindex="-1">
      ${opened ? renderHeading(level, 'period', renderDate(opened, scene)) : nothing}
      <div class="entry">
        ${renderEntryDate(entry, scene)}
        ${renderStrand(event, lang)}
        ${heading ? renderHeading(eventLevel, 'event-heading', heading, lang) : nothing}
        <div class="event-text">${texts}${renderSite(event.url)}</div>
        ${renderFigure(image, scene)}
        ${corrections}
      </div>
    </li>`);
}

function renderEntryDate({event, date: printed}: Entry, scene: Scene): unknown {
  if (!event.date || printed === 'in-heading') return nothing;
  const part = printed === 'unseen' ? 'full' : printed;
  const name = printed === 'unseen' ? 'unseen' : 'date';
  return renderDate(event.date, scene, {part}, {className: name, part: 'date'});
}

function renderStrand({group}: TimelineEvent, lang: string): unknown {
  if (!group) return nothing;
  const dir = textDirection(lang);
  return html`<span class="strand" part="strand" lang=${lang || nothing} dir=${dir}>${group}</span>`;
}

function renderSite(url: SafeUrl): unknown {
  return url ? html`<p>${renderLink(url, new URL(url).hostname)}</p>` : nothing;
}
