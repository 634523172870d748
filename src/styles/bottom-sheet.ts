import {css} from 'lit';

/** The sheet at the foot of a small touch screen; fetched with the first one. */
export const bottomSheet = css`
  .sheet {
    position: fixed;
    inset: auto 0 0;
    margin: 0;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: 80dvh;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 1em max(1.2em, env(safe-area-inset-right)) max(1.4em, env(safe-area-inset-bottom))
      max(1.2em, env(safe-area-inset-left));
    color: var(--_ink);
    background: var(--_surface);
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 14px 14px 0 0;
    box-shadow: 0 -12px 32px var(--_shadow);
    font-size: 1em;
    line-height: 1.5;
    text-align: start;
  }
  .sheet::backdrop {
    background: #0006;
  }
  .sheet .close {
    float: inline-end;
    inline-size: 44px;
    block-size: 44px;
    margin: -0.5em -0.5em 0 0.5em;
    padding: 0;
    border: 0;
    font: 20px/1 var(--_ui-font);
  }
`;
