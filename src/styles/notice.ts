import {css} from 'lit';

/** Loading, empty and error: states with a design of their own, not a blank. */
export const noticeSheet = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
    font-size: 0.88em;
    color: var(--_soft);
  }
  .fallback + .notice {
    margin-block-start: 1em;
  }
  .story .notice {
    font-size: 0.82em;
    margin-block: 0.5em 0.8em;
  }
  .skeleton {
    display: grid;
    gap: 0.75em;
    min-block-size: 14em;
    align-content: start;
    animation: appear 0.2s 0.3s backwards;
  }
  .skeleton i {
    block-size: 0.8em;
    inline-size: 100%;
    max-inline-size: 62ch;
    border-radius: min(0.3em, var(--_radius));
    background: var(--_tint);
  }
  .skeleton i:nth-child(-n + 2) {
    block-size: 1.9em;
    max-inline-size: 24ch;
  }
  .skeleton i:nth-child(2) {
    max-inline-size: 17ch;
    margin-block-end: 1.2em;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
