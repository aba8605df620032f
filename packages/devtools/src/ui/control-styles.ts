import { css } from 'lit';

/** What every shadow root of the devtools has: boxes, buttons, fields, focus, hidden words. */
export const controlStyles = css`
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .icon {
    width: 1.15em;
    height: 1.15em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    min-height: 28px;
    border-radius: 6px;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    margin: 0;
    padding: 2px 8px;
    border: 1px solid transparent;
    background: none;
    white-space: nowrap;
    cursor: pointer;
  }
  button.square {
    width: 28px;
    padding: 0;
  }
  button:hover {
    background: var(--_hover);
  }
  button[aria-pressed='true'] {
    background: var(--_selected);
    color: var(--_accent);
  }
  button:disabled {
    color: var(--_muted);
    cursor: default;
    background: none;
    opacity: 0.6;
  }
  button.framed,
  select,
  input[type='search'] {
    border: 1px solid var(--_control-border);
    background: var(--_background);
  }
  button.framed:hover {
    background: var(--_hover);
  }
  select,
  input[type='search'] {
    min-width: 0;
    padding: 2px 6px;
  }
  input[type='checkbox'] {
    min-height: 0;
    width: 14px;
    height: 14px;
    margin: 0;
    accent-color: var(--_accent);
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  code {
    font: 0.92em var(--_mono);
    background: var(--_surface);
    border-radius: 3px;
    padding: 0 3px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
