import {css} from 'lit';

/**
 * Markers, and what the popover and the list of sources have in common.
 *
 * A marker is inline, never inline-block: an inline box adds no line-break opportunity, and the
 * word joiner before the run keeps it with its word in every script. The joiner is generated, so
 * copying gives `[4]` and nothing else.
 */
export const citationSheet = css`
  .run {
    white-space: nowrap;
    font: 650 max(0.66em, 11px) / 0 var(--_ui-font);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0;
    word-spacing: 0;
    vertical-align: 0.45em;
    text-indent: 0;
    text-shadow: none;
    padding-inline-start: 0.08em;
  }
  /* A full stop sits at the edge of the tint, as it would at its word. */
  .run.closed {
    margin-inline-end: -0.08em;
  }
  .run::before {
    content: '\\2060';
    content: '\\2060' / '';
  }
  .marker {
    --inset: 0.36lh;
    --back: max(0.3lh, 24.5px - 1.84lh);
    line-height: 1em;
    direction: ltr;
    unicode-bidi: isolate;
    margin-inline: 0.08em;
    padding: 0.22em var(--inset);
    border-radius: var(--_marker-radius);
    background: var(--_accent-tint);
    color: var(--_accent);
    text-decoration: none;
  }
  .marker.single {
    --inset: 0.62lh;
  }
  /*
   * Engines differ in which of two neighbours lies on top in right-to-left text, so there the tint
   * itself is 24 px wide.
   */
  .run:dir(rtl) .marker:only-of-type {
    --inset: max(0.62lh, 12.2px - 0.3lh);
    --back: 0lh;
  }
  /*
   * A target 24 px high, made by padding, which takes no room in the line. It is not positioned,
   * because Chromium walks every positioned box in every frame of a scroll. A single marker is also
   * 24 px wide; as what follows lies on top of it, it reaches back over its word.
   *
   * Its text is there to be copied and found, but has no size; so lengths are in lines of its
   * marker, each as high as the font. The label is what a reader sees.
   */
  .reach {
    --over: max(0.77lh, 12px - 0.58lh);
    font-size: 0;
    padding-block: calc(var(--over) + 0.93lh) calc(var(--over) + 0.23lh);
  }
  .reach::before {
    content: attr(data-label);
    font-size: 1lh;
    line-height: 0;
  }
  .marker:only-of-type > .reach {
    padding-inline: calc(var(--inset) + var(--back)) var(--inset);
    margin-inline: calc(0lh - var(--inset) - var(--back)) calc(0lh - var(--inset));
  }
  .marker:hover,
  .marker.current,
  .marker[data-open] {
    background: var(--_accent);
    color: var(--_surface);
  }
  .marker[data-open] {
    anchor-name: --story-marker;
  }
  .marker[aria-busy] {
    opacity: 0.6;
  }
  /* Shreds of the tint would be left around selected numerals. */
  .run ::selection {
    background: none;
    color: currentColor;
  }
  .marker.selected {
    box-shadow: 0 0 0 0.12em var(--_accent);
  }
  ::highlight(story-support) {
    background-color: var(--_mark);
    color: var(--_ink);
    text-decoration: underline 0.08em var(--_accent);
  }
  ::highlight(story-claim) {
    background-color: var(--_mark);
    color: var(--_ink);
  }
  [data-shown]:focus {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 0.4em;
    border-radius: min(4px, var(--_radius));
  }
  .title {
    font-weight: 650;
    line-height: 1.35;
    font-size: 0.94em;
    text-wrap: pretty;
  }
  /* It is what all of this is for, so it looks like a link, and like one that leads away. */
  .title a {
    color: inherit;
    text-decoration-color: var(--_accent);
  }
  .title a:hover {
    color: var(--_accent);
  }
  @media not print {
    .title a::after {
      content: '\\a0↗';
      content: '\\a0↗' / '';
      font: 650 0.8em/1 var(--_ui-font);
      color: var(--_accent);
    }
    .title:dir(rtl) a::after {
      content: '\\a0↖';
      content: '\\a0↖' / '';
    }
  }
  .gist {
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_soft);
    margin-block-start: 0.25em;
  }
  .access {
    font-size: 0.76em;
    color: var(--_soft);
    margin-block-start: 0.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.8em;
    margin-block-start: 0.8em;
    font-size: 0.8em;
  }
`;
