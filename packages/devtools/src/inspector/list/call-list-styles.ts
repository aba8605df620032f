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
    grid-template-columns:
      64px minmax(90px, 150px) minmax(80px, 1fr) minmax(60px, 0.8fr)
      34px 118px;
    align-items: center;
    column-gap: 10px;
    padding: 0 12px 0 9px;
    border-bottom: 1px solid var(--_border);
    border-inline-start: 3px solid transparent;
    white-space: nowrap;
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
  .row > *,
  .chip {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .event,
  .problems,
  .state {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .chip {
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
  .problems {
    color: var(--_warning);
  }
  .time,
  .from,
  .summary,
  .taken {
    color: var(--_muted);
  }
  .time,
  .taken {
    font-size: 11px;
    font-variant-numeric: tabular-nums;
  }
  .state.good {
    color: inherit;
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
      'from summary summary time' 18px / minmax(0, 1fr) auto auto 112px;
    align-content: center;
    row-gap: 1px;
  }
  ${unsafeCSS(
    ['event', 'problems', 'state', 'from', 'summary', 'time']
      .map((area) => `:host([compact]) .${area} { grid-area: ${area}; }`)
      .join(''),
  )}
  :host([compact]) :is(.state, .summary, .time) {
    justify-self: end;
  }
  :host([compact]) .summary {
    max-width: 180px;
  }
`;
