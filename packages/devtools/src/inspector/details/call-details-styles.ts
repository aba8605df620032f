import { css } from 'lit';

/** The details: a header that stays, sections that scroll. */
export const callDetailsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    background: var(--_background);
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 38px;
    padding: 4px 8px 4px 12px;
    border-bottom: 1px solid var(--_border);
    background: var(--_surface);
  }
  h3 {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sections {
    flex: 1;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sections:focus-visible {
    outline-offset: -2px;
  }
  section {
    padding: 8px 12px 10px;
    border-bottom: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  h4 {
    margin-bottom: 4px;
    color: var(--_muted);
  }
  .finding {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 8px;
    padding: 3px 0 6px;
  }
  .finding > .icon {
    margin-top: 2px;
    color: var(--_warning);
  }
  .finding > .buttons {
    grid-column: 2;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(90px, auto) 1fr;
    gap: 2px 14px;
  }
  dt {
    color: var(--_muted);
  }
  .hashed {
    padding: 0 5px;
    border: 1px solid var(--_control-border);
    border-radius: 4px;
    font-size: 11px;
    white-space: nowrap;
  }
  .state {
    font-weight: 600;
  }
`;
