import {css} from 'lit';

/** Tabs, the code, and beside it what the code does. */
export const embedStorySheet = css`
  :host {
    display: block;
    color-scheme: light dark;
    --line: light-dark(#dcd7cb, #31343b);
    --link: light-dark(#0b57d0, #8ab4ff);
    border: 1px solid var(--line);
    border-radius: 10px;
    overflow: clip;
    background: light-dark(#fff, #191b20);
    color: light-dark(#1a1c20, #eceae5);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4rem;
    padding: 0.4rem 0.8rem 0;
    border-block-end: 1px solid var(--line);
  }
  button {
    min-block-size: 2.4rem;
    padding-inline: 0.7rem;
    font: inherit;
    font-size: 0.94rem;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  [role='tab'] {
    border-block-end: 3px solid transparent;
  }
  [aria-selected='true'] {
    font-weight: 650;
    border-block-end-color: var(--link);
  }
  :focus-visible {
    outline: 2px solid var(--link);
    outline-offset: -2px;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .code {
    position: relative;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
  }
  .code p {
    margin: 0;
    padding: 0.8rem 6.5rem 0.8rem 1.25rem;
    min-block-size: 3.2rem;
    box-sizing: border-box;
    font-size: 0.94rem;
    color: light-dark(#5c5f66, #a6a8ae);
  }
  .copy {
    position: absolute;
    inset: 0.6rem 1rem auto auto;
    min-inline-size: 4.6rem;
    min-block-size: 2rem;
    font-size: 0.86rem;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  .copy:hover {
    border-color: currentColor;
  }
  pre {
    flex: 1;
    margin: 0;
    padding: 1rem 1.25rem;
    max-block-size: 26rem;
    box-sizing: border-box;
    overflow: auto;
    white-space: pre-wrap;
    direction: ltr;
    text-align: left;
    overflow-wrap: anywhere;
    background: light-dark(#f9f8f4, #14161a);
    border-block-start: 1px solid var(--line);
    font: 0.8rem/1.6 ui-monospace, 'Noto Sans Mono', Menlo, Consolas, monospace;
  }
  .preview {
    position: relative;
    min-inline-size: 0;
    min-block-size: 30rem;
    max-block-size: 44rem;
    overflow: auto;
    border-block-start: 1px solid var(--line);
  }
  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  @media (min-width: 56rem) {
    .panel {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .preview {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
    pre {
      max-block-size: 27rem;
    }
  }
`;
