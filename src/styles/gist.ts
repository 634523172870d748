import {css} from 'lit';

/** A card of variant `brief` or `headline`. */
export const gistSheet = css`
  /* A list of briefs is a section front: a hairline above each, no corners, one size of headline. */
  .root:has(.short) {
    border-radius: 0;
  }
  .story:has(.short) {
    padding-block: calc(0.9 * var(--_space)) calc(0.8 * var(--_space));
  }
  .short > header {
    --_header-align: start;
  }
  :host(:not(:first-child)) .story:has(.short) {
    border-block-start: 1px solid var(--_line);
  }
  .short:not(.whole) > header {
    border: 0;
    padding: 0;
    margin: 0;
  }
  .short .headline {
    font-size: calc(1.2 * var(--_heading-size));
    line-height: 1.2;
    letter-spacing: calc(var(--_headline-tracking) / 2);
    max-inline-size: 36ch;
  }
  .headline a {
    color: inherit;
    text-decoration: none;
  }
  .headline a:hover {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
  }
  .short .kicker {
    font-size: 0.74em;
    margin-block-end: 0.2em;
  }
  .short .standfirst {
    font-size: 0.92em;
    margin-block-start: calc(0.35 * var(--_space));
  }
  .short .meta {
    font-size: 0.76em;
    margin-block-start: calc(0.4 * var(--_space));
  }
  .short .meta a {
    color: inherit;
    text-decoration-color: var(--_line);
  }
  .short .disclosure {
    font-size: 0.76em;
    margin-block-start: 0.2em;
  }
  .toggle {
    justify-self: start;
    border: 0;
    padding: 0.35em 0;
    margin-block-start: 0.15em;
    font-size: 0.82em;
    font-weight: 650;
    color: var(--_accent);
  }
  .toggle::after {
    content: '▾';
    content: '▾' / '';
    margin-inline-start: 0.35em;
  }
  .toggle[aria-expanded='true']::after {
    content: '▴';
    content: '▴' / '';
  }
  .toggle:hover {
    text-decoration: underline;
  }
  /* At the foot of the window, so that a story can be closed from anywhere in it. */
  .whole {
    --foot-height: 48px;
  }
  .less {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
    margin-block-start: calc(1.4 * var(--_space));
  }
  .less .toggle {
    min-block-size: 44px;
    margin: 0;
  }
  @media print {
    .less {
      display: none;
    }
  }
  .short > header > .figure {
    grid-column: 2;
    grid-row: 1 / span 9;
    margin: 0.2em 0 0;
  }
  .short > header img {
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }
  .short > header:has(> .figure) {
    grid-template-columns: minmax(0, 1fr) clamp(5em, 24%, 11em);
    column-gap: 1.2em;
  }
  @media print {
    .toggle {
      display: none;
    }
  }
`;
