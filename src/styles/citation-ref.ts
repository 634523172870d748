import {css} from 'lit';

/** A marker in an article of the host page. */
export const citationRefSheet = css`
  :host::highlight(story-claim) {
    background-color: var(--_mark);
    color: var(--_ink);
  }
  .popover {
    font-family: var(--_font);
    font-weight: 400;
    font-style: normal;
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    word-spacing: 0;
    white-space: normal;
    font-size: clamp(14px, 0.93em, 18px);
  }
`;
