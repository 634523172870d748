import {css} from 'lit';
import {elementSheets} from './element-sheets.js';

/** The list of sources. */
const sourcesSheet = css`
  ol {
    display: grid;
    gap: calc(1.3 * var(--_space)) 2.4em;
  }
  .source {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    align-items: start;
    /* Its smaller text has no longer lines than the story. */
    max-inline-size: calc(0.9 * var(--_measure));
  }
  .source-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    line-height: 1.35;
    margin-block-end: 0.1em;
  }
  .source-line time {
    font-size: 0.76em;
    color: var(--_soft);
    align-self: center;
  }
  .references {
    font-size: 0.78em;
    /* Rows of links are 24 px apart, for a finger. */
    line-height: max(1.65em, 24px);
    color: var(--_soft);
    margin-block-start: 0.45em;
  }
  .references + .references {
    margin-block-start: 0;
  }
  /* A name is cut where the room ends, and neither it nor its count breaks. */
  .reference {
    display: inline-block;
    white-space: nowrap;
    margin-inline-end: 0.9em;
  }
  .reference :is(a, bdi) {
    text-decoration: underline 1px color-mix(in srgb, var(--_accent) 35%, #0000);
  }
  .reference a:hover {
    color: var(--_ink);
  }
  .reference bdi {
    display: inline-block;
    max-inline-size: min(12.5em, 100cqi - 9em);
    overflow: hidden;
    text-overflow: ellipsis;
    vertical-align: bottom;
  }
  .source .actions {
    margin-block-start: 0.35em;
  }
  /* Quiet until they are wanted; the words stay in line with those above. */
  .source .actions button {
    min-block-size: 24px;
    padding-inline: 0.6em;
    margin-inline-start: calc(-0.6em - 1px);
    border-color: #0000;
    color: var(--_soft);
  }
  .source .actions button:is(:hover, :focus-visible) {
    border-color: var(--_line);
    color: var(--_ink);
  }
  .source .actions [aria-pressed='true'] {
    background: var(--_mark);
    color: var(--_ink);
    border-color: currentColor;
  }
  @media (forced-colors: active) {
    .source .actions .mark[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  .uncited {
    margin-block-start: calc(1.8 * var(--_space));
  }
  @container (min-width: 44em) {
    ol {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 84em) {
    ol {
      grid-template-columns: repeat(3, 1fr);
    }
  }
`;

/** All sheets of `story-sources`, in the order in which they apply. */
export const sourcesSheets = elementSheets('story-sources', sourcesSheet);
