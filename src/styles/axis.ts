import {css} from 'lit';

/**
 * The picture of when things happened. Widths come from a grid, so that it needs no measuring and
 * mirrors itself.
 */
export const axisSheet = css`
  .plot {
    position: relative;
    display: grid;
    grid-template-rows: 4.4em auto auto auto;
    padding-block-start: 0.5em;
    font-size: max(0.72em, 11px);
    line-height: 1.3;
    touch-action: pan-y;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
    /* The thumbs reach 12 px beyond the ends. */
    margin-inline: max(0px, 12px - var(--_padding));
  }
  .plot > * {
    pointer-events: none;
  }
  .stack {
    grid-row: 1;
    display: flex;
    flex-direction: column-reverse;
    align-items: center;
    gap: 0.2em;
    padding-block-end: 0.3em;
    min-inline-size: 0;
  }
  .stack i {
    inline-size: 0.86em;
    block-size: 0.86em;
    border-radius: min(1em, var(--_radius));
    background: var(--_accent);
    flex: none;
  }
  .bar {
    grid-row: 1;
    align-self: end;
    justify-self: center;
    inline-size: calc(100% - min(1px, 12%));
    max-inline-size: 2.6em;
    min-block-size: 2px;
    background: color-mix(in srgb, var(--_accent) 78%, var(--_surface));
  }
  /* Links that leave the page have the class "out" too. */
  .plot .out {
    opacity: 0.25;
  }
  .line {
    grid-row: 2;
    align-self: start;
    block-size: 1px;
    background: var(--_soft);
  }
  .break {
    grid-row: 2;
    inline-size: 0.95em;
    block-size: 1em;
    margin-block-start: -0.45em;
    justify-self: center;
    background: linear-gradient(
      110deg,
      #0000 36%,
      var(--_soft) 36% 44%,
      #0000 44% 56%,
      var(--_soft) 56% 64%,
      #0000 64%
    );
  }
  .spans {
    grid-row: 2;
    display: grid;
    grid-template-columns: subgrid;
    gap: 3px 0;
    padding-block: 4px 2px;
  }
  .span {
    block-size: 4px;
    border-radius: min(2px, var(--_radius));
    background: color-mix(in srgb, var(--_accent) 78%, var(--_surface));
    margin-inline: 1px;
  }
  .span.endless {
    mask-image: linear-gradient(to right, #000 40%, #0000);
  }
  .span.endless:dir(rtl) {
    mask-image: linear-gradient(to left, #000 40%, #0000);
  }
  .tick {
    inline-size: 0;
    white-space: nowrap;
    color: var(--_soft);
    padding-block-start: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .tick.middle {
    justify-self: center;
    display: flex;
    justify-content: center;
  }
  .tick.flush {
    justify-self: end;
    display: flex;
    justify-content: flex-end;
  }
  .minor {
    grid-row: 3;
  }
  .major {
    grid-row: 4;
    font-weight: 700;
    color: var(--_ink);
  }
  .major.only {
    grid-row: 3;
  }
  /* Clear of the thumbs. */
  .tick:is(.minor, .only) {
    padding-block-start: 10px;
  }
  .brush {
    grid-row: 1;
    background: var(--_accent-tint);
    margin-block-start: -0.5em;
    border-radius: min(3px, var(--_radius)) min(3px, var(--_radius)) 0 0;
  }
  .plot > .thumb {
    grid-row: 1;
    position: relative;
    z-index: 1;
    pointer-events: auto;
    touch-action: none;
    cursor: ew-resize;
    inline-size: 24px;
    margin-inline: -12px;
    margin-block: -0.5em -8px;
    justify-self: start;
    border-radius: min(4px, var(--_radius));
  }
  .plot > .thumb.until {
    justify-self: end;
  }
  .thumb::before {
    content: '';
    position: absolute;
    inset-block: 0 8px;
    inset-inline-start: 11px;
    inline-size: 2px;
  }
  .thumb::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 8px;
    inline-size: 8px;
    block-size: 16px;
    border-radius: min(4px, var(--_radius));
    background: var(--_surface);
    border: 2px solid var(--_soft);
  }
  .narrowed .thumb::before {
    background: var(--_accent);
  }
  .narrowed .thumb::after,
  .thumb:is(:hover, :focus-visible)::after {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .stack i,
    .bar,
    .span,
    .line {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .brush {
      forced-color-adjust: none;
      background: Highlight;
      opacity: 0.4;
    }
    .break {
      inline-size: 0.35em;
      border-inline: 1px solid;
      background: none;
      transform: skewX(-20deg);
    }
    .thumb::before {
      background: ButtonText;
    }
  }
  @media print {
    /* Printers leave out backgrounds, and this is made of them. The prefix can go with Chrome 135. */
    .plot {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .thumb {
      display: none;
    }
  }
`;
