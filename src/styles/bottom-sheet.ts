import {css} from 'lit';

/** The sheet at the foot of a small window; fetched with it. */
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
    padding: 0 max(1.2em, env(safe-area-inset-right)) max(1.4em, env(safe-area-inset-bottom))
      max(1.2em, env(safe-area-inset-left));
    color: var(--_ink);
    background: var(--_surface);
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: min(2 * var(--_radius), 14px) min(2 * var(--_radius), 14px) 0 0;
    box-shadow: 0 -12px 32px var(--_shadow);
    font-size: 1em;
    line-height: 1.5;
    text-align: start;
  }
  .sheet::backdrop {
    background: #0006;
  }
  .sheet .grip {
    inline-size: 36px;
    block-size: 4px;
    margin: 8px auto 4px;
    border-radius: min(2px, var(--_radius));
    background: var(--_line);
  }
  .sheet .close {
    margin: -0.2em -0.6em 0 0.5em;
  }
  .sheet .actions > * {
    min-block-size: 44px;
  }
  /* At 400 % zoom, or on a phone held sideways, each line counts. */
  @media (max-height: 480px) {
    .sheet {
      max-block-size: calc(100dvh - 1.5em);
    }
    .sheet .grip {
      margin-block: 4px 0;
    }
    .sheet .close {
      margin-block-start: -0.4em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .sheet {
      transition: translate 0.2s ease-out;
    }
    @starting-style {
      .sheet[open] {
        translate: 0 100%;
      }
    }
  }
`;
