import { css } from 'lit';

/** One line, and below it the whole when it is open. */
export const inspectorSummaryStyles = css`
  :host {
    display: block;
  }
  .line {
    width: 100%;
    min-height: 30px;
    justify-content: flex-start;
    flex-wrap: wrap;
    gap: 2px 14px;
    padding: 4px 12px;
    border: 0;
    border-radius: 0;
    text-align: start;
    white-space: normal;
  }
  .line:focus-visible {
    outline-offset: -2px;
  }
  .fold {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  [aria-expanded='true'] .fold .icon {
    transform: rotate(180deg);
  }
  .ready .icon {
    color: var(--_good);
  }
  .missing .icon {
    color: var(--_warning);
  }
  .unseen .icon,
  .muted {
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
  section:first-child {
    grid-row: span 2;
  }
  h3 {
    margin: 4px 0;
    font-size: 12px;
    font-weight: 600;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: flex;
    gap: 6px;
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .icon {
    margin-top: 3px;
  }
  .line .icon {
    margin-top: 0;
  }
  .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
`;
