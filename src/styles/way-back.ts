import {css} from 'lit';

/** The button that leads back from the place of a jump; fetched with it. */
export const wayBackSheet = css`
  .back {
    position: absolute; z-index: 1; margin: 1.4em 0 0 -2em; white-space: nowrap; font: 600 14px/1.4 var(--_ui-font); letter-spacing: 0;
    color: var(--_ink); background: var(--_surface); box-shadow: 0 4px 14px var(--_shadow); border-radius: 1em; padding: 0.4em 1em;
  }
  @media print { .back { display: none; } }
`;
