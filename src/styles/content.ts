import {css} from 'lit';

/** What is inside a root, both in a block and in a line of the host's text. */
export const contentSheet = css`
  /*
   * Text as it is without a page around it: a gradient headline hands down a transparent fill, a
   * table of prices other digits. In citation-ref the words before the marker stay the page's.
   */
  :where(.root, .run, .popover) {
    font-weight: 400;
    font-style: normal;
    font-stretch: normal;
    font-variant: normal;
    font-feature-settings: normal;
    font-variation-settings: normal;
    font-kerning: auto;
    font-size-adjust: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    overflow-wrap: anywhere;
    hyphens: manual;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-emphasis: none;
    text-orientation: mixed;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0 currentcolor;
    -webkit-text-security: none;
    paint-order: normal;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
  }
  /* A left-to-right title in a right-to-left list stays beside its number. */
  [dir]:where(:not(.root)) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* A paragraph begins on the side where it is read from, and its heading with it. */
  :is([data-block], .heading, .event-heading, .gist, .excerpt, figcaption) {
    text-align: start;
  }
  /* The story's own words, where their language is known. */
  [lang][dir]:where(:not(.root)) {
    hyphens: auto;
    hyphenate-limit-chars: 12 4 4;
  }
  /* In a headline, only what would not fit into a line. */
  .headline[lang] {
    hyphenate-limit-chars: 18 6 6;
  }
  @supports not (hyphenate-limit-chars: 18 6 6) {
    .headline[lang] {
      hyphens: manual;
    }
  }
  :lang(ko) {
    word-break: keep-all;
  }
  /* No line begins with a small kana. */
  :lang(ja) {
    line-break: strict;
  }
  :is(.headline, .heading, .event-heading, .title):lang(ja) {
    word-break: auto-phrase;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 0.06em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 0.4em);
    padding: 0.25em 0.8em;
  }
  button:hover {
    border-color: var(--_soft);
  }
  /*
   * What has the focus is in sight with the line around it, and clear of what a part keeps at the
   * foot of the window. Without a margin Firefox leaves a marker just below the window.
   */
  a,
  button {
    scroll-margin-block: 24px calc(24px + var(--foot-height, 0px));
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    border-radius: min(2px, var(--_radius));
  }
  /* Like bdi: for "9:15 AM" on a right-to-left page, and "8 يناير 2026" after "Published". */
  time {
    unicode-bidi: plaintext;
    font-variant-numeric: tabular-nums;
  }
  .label {
    font-family: var(--_label-font);
    font-size: 0.74em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: var(--_label-tracking);
    text-transform: var(--_label-transform);
    color: var(--_soft);
    margin-block-end: calc(1.35 * var(--_space));
  }
  /* Scripts without capitals: letters that are joined, or that stand in a square. */
  :is(:lang(ko), :lang(ja), :lang(zh), :lang(ar), :lang(fa), :lang(he), :lang(hi))
    :is(.label, .publisher) {
    letter-spacing: 0;
  }
  /* No slanted letters where the script has none. */
  :is(:lang(ko), :lang(ja), :lang(zh), :lang(ar), :lang(fa), :lang(he), :lang(hi))
    :is(cite, em, i) {
    font-style: normal;
  }
  /* Signs above and below the letters. */
  :is(.label, .headline):is(:lang(hi), :lang(vi), :lang(ar), :lang(fa)) {
    line-height: 1.4;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    display: inline-grid;
    place-items: center;
    flex: none;
    font: 650 max(0.72em, 11px) / 1 var(--_ui-font);
    min-inline-size: 1.9em;
    block-size: 1.75em;
    padding-inline: 0.3em;
    border-radius: var(--_marker-radius);
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .publisher {
    font-size: 0.76em;
    font-weight: 700;
    letter-spacing: 0.02em;
    color: var(--_soft);
  }
  /* Several articles of one publisher: seen, but not alarming. The mark itself is too pale for a line. */
  .one-voice {
    border-block-end: 2px solid color-mix(in srgb, var(--_mark) 25%, light-dark(#8a5a00, #ffc83d));
  }
  @media (forced-colors: active) {
    .number,
    .marker {
      border: 1px solid currentColor;
      forced-color-adjust: auto;
    }
  }
`;
