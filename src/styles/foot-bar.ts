import {css} from 'lit';

/** What stands at the foot of the window for a while; fetched with the first one. */
export const footBarSheet = css`
  .foot {
    --edge: max(12px, env(safe-area-inset-bottom));
    position: fixed;
    inset: auto 16px calc(var(--edge) + var(--lift, 0px)) auto;
    z-index: 2;
    margin: 0;
    display: flex;
    align-items: center;
    gap: 2px;
    inline-size: max-content;
    max-inline-size: calc(100vw - 24px);
    padding: 3px;
    font: 600 14px/1.35 var(--_ui-font);
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: min(1.6em, 2.4 * var(--_radius));
    box-shadow: 0 6px 22px var(--_shadow);
  }
  /* What has the focus is at the very foot. */
  .foot.above {
    inset-block: var(--edge) auto;
  }
  .foot button {
    min-inline-size: 34px;
    min-block-size: 34px;
    border: 0;
    border-radius: min(1.3em, 2 * var(--_radius));
    padding: 0.3em 0.8em;
  }
  .foot button:hover {
    background: var(--_tint);
  }
  /* A sign in the place of words. */
  .foot button[aria-label] {
    padding: 0;
    font-size: 19px;
    line-height: 1;
    color: var(--_soft);
  }
  .foot [role='status'] {
    padding-inline: 0.9em 0.6em;
    font-variant-numeric: tabular-nums;
  }
  .foot small {
    font-size: 13px;
    font-weight: 400;
    color: var(--_soft);
    margin-inline-start: 0.5em;
    white-space: nowrap;
  }
  @media (any-pointer: coarse) {
    .foot button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (max-width: 48em) {
    .foot {
      inset-inline: 0;
      margin-inline: auto;
    }
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
