import {css} from 'lit';

/** The buttons that filter a timeline. */
export const filtersSheet = css`
  .filters,
  .choices {
    display: grid;
    gap: 0.7em 1.1em;
    align-items: baseline;
  }
  .choices {
    row-gap: 0.4em;
  }
  .choices > b {
    font-size: 0.76em;
    font-weight: 650;
    color: var(--_soft);
  }
  .choices > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  /* What lies below fades out, and is clear at the end of the scroll. */
  .choices > .many {
    max-block-size: 9em;
    overflow: auto;
    margin: -5px;
    padding: 5px 5px 1.4em;
    scroll-padding-block: 5px 1.4em;
    mask-image: linear-gradient(to top, #0000, #000 1.4em);
  }
  @container (min-width: 30em) {
    .filters {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .choices {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  }
  .choice {
    position: relative;
    font-size: 0.82em;
    line-height: 1.4;
    padding: 0.32em 0.75em;
    min-block-size: 24px;
    border-radius: min(1.2em, 2 * var(--_radius));
  }
  .choice .number {
    font-size: 0.88em;
  }
  .choice small {
    font-size: 0.86em;
    color: var(--_soft);
    margin-inline-start: 0.35em;
    font-variant-numeric: tabular-nums;
  }
  .choice[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_surface);
  }
  .choice[aria-pressed='true'] small {
    color: inherit;
  }
  .choice.none:not([aria-pressed='true']) {
    color: var(--_soft);
    border-style: dashed;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
