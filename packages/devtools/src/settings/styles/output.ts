import { css } from 'lit';

/** The finished code, and what a call becomes. */
export const output = css`
  .table {
    width: 100%;
    margin-top: 10px;
    font-size: 13.5px;
    border-collapse: collapse;
    text-align: start;
  }

  .table :is(th, td) {
    padding: 5px 12px 5px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-bottom: 1px solid var(--line);
  }

  .table thead th {
    color: var(--soft);
  }

  .tabs {
    display: flex;
    gap: 2px;
    overflow-x: auto;
    border-bottom: 1px solid var(--line);
  }

  [role='tab'] {
    min-height: 36px;
    padding: 6px 10px;
    color: var(--soft);
    background: none;
    border: 0;
    border-bottom: 2px solid transparent;
    border-radius: 4px 4px 0 0;
    white-space: nowrap;
  }

  [role='tab'][aria-selected='true'] {
    color: var(--text);
    border-bottom-color: var(--accent);
  }

  [role='tab']:focus-visible {
    outline-offset: -2px;
  }

  pre {
    max-height: 420px;
    overflow: auto;
    font-family: var(--mono);
    font-size: 12.5px;
    line-height: 1.6;
    white-space: pre;
    tab-size: 2;
  }

  .code {
    background: var(--surface);
    border: 1px solid var(--line);
    border-top: 0;
    border-radius: 0 0 var(--radius) var(--radius);
  }

  .code pre {
    padding: 14px;
  }

  .code-end {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 14px;
    border-top: 1px solid var(--line);
  }

  .code-end .help {
    flex: 1 1 180px;
  }

  .code-end .notice {
    flex: 1 1 100%;
  }

  .try {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }

  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 14px;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .result pre {
    white-space: pre-wrap;
  }

  .event {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }

  .event-name {
    font-size: 14px;
    font-weight: 700;
  }

  .remarks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 0;
    list-style: none;
    font-size: 13.5px;
  }

  .remarks li {
    padding-left: 10px;
    border-left: 3px solid var(--warning);
  }

  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    justify-items: start;
    padding: 10px 12px;
    font-size: 13.5px;
    background: var(--panel);
    border-radius: var(--radius);
  }
`;
