import {css} from 'lit';

/**
 * What every element looks like on paper, which is white, and where nothing can be pressed,
 * followed or scrolled. Parts that are fetched later bring rules of their own.
 */
export const paperSheet = css`
  @media print {
    .root {
      color-scheme: light;
      background: none;
    }
    .popover,
    .sheet,
    .actions,
    .status,
    .more,
    .notice button {
      display: none;
    }
    /* Nothing is skipped, and one thing comes after the other, whatever the sheet's width. */
    ol,
    .columns {
      display: block;
    }
    .slices,
    .section:nth-child(n + 13) {
      content-visibility: visible;
    }
    .columns > .rail {
      margin-block-start: calc(2 * var(--_space));
      border: 0;
      padding: 0;
    }
    /* No heading stands alone at the foot of a sheet, and no paragraph leaves a line or two behind. */
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    header {
      break-after: avoid;
    }
    header,
    li,
    .figure,
    .corrected {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    .source {
      max-inline-size: none;
      margin-block-end: calc(1.3 * var(--_space));
    }
    .number,
    .marker {
      background: none;
    }
    .marker {
      color: inherit;
      padding: 0;
    }
    .reach::before {
      content: '[' attr(data-label) ']';
    }
    /* Nobody can open "5 sources" to see which they are. */
    .reach[data-numbers]::before {
      content: '[' attr(data-numbers) ']';
      white-space: normal;
    }
    /* Readers type the address, and cannot follow what leads to another sheet. */
    .out,
    [data-jump] {
      color: inherit;
      text-decoration: none;
    }
    a.out::after {
      content: ' ' attr(href);
      direction: ltr;
      unicode-bidi: isolate;
      font-weight: 400;
      font-size: 0.86em;
      overflow-wrap: anywhere;
    }
    :is(.bare, .meta .out)::after {
      content: none;
    }
  }
`;
