import {css} from 'lit';

/** A marker in an article of the host page. */
export const citationRefSheet = css`
  :host::highlight(story-claim) {
    background-color: var(--_mark);
    color: var(--_ink);
  }
  /* Before the popover's own sheet, which comes later. */
  :host .popover {
    font-family: var(--_font);
    font-size: clamp(14px, 0.93em, 18px);
  }
`;
