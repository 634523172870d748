import {css} from 'lit';

/** The list of sources. */
export const sourcesSheet = css`
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
    line-height: 1.65;
    color: var(--_soft);
    margin-block-start: 0.45em;
  }
  .source .actions {
    margin-block-start: 0.55em;
  }
  .mark[aria-pressed='true'] {
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
