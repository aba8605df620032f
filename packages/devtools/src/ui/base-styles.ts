import { css, type CSSResult } from 'lit';

/** Styles every shadow root of the devtools: boxes, text, buttons, fields, focus, colours of a state. */
export const baseStyles: CSSResult = css`
  [hidden],
  :host([hidden]) {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :where(h2, h3, h4, p, ul, dl, dd, pre, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    list-style: none;
  }
  h2 {
    font-size: 14px;
    font-weight: 600;
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
  }
  h4,
  label,
  legend {
    font-size: 12px;
    font-weight: 600;
  }
  .muted,
  .quiet {
    color: var(--_muted);
    font-weight: 400;
  }
  .good {
    color: var(--_good);
  }
  .busy {
    color: var(--_busy);
  }
  .warning {
    color: var(--_warning);
  }
  .bad,
  .error {
    color: var(--_bad);
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
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 5px;
    margin: 0;
    min-height: 28px;
    padding: 2px var(--_pad, 8px);
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    font: inherit;
    color: inherit;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--_hover);
  }
  .square {
    width: 28px;
    padding: 0;
  }
  .framed {
    border-color: var(--_control-border);
    background: var(--_background);
  }
  .primary,
  .primary:hover {
    background: var(--_accent);
    color: var(--_on-accent);
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
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea,
  .box {
    min-width: 0;
    min-height: 28px;
    padding: 3px 8px;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    background: var(--_background);
    font: inherit;
    color: inherit;
  }
  textarea {
    width: 100%;
    resize: vertical;
    font: 12px/1.5 var(--_mono);
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    width: 14px;
    height: 14px;
    margin: 2px 0;
    accent-color: var(--_accent);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--_bad) !important;
  }
  :focus {
    outline: none;
  }
  :is(:focus-visible, .button:has(:focus-visible)) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  code,
  pre,
  .mono {
    font: 12px/1.5 var(--_mono);
  }
  pre {
    overflow: auto;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .notice {
    padding: 6px 10px;
    border-inline-start: 3px solid var(--_warning);
    background: var(--_surface);
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
