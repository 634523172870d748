import {css} from 'lit';

/** What is above a timeline that can be filtered. */
export const toolsSheet = css`
  /*
   * These make no boxes, so that the note on what is left out stays in sight along the whole list,
   * together with the button that shows all.
   */
  .tools,
  .parts {
    display: contents;
  }
  .parts > div {
    margin-block-end: 0.9em;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.9em;
    align-items: center;
    min-block-size: 2.9em;
    margin-block-end: 1.2em;
    font-size: 0.82em;
    font-weight: 650;
    color: var(--_soft);
  }
  /* At the foot of the window too: what a choice far above the list leaves is said at once. */
  .shown.narrowed {
    position: sticky;
    inset-block: var(--top) var(--foot-height, 0px);
    z-index: 2;
    color: var(--_ink);
    background: var(--_surface);
    box-shadow: 0 1px var(--_line);
  }
  /* What has the focus is not hidden behind it. */
  .events :is(a, button, .event) {
    scroll-margin-block: 6em;
  }
  @media print {
    .parts > div,
    .shown {
      break-inside: avoid;
      break-after: avoid;
    }
    .shown.narrowed {
      position: static;
      box-shadow: none;
    }
    .shown button {
      display: none;
    }
  }
`;
