import {css} from 'lit';
import {elementSheets} from './element-sheets.js';
import {correctionSheet, figureSheet} from './figure.js';

/** The list of a timeline: one rail, a dot for each date. */
const timelineSheet = css`
  /*
   * The height of an event before it is drawn, so that the scroll bar stays still: its characters
   * divided by those of a line.
   */
  .events {
    --line-length: 36;
    --event-size: calc(2.4em + (var(--characters, 200) / var(--line-length) + 0.5) * 1.34em);
  }
  @container (min-width: 26em) {
    .events {
      --line-length: 52;
    }
  }
  @container (min-width: 36em) {
    .events {
      --line-length: 78;
    }
  }
  /* Chromium walks every positioned box in every frame of a scroll, so hardly anything here is one. */
  .event {
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr);
    /* As many characters as a line of the story has, in smaller text. */
    max-inline-size: calc(1.35em + 0.88 * var(--_measure));
  }
  .entry {
    grid-area: 2 / 2;
    padding-block-end: calc(1.25 * var(--_space));
  }
  @media not print {
    /* Laid out while the browser is idle, so that scrolling only paints each event. */
    .event:nth-child(n + 31) {
      contain: content;
      overflow-clip-margin: 6px;
    }
    /* Until then, and in a list that is too long for it, laid out when it comes onto the screen. */
    .event.later {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--event-size);
    }
  }
  /* Not with :has(), which would style the whole list again with each slice. */
  /* Positioned, so that a scroll box of the page contains its unseen date too. */
  .event.together {
    position: relative;
    margin-block-start: calc(-0.55 * var(--_space));
  }
  .events:last-child > .event:last-child > .entry {
    padding-block-end: 0;
  }
  .event::before {
    content: '';
    grid-area: 2 / 1;
    margin-block-start: 1.35em;
    margin-inline-start: 0.27em;
    border-inline-start: 1px solid var(--_line);
  }
  .event:not(.together)::after {
    content: '';
    grid-area: 2 / 1;
    align-self: start;
    margin-block-start: 0.5em;
    /* Whole pixels, so that it is round on every screen. */
    inline-size: round(0.62em, 1px);
    block-size: round(0.62em, 1px);
    border-radius: var(--_marker-radius);
    border: 2px solid var(--_accent);
  }
  .event.together::before {
    margin-block-start: 0;
  }
  /* Without a date the dot is beside smaller text. */
  .entry > :first-child:not(.date, .unseen, .strand) {
    margin-block-start: 0.14em;
  }
  .period {
    grid-area: 1 / 1 / auto / -1;
    min-block-size: 2.9em;
    display: grid;
    place-content: end start;
    padding-block-end: 0.45em;
    font-size: 1em;
    font-weight: 750;
    line-height: 1.2;
  }
  .events > :first-child > .period {
    min-block-size: 2em;
  }
  .date {
    font-weight: 700;
    font-size: 0.88em;
    display: inline-block;
    margin-block-end: 0.2em;
    margin-inline-end: 0.7em;
  }
  .strand {
    font-size: 0.76em;
    font-weight: 650;
    color: var(--_soft);
  }
  .event-heading {
    font-weight: 650;
    font-size: 0.94em;
    line-height: 1.35;
    margin-block-end: 0.2em;
    text-wrap: balance;
  }
  .event-text {
    display: grid;
    gap: 0.6em;
    font-size: 0.88em;
    line-height: 1.52;
    color: color-mix(in srgb, var(--_ink) 88%, var(--_surface));
  }
  .event-text p {
    text-wrap: pretty;
  }
  .more {
    position: relative;
    padding-inline-start: 1.35em;
    padding-block: 0.1em 1.25em;
    font-size: 1em;
  }
  .more::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.27em;
    inset-block: 0;
    border-inline-start: 1px dashed var(--_soft);
  }
  .more button {
    font-size: 0.82em;
    font-weight: 650;
  }
  .tools {
    min-block-size: 5em;
    margin-block-end: 1.4em;
  }
`;

/** All sheets of `story-timeline`, in the order in which they apply. */
export const timelineSheets = elementSheets(
  'story-timeline',
  figureSheet,
  correctionSheet,
  timelineSheet,
);
