import {css} from 'lit';
import {elementSheets} from './element-sheets.js';
import {correctionSheet, figureSheet} from './figure.js';

/** What a card adds: headline, standfirst, meta line, columns and corrections. */
const cardSheet = css`
  :host {
    --_border: var(--_rule-width) var(--_rule-style) var(--_rule);
  }
  header {
    display: grid;
    justify-items: var(--_header-align);
    text-align: var(--_header-align);
  }
  header:has(~ .columns, ~ .figure) {
    border-block-end: var(--_border);
    padding-block-end: calc(1.1 * var(--_space));
    margin-block-end: calc(1.4 * var(--_space));
  }
  /* The sources alone have a rule of their own above them. */
  header:has(+ .columns > footer:first-child) {
    border: 0;
    margin: 0;
  }
  .kicker {
    font-family: var(--_label-font);
    font-size: 0.82em;
    font-weight: 700;
    color: var(--_accent);
    margin-block-end: 0.4em;
  }
  .headline {
    font-family: var(--_headline-font);
    font-size: var(--_headline-size);
    font-weight: var(--_headline-weight);
    line-height: var(--_headline-leading);
    letter-spacing: var(--_headline-tracking);
    text-wrap: balance;
    max-inline-size: var(--_headline-measure);
  }
  .long .headline {
    font-size: calc(0.78 * var(--_headline-size));
    max-inline-size: max(32ch, var(--_headline-measure));
  }
  .standfirst [data-block] {
    text-align: var(--_header-align);
  }
  .headline:lang(ko),
  .headline:lang(ja),
  .headline:lang(zh) {
    line-height: 1.25;
  }
  .standfirst {
    font-size: 1.08em;
    line-height: 1.5;
    margin-block-start: calc(0.8 * var(--_space));
    max-inline-size: var(--_measure);
    display: grid;
    gap: 0.6em;
  }
  .meta {
    font-family: var(--_label-font);
    margin-block-start: calc(0.8 * var(--_space));
    font-size: 0.82em;
    color: var(--_soft);
    display: flex;
    flex-wrap: wrap;
    justify-content: var(--_header-align);
    column-gap: 1.1em;
    /* Cuts off the dot before what begins a line, but not the focus ring of a link there. */
    overflow-x: clip;
    padding-inline-start: 4px;
    margin-inline-start: -4px;
  }
  .meta > span + span::before {
    content: '·';
    content: '·' / '';
    opacity: 0.6;
    display: inline-block;
    inline-size: 1.1em;
    margin-inline-start: -1.1em;
    text-align: center;
  }
  .meta .one-voice {
    font-weight: inherit;
    color: var(--_ink);
  }
  .disclosure {
    font-size: 0.82em;
    color: var(--_soft);
    margin-block-start: 0.4em;
    max-inline-size: var(--_measure);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .section {
    max-inline-size: var(--_measure);
  }
  /*
   * In a very long story, what is off the screen is neither laid out nor painted. The padding keeps
   * the focus ring of a marker at the edge.
   */
  .section:nth-child(n + 13) {
    max-inline-size: calc(var(--_measure) + 1em);
    padding-inline: 0.5em;
    margin-inline: -0.5em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 14em;
  }
  .section + .section {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .heading {
    font-family: var(--_headline-font);
    font-size: var(--_heading-size);
    font-weight: var(--_headline-weight);
    line-height: 1.25;
    letter-spacing: -0.005em;
    margin-block-end: 0.3em;
    text-wrap: balance;
  }
  .section p {
    text-wrap: pretty;
    hanging-punctuation: first;
  }
  .section p + p {
    margin-block-start: 0.8em;
  }
  .corrections,
  footer {
    border-block-start: var(--_border);
    padding-block-start: calc(1.4 * var(--_space));
  }
  .columns > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .corrections li {
    font-size: 0.88em;
    max-inline-size: var(--_measure);
  }
  .corrections li + li {
    margin-block-start: 0.5em;
  }
  .coverage {
    margin-block-start: calc(2.2 * var(--_space));
  }
  .rail {
    min-inline-size: 0;
  }
  .rail,
  footer,
  .coverage {
    --story-timeline-background: transparent;
    --story-timeline-padding: 0px;
    --story-timeline-font-size: 1em;
    --story-coverage-background: transparent;
    --story-coverage-padding: 0px;
    --story-coverage-font-size: 1em;
    --story-sources-background: transparent;
    --story-sources-padding: 0px;
    --story-sources-font-size: 1em;
  }
  /*
   * The text is as wide as its lines may be, and the timeline has the rest. Its sources stand below
   * the text where the timeline is much longer, else below both.
   */
  @container (min-width: 50em) {
    .columns:has(> .text):has(> .rail) {
      grid-template-columns: minmax(0, var(--_measure)) minmax(19em, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: calc(1.6 * var(--_space));
    }
    .columns > * {
      grid-column: 1 / -1;
    }
    .text:has(+ .rail) {
      grid-column: 1;
      align-self: start;
    }
    .text + .rail {
      grid-area: 1 / 2;
      margin: 0;
      border-inline-start: 1px solid var(--_line);
      padding-inline-start: calc(1.6 * var(--_space));
    }
    .columns.tall-rail > .rail {
      grid-row-end: span 3;
    }
    .columns.tall-rail > :not(.rail) {
      grid-column: 1;
    }
  }
`;

/** All sheets of `story-card`, in the order in which they apply. */
export const cardSheets = elementSheets('story-card', figureSheet, correctionSheet, cardSheet);
