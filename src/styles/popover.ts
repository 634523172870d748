import {css} from 'lit';

/** The popover of a marker and what stands in it, in the sheet too; fetched with it. */
export const popoverSheet = css`
  .popover {
    position: fixed;
    position-anchor: --story-marker;
    position-area: block-end span-inline-end;
    inset: auto;
    margin: 0.4em 8px;
    padding: 1em 1.1em;
    inline-size: 20em;
    max-inline-size: calc(100vw - 16px);
    max-block-size: min(400px, 50dvh - 2.5em, 100% - 0.8em);
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow:
      0 1px 2px var(--_shadow),
      0 12px 32px var(--_shadow);
    font-size: 0.93em;
    line-height: 1.5;
    text-align: start;
  }
  @supports not (anchor-name: --story-marker) {
    .popover {
      inset: 0 auto auto 0;
      max-block-size: min(400px, 50dvh - 2.5em);
    }
  }
  .popover:empty {
    display: none;
  }
  .cited + .cited {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.9em;
    padding-block-start: 0.9em;
  }
  .cited-line {
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-block-end: 0.45em;
  }
  .cited-line time {
    margin-inline-start: auto;
    font-size: 0.76em;
    color: var(--_soft);
    white-space: nowrap;
  }
  .excerpt {
    border-inline-start: 3px solid var(--_mark);
    padding-inline-start: 0.8em;
    margin-block-end: 0.7em;
    font-size: 0.94em;
    line-height: 1.5;
  }
  .excerpt cite {
    display: block;
    font-style: normal;
    font-size: 0.82em;
    color: var(--_soft);
    margin-block-start: 0.2em;
  }
  .also {
    font-size: 0.8em;
    margin-block-start: 0.5em;
  }
  .popover .actions,
  .sheet .actions {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.9em;
    padding-block-start: 0.7em;
  }
  .popover .actions > a,
  .sheet .actions > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    margin-inline-end: auto;
  }
  .supports {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.9em;
    padding-block-start: 0.75em;
    font-size: 0.8em;
    line-height: 1.45;
    color: var(--_soft);
  }
  .supports b {
    font-weight: 700;
  }
  @media (prefers-reduced-motion: no-preference) {
    .popover:not([data-moving]) {
      animation: popover-appear 0.12s ease-out;
    }
    @keyframes popover-appear {
      from {
        opacity: 0;
      }
    }
  }
  /* Here, because it is fetched before any marker is open. */
  @media (forced-colors: active) {
    .marker:is(:hover, [data-open], .selected) {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }
  }
`;
