import { css, type CSSResult } from 'lit';

/** Styles of fields and of what they are laid out in, for every part of the form. */
export const fieldStyles: CSSResult = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3px;
    align-content: start;
  }
  .field input:not([type='checkbox'], [type='radio']),
  .field select {
    width: 100%;
  }
  .pair {
    display: grid;
    gap: 10px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
    align-items: start;
  }
  .help,
  .error {
    font-size: 12px;
  }
  .help {
    color: var(--_muted);
    font-weight: 400;
  }
  .error:empty,
  .help:empty {
    display: none;
  }
  .check,
  .choice {
    display: flex;
    gap: 6px;
    align-items: start;
  }
  .choice label {
    font-weight: 400;
  }
  .choices {
    display: grid;
    gap: 2px 12px;
  }
  .compact {
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
  }
  .late {
    margin-inline-start: 4px;
    padding: 0 5px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    color: var(--_muted);
    font-size: 11px;
    font-weight: 400;
    white-space: nowrap;
  }
  table {
    width: 100%;
    margin-top: 6px;
    border-collapse: collapse;
    font-size: 12px;
  }
  th,
  td {
    padding: 3px 10px 3px 0;
    border-bottom: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
`;

/** Lays out a part of the form that is an element of its own. */
export const panelStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
`;

/** Styles of the whole form: the code beside it where there is room, else above it. */
export const settingsStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .settings,
  .content,
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: break-word;
  }
  .header {
    display: grid;
    gap: 6px;
    padding: 10px 12px;
    border-bottom: 1px solid var(--_border);
  }
  .section {
    border-bottom: 1px solid var(--_border);
  }
  .section > summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    padding: 8px 12px;
    cursor: pointer;
  }
  .section > summary::before {
    content: '▸';
    color: var(--_muted);
  }
  .section[open] > summary::before {
    content: '▾';
  }
  .section > summary:hover {
    background: var(--_hover);
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  .content {
    gap: 12px;
    padding: 2px 12px 14px;
  }
  .aside {
    background: var(--_surface);
  }
  @container (min-width: 820px) {
    .settings {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.8fr);
    }
    .header,
    .transfer {
      grid-column: 1 / -1;
    }
    .form {
      grid-area: 2 / 1;
      border-inline-end: 1px solid var(--_border);
    }
    .aside {
      grid-area: 2 / 2;
    }
    .beside {
      position: sticky;
      top: 0;
      max-height: 100cqb;
      overflow: auto;
    }
  }

  .rows {
    display: grid;
    gap: 6px;
  }
  .row {
    gap: 4px 8px;
    padding: 6px 0;
    border-top: 1px solid var(--_border);
  }
  .row-end {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: space-between;
  }
  .row-end label {
    font-weight: 400;
  }
  @container (min-width: 560px) {
    .row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
      border: 0;
      padding: 0;
    }
    li + li .row label[part='label'] {
      position: absolute;
      clip-path: inset(50%);
    }
    .row-end {
      align-self: end;
    }
  }
  .targets,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    min-width: 0;
  }
  .chips {
    display: contents;
  }
  .targets input {
    flex: 1 1 90px;
    width: auto;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    padding-inline-start: 8px;
    border: 1px solid var(--_border);
    border-radius: 6px;
    background: var(--_surface);
  }
  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
