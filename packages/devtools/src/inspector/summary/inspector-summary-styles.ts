import { css } from 'lit';

/** One line, and below it the whole when it is open. */
export const inspectorSummaryStyles = css`
  :host {
    display: block;
    font-size: 12px;
  }
  .line {
    width: 100%;
    justify-content: flex-start;
    flex-wrap: wrap;
    gap: 2px 14px;
    padding: 4px 12px;
    border-radius: 0;
    text-align: start;
    white-space: normal;
  }
  .line:focus-visible {
    outline-offset: -2px;
  }
  .fold {
    margin-inline-start: auto;
  }
  [aria-expanded='true'] .fold .icon {
    transform: rotate(180deg);
  }
  .ready .icon {
    color: var(--_good);
  }
  .incomplete .icon {
    color: var(--_warning);
  }
  .unseen .icon {
    color: var(--_muted);
  }
  .whole {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: 4px 24px;
    max-height: 40vh;
    overflow: auto;
    padding: 4px 12px 12px;
  }
  li {
    display: flex;
    gap: 6px;
    overflow-wrap: anywhere;
  }
  li .icon {
    margin-top: 3px;
  }
  .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
`;
