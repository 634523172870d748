import {css} from 'lit';

/**
 * The ground that every element stands on.
 *
 * Inherited values are set on `.root`, not on `:host`, because an outer `* {…}` beats a plain
 * `:host` rule. There is no `rem`, because a page with `html {font-size: 62.5%}` must not shrink
 * the text. A size container has no intrinsic width of its own, so `.root` names the smallest: no
 * grid track, flex item or table cell of the page grows wider for it than a narrow column. Two
 * invisible words with a wide gap between them are the largest: where the page sizes a box by its
 * content, the box is as wide as the gap, but the gap may break.
 */
export const baseSheet = css`
  :host {
    display: block;
    flex-grow: 1;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host::before {
    content: '. .';
    content: '. .' / '';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 40em;
  }
  :host([hidden]),
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(14em, 20vw);
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_background);
    border-radius: var(--_radius);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: var(--_leading);
    visibility: visible;
    -webkit-text-size-adjust: 100%;
  }
  .surface {
    padding: var(--_padding);
  }
  .surface:empty {
    display: none;
  }
`;
