import { css, unsafeCSS } from 'lit';

/** Pixels. */
export const rowHeights = { compact: 46, wide: 30 } as const;

/** Rows: one line where there is room, two where there is little. */
export const callListStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    contain: content;
    --columns: 64px minmax(90px, 150px) minmax(80px, 1fr) minmax(60px, 0.8fr) 34px 112px;
  }
  .scroller {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    align-items: center;
    column-gap: 10px;
    padding: 0 12px;
    border-bottom: 1px solid var(--_border);
  }
  .head {
    flex: none;
    height: 26px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: 11px;
  }
  .row {
    height: ${unsafeCSS(rowHeights.wide)}px;
    cursor: default;
    contain: strict;
    white-space: nowrap;
    border-inline-start: 3px solid transparent;
    padding-inline-start: 9px;
  }
  .row:hover {
    background: var(--_hover);
  }
  .row[aria-selected='true'] {
    background: var(--_selected);
    border-inline-start-color: var(--_accent);
  }
  .starts-page {
    box-shadow: inset 0 1px 0 var(--_control-border);
  }
  .row > * {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .time {
    font: 11px var(--_mono);
    color: var(--_muted);
  }
  .event {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .chip {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    font-weight: 600;
  }
  .chip::before {
    content: '';
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-inline-end: 6px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }
  .chip.reports::before {
    background: currentcolor;
  }
  .chip.user {
    font-weight: 400;
  }
  .chip.user::before {
    content: none;
  }
  .chip.user .icon {
    margin-inline-end: 4px;
  }
  .chip.user,
  .none,
  .more,
  .taken {
    color: var(--_muted);
  }
  .from,
  .summary {
    color: var(--_muted);
  }
  .problems {
    display: flex;
    align-items: center;
    gap: 2px;
    color: var(--_warning);
    font-variant-numeric: tabular-nums;
  }
  .state {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .taken {
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .good .icon {
    color: var(--_good);
  }

  :host([compact]) .head {
    display: none;
  }
  :host([compact]) .row {
    height: ${unsafeCSS(rowHeights.compact)}px;
    grid-template:
      'event event problems state' 20px
      'from summary summary time' 18px / minmax(0, 1fr) auto auto 104px;
    align-content: center;
    row-gap: 1px;
  }
  :host([compact]) .event {
    grid-area: event;
  }
  :host([compact]) .problems {
    grid-area: problems;
  }
  :host([compact]) .state {
    grid-area: state;
    justify-self: end;
  }
  :host([compact]) .from {
    grid-area: from;
    font-size: 12px;
  }
  :host([compact]) .summary {
    grid-area: summary;
    max-width: 180px;
    justify-self: end;
    font-size: 12px;
  }
  :host([compact]) .time {
    grid-area: time;
    justify-self: end;
  }
`;
