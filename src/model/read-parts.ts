import {eventAnchor, sectionAnchor} from './anchors.js';
import type {CitedTextReader} from './read-cited-text.js';
import {readDate, readEach, readImage} from './read-common.js';
import type {Correction, Section, TimelineEvent} from './story.js';
import type {Fields} from './untrusted.js';

const MAX_SECTIONS = 200;
const MAX_EVENTS = 10_000;

/** The sections of a draft. One that has nothing to show is left out, and keeps its number. */
export function readSections(fields: Fields, texts: CitedTextReader): Section[] {
  return readEach(fields.list('sections', MAX_SECTIONS), (part, index) =>
    readSection(part, sectionAnchor(index), texts),
  );
}

function readSection(part: Fields, anchor: string, texts: CitedTextReader): Section | null {
  const section = {
    id: part.id('id'),
    anchor,
    heading: part.title('heading'),
    blocks: texts.read(part, 'text', anchor),
    image: readImage(part),
  };
  part.reportUnknown();
  const {heading, blocks, image} = section;
  if (heading && !blocks.length) part.report('section-empty', '', heading);
  return heading || blocks.length || image ? section : null;
}

/** The timeline of a draft. An event that has nothing to show is left out, and keeps its number. */
export function readEvents(fields: Fields, texts: CitedTextReader): TimelineEvent[] {
  return readEach(fields.list('timeline', MAX_EVENTS), (part, index) =>
    readEvent(part, eventAnchor(index), texts),
  );
}

function readEvent(part: Fields, anchor: string, texts: CitedTextReader): TimelineEvent | null {
  const event = {
    id: part.id('id'),
    anchor,
    date: readDate(part, 'date', part.line('label')),
    heading: part.title('heading'),
    blocks: texts.read(part, 'text', anchor),
    url: part.url('url'),
    image: readImage(part),
    group: part.line('group'),
  };
  part.reportUnknown();
  return event.date || event.heading || event.blocks.length || event.image ? event : null;
}

type Target = Pick<Section | TimelineEvent, 'id' | 'anchor'>;

/**
 * The corrections of a draft; one without text is left out.
 *
 * @param targets - The sections and events that a correction may name.
 */
export function readCorrections(fields: Fields, targets: readonly Target[]): Correction[] {
  return readEach(fields.list('corrections'), part => readCorrection(part, targets));
}

function readCorrection(part: Fields, targets: readonly Target[]): Correction | null {
  const id = part.id('target');
  const found = targets.find(target => id && target.id === id);
  if (id && !found) part.report('field-invalid', 'target', 'target', id);
  const correction = {
    date: readDate(part, 'date'),
    text: part.sentence('text'),
    target: found?.anchor ?? '',
  };
  part.reportUnknown();
  return correction.text ? correction : null;
}
