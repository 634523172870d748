import {css} from 'lit';
import {elementSheets} from './element-sheets.js';

/** The table of who supports what. */
const coverageSheet = css`
  /* What has the focus scrolls out from under the first column. */
  .scroller {
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-padding-inline-start: 9em;
  }
  table {
    border-collapse: separate;
    border-spacing: 3px;
    font-size: max(0.8em, 11px);
    line-height: 1.3;
  }
  caption.label {
    text-align: start;
    font-size: 0.925em;
  }
  /* Stays where the table begins while that is scrolled sideways. */
  caption.label > span {
    position: sticky;
    inset-inline-start: 0;
  }
  th {
    font-weight: 600;
    text-align: start;
    color: var(--_soft);
    overflow-wrap: break-word;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .words {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-weight: 400;
  }
  /* Signs above the letters are not cut, and those of a third line do not show. */
  .words:is(:lang(hi), :lang(vi), :lang(ar), :lang(fa)) {
    line-height: 1.7;
  }
  thead th {
    word-break: keep-all;
    vertical-align: bottom;
    text-align: center;
    padding-block-end: 0.2em;
  }
  tbody th {
    padding-inline-end: 0.8em;
    min-inline-size: 8em;
    max-inline-size: 22em;
    text-wrap: pretty;
  }
  td {
    block-size: 2.2em;
    min-inline-size: 2.6em;
    padding: 0;
    text-align: center;
    border-radius: min(var(--_marker-radius), 0.3em);
    background: var(--_tint);
    font-variant-numeric: tabular-nums;
  }
  td.publishers,
  thead td {
    background: none;
    color: var(--_soft);
  }
  .publishers .one-voice {
    color: var(--_ink);
    padding-inline: 0.3em;
  }
  @container (max-width: 26em) {
    .scroller {
      scroll-padding-inline-start: 7em;
    }
    table {
      font-size: max(0.72em, 11px);
      border-spacing: 2px;
    }
    caption.label {
      font-size: 1.03em;
    }
    tbody th {
      min-inline-size: 7.5em;
      padding-inline-end: 0.2em;
    }
    td {
      min-inline-size: 1.9em;
    }
  }
  tbody + tbody tr:first-child > * {
    border-block-start: 0.8em solid transparent;
    background-clip: padding-box;
  }
  td a {
    display: grid;
    place-items: center;
    block-size: 100%;
    min-block-size: 2.2em;
    color: inherit;
    text-decoration: none;
    border-radius: inherit;
    font-weight: 650;
  }
  td a:hover {
    text-decoration: underline;
  }
  .shade1 {
    background: color-mix(in srgb, var(--_accent) 16%, var(--_surface));
  }
  .shade2 {
    background: color-mix(in srgb, var(--_accent) 32%, var(--_surface));
  }
  .shade3 {
    background: var(--_accent);
    color: var(--_surface);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.6em;
    font-size: 0.8em;
    line-height: 1.35;
    color: var(--_soft);
    margin-block-start: 1em;
    max-inline-size: 60em;
  }
  .legend .number {
    margin-inline-end: 0.2em;
  }
  .note {
    font-size: 0.8em;
    color: var(--_soft);
    margin-block-start: 0.8em;
    max-inline-size: var(--_measure);
  }
  @media (forced-colors: active) {
    tbody td {
      border: 1px solid GrayText;
    }
    .shade1,
    .shade2,
    .shade3 {
      border-color: CanvasText;
    }
    .shade2 {
      border-width: 2px;
    }
    .shade3 {
      border-width: 4px;
    }
    /* A transparent border would be a bar across the table. */
    tbody + tbody tr:first-child > * {
      border-block-start-color: Canvas;
    }
  }
  /* As wide as the paper, with its numbers in ink and a line below each row. */
  @media print {
    .scroller {
      overflow: visible;
    }
    table {
      inline-size: 100%;
      font-size: 0.64em;
      border-collapse: collapse;
    }
    tbody th {
      position: static;
      inline-size: 30%;
      min-inline-size: 0;
    }
    td {
      min-inline-size: 0;
      border-radius: 0;
    }
    tbody tr > * {
      background: none;
      border-block-end: 1px solid var(--_line);
    }
    tr {
      break-inside: avoid;
    }
    caption {
      break-after: avoid;
    }
    .shade3 {
      color: inherit;
    }
    /* Each row names its sources where there are more columns than paper has room for. */
    .many-sources :is(thead, td:empty) {
      display: none;
    }
    .many-sources :is(caption, tbody, tr, tr > th) {
      display: block;
    }
    .many-sources :is(td, td a, .words) {
      display: inline;
    }
    .many-sources tr {
      border-block-end: 1px solid var(--_line);
      padding-block: 0.4em;
    }
    .many-sources tr > * {
      inline-size: auto;
      max-inline-size: none;
      border: 0;
      padding-inline-end: 0.8em;
    }
    .many-sources td[data-number] {
      white-space: nowrap;
    }
    .many-sources td[data-number]::before {
      content: '[' attr(data-number) '] × ';
    }
    .many-sources .publishers .unseen {
      position: static;
      clip-path: none;
    }
    .many-sources .publishers [aria-hidden] {
      display: none;
    }
  }
`;

/** All sheets of `story-coverage`, in the order in which they apply. */
export const coverageSheets = elementSheets('story-coverage', coverageSheet);
