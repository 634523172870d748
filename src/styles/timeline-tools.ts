import {css} from 'lit';

/** What stands above a timeline while it can be narrowed down. */
export const toolsSheet = css`
  /* Not boxes of their own, so that what is left out stays in sight along the whole list, and the way back with it. */
  .tools,
  .parts {
    display: contents;
  }
  .parts > div {
    margin-block-end: 0.9em;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.9em;
    align-items: center;
    min-block-size: 2.9em;
    margin-block-end: 1.2em;
    font-size: 0.82em;
    font-weight: 650;
    color: var(--_soft);
  }
  .shown.narrowed {
    position: sticky;
    z-index: 2;
    color: var(--_ink);
    background: var(--_surface);
    box-shadow: 0 1px var(--_line);
  }
  /* What has the focus does not hide below it. */
  .events a {
    scroll-margin-block: 6em;
  }
  @media print {
    .shown button {
      display: none;
    }
  }
`;
