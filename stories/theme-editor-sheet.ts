import {css} from 'lit';

/** The panel of the theme editor, and the paper beside it. */
export const themeEditorSheet = css`
  :host {
    display: grid;
    grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr);
    min-block-size: 100dvh;
    font:
      14px/1.45 system-ui,
      sans-serif;
    color: #1b1d21;
    background: #fff;
    color-scheme: light;
  }
  .panel {
    border-inline-end: 1px solid #dcdee2;
    padding: 16px;
    overflow-y: auto;
    max-block-size: 100dvh;
    box-sizing: border-box;
    position: sticky;
    inset-block-start: 0;
  }
  .paper {
    font:
      16px/1.5 system-ui,
      sans-serif;
    padding: 24px;
    background: #eceae6;
  }
  .paper.dark {
    color-scheme: dark;
    background: #08090a;
  }
  h2 {
    font-size: 15px;
    margin: 0 0 8px;
  }
  h3 {
    font-size: 13px;
    margin: 20px 0 8px;
    padding-block-start: 8px;
    border-block-start: 1px solid #dcdee2;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 8px;
    align-items: center;
    padding: 3px 0;
  }
  .row.changed label {
    font-weight: 700;
  }
  .value {
    display: flex;
    gap: 4px;
  }
  input,
  select,
  button,
  textarea {
    font: inherit;
    min-block-size: 28px;
    box-sizing: border-box;
  }
  input[type='color'] {
    inline-size: 40px;
    padding: 1px;
  }
  input[type='text'] {
    inline-size: 11em;
  }
  input[type='range'] {
    inline-size: 8em;
  }
  output {
    min-inline-size: 4.5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 13px;
  }
  th {
    text-align: start;
    font-weight: 600;
  }
  td,
  th {
    padding: 3px 4px;
    border-block-end: 1px solid #e7e9ec;
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  .low {
    color: #a4001d;
    font-weight: 700;
  }
  textarea {
    inline-size: 100%;
    block-size: 14em;
    font:
      12px/1.5 ui-monospace,
      monospace;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 8px;
  }
  @media (max-width: 800px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
    .panel {
      position: static;
      max-block-size: none;
      border: 0;
    }
    .paper {
      padding: 8px;
    }
  }
`;
