import {css} from 'lit';

export const figureSheet = css`
  .figure {
    margin-block: 0.8em;
  }
  .figure img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    /* A portrait does not take more than the window; its box keeps the width that was announced. */
    max-block-size: 70vh;
    object-fit: contain;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
    font-size: 0.8em;
    color: var(--_soft);
  }
  .figure figcaption {
    font-size: 0.78em;
    line-height: 1.45;
    color: var(--_soft);
    margin-block-start: 0.5em;
    max-inline-size: var(--_measure);
  }
`;

export const correctionSheet = css`
  .corrected {
    font-size: 0.86em;
    line-height: 1.5;
    border-inline-start: 3px solid var(--_mark);
    padding-inline-start: 0.8em;
    margin-block-start: 0.7em;
  }
  .correction b {
    font-weight: 700;
  }
`;
