import {css} from 'lit';

/** The button that closes a popover or a sheet, as large as a finger. */
export const closeSheet = css`
  .close {
    float: inline-end;
    inline-size: 44px;
    block-size: 44px;
    margin: -0.7em -0.7em 0 0.3em;
    padding: 0;
    border: 0;
    font: 20px/1 var(--_ui-font);
  }
`;
