import { css } from 'lit';

/** The list and the details: beside, below or over it. */
export const inspectorCallsStyles = css`
  :host {
    position: relative;
    display: grid;
    min-height: 0;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  :host([layout='beside'][detailed]) {
    grid-template-columns: minmax(0, 1fr) minmax(320px, 42%);
  }
  :host([layout='below'][detailed]) {
    grid-template-rows: minmax(120px, 2fr) minmax(0, 3fr);
  }
  :host([layout='beside']) pinterest-inspector-details {
    border-inline-start: 1px solid var(--_border);
  }
  :host([layout='below']) pinterest-inspector-details {
    border-top: 1px solid var(--_border);
  }
  :host([layout='over']) pinterest-inspector-details {
    position: absolute;
    z-index: 1;
    inset: 0;
  }
  .empty {
    place-self: center;
    max-width: 44ch;
    padding: 24px;
    text-align: center;
    text-wrap: balance;
  }
`;
