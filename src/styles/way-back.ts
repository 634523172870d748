import {css} from 'lit';

/** The button that leads back from where a jump went; fetched with the first jump. */
export const wayBackSheet = css`
  .back {
    position: absolute;
    z-index: 1;
    white-space: nowrap;
    font: 600 14px/1.4 var(--_ui-font);
    letter-spacing: 0;
    color: var(--_ink);
    background: var(--_surface);
    box-shadow: 0 4px 14px var(--_shadow);
    border-radius: 1em;
    padding: 0.4em 1em;
  }
  .run + .back {
    margin-block-start: 1.8em;
    margin-inline-start: -2em;
  }
  /* On the edge of a section, event or source, so that it covers none of the words the reader wants. */
  :not(p) > .back {
    inset-block-start: -1.9em;
    inset-inline-end: 0;
  }
  :is(.section, .event, .source):has(.back) {
    position: relative;
    z-index: 1;
    contain: none;
    content-visibility: visible;
  }
  @media print {
    .back {
      display: none;
    }
  }
`;
