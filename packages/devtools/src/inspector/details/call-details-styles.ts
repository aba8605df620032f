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
    min-height: 40px;
    padding: 4px 8px 4px 12px;
    border-bottom: 1px solid var(--_border);
    background: var(--_surface);
  }
  h3 {
    flex: 1;
    min-width: 0;
    margin: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 13px;
    font-weight: 600;
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
  }
  h4 {
    margin: 0 0 4px;
    color: var(--_muted);
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  p {
    margin: 0 0 6px;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .problems li {
    display: flex;
    gap: 8px;
    padding: 2px 0;
    overflow-wrap: anywhere;
  }
  .problems .icon {
    margin-top: 2px;
    color: var(--_warning);
  }
  .events li {
    overflow-wrap: anywhere;
  }
  .muted {
    color: var(--_muted);
  }
  h3 .muted {
    font-weight: 400;
  }
  .mono {
    font: 12px var(--_mono);
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(90px, auto) 1fr;
    gap: 2px 14px;
    margin: 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    min-width: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .hashed {
    padding: 0 5px;
    border: 1px solid var(--_control-border);
    border-radius: 4px;
    color: var(--_good);
    font-size: 11px;
    white-space: nowrap;
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-weight: 600;
  }
  .good {
    color: var(--_good);
  }
`;
