import {css} from 'lit';

/** The buttons that filter a timeline. */
export const filtersSheet = css`
  .panel,
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
  .switch {
    font-size: 0.82em;
    font-weight: 650;
    min-block-size: 2.6em;
    border-radius: min(1.3em, 2 * var(--_radius));
  }
  .switch::after {
    content: '▾';
    content: '▾' / '';
    margin-inline-start: 0.4em;
  }
  .switch[aria-expanded='true']::after {
    content: '▴';
    content: '▴' / '';
  }
  .switch + .open {
    margin-block-start: 0.9em;
  }
  @container (max-width: 29.99em) {
    .panel:not(.open) {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .switch {
      display: none;
    }
    .panel {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .switch + .open {
      margin: 0;
    }
    .choices {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  }
  /*
   * Beside the list, which leaves the rest of the width, and in sight along it. Not as a column of a
   * grid, in which the note on what is left out could not stay in sight as well.
   */
  @media not print {
    @container (min-width: 56em) {
      .story {
        display: flow-root;
      }
      .parts > .filters {
        float: inline-end;
        position: sticky;
        inset-block-start: var(--top);
        inline-size: calc(100% - 1.5em - 0.88 * var(--_measure));
        max-block-size: calc(100vh - var(--top));
        overflow: auto;
        margin-inline-end: -5px;
        padding-block: 0.6em;
        padding-inline: 3em 5px;
      }
      .panel,
      .choices {
        grid-template-columns: minmax(0, 1fr);
      }
      .panel {
        row-gap: 1.1em;
        max-inline-size: 34em;
      }
      .choices > .many {
        max-block-size: none;
        padding-block-end: 5px;
        mask-image: none;
      }
    }
  }
  .choice {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    text-align: start;
    font-size: 0.82em;
    line-height: 1.4;
    padding: 0.32em 0.75em;
    min-block-size: 24px;
    border-radius: min(1.2em, 2 * var(--_radius));
  }
  /* The bar at the foot does not hide the one that has the focus. */
  .choice,
  .switch {
    scroll-margin-block: 5em;
  }
  .choice .number {
    font-size: 0.88em;
  }
  .choice .who {
    max-inline-size: 13em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .choice small {
    font-size: 0.86em;
    color: var(--_soft);
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
