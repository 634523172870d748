import {css} from 'lit';

/**
 * What only prerendered markup needs. The page itself folds events, below what looks like the button
 * that will take its place, so that nothing moves when it does.
 */
export const staticSheet = css`
  summary {
    display: block;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .more > span {
    display: inline-block;
    font-size: 0.82em;
    font-weight: 650;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 0.4em);
    padding: 0.25em 0.8em;
  }
  /* A link inside the story leads to an anchor of the page, which is slotted here. */
  slot::slotted(span:empty) {
    position: absolute;
    scroll-margin-block-start: 1.5em;
  }
  /* Room for the buttons of each source, which come with the script. */
  .actions[inert] {
    visibility: hidden;
  }
  @media print {
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none;
    }
  }
`;
