import { css } from 'lit';

/** Fields and choices. */
export const controls = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
  }

  label,
  legend,
  .label {
    font-weight: 600;
    font-size: 14px;
  }

  /* Beside the label of what counts when a tag starts. */
  .late {
    margin-inline-start: 6px;
    padding: 1px 7px;
    font-size: 12px;
    font-weight: 400;
    color: var(--soft);
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: 99px;
    white-space: nowrap;
  }

  .help .late {
    margin: 0;
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    width: 100%;
    min-height: 38px;
    padding: 7px 11px;
    font: inherit;
    color: var(--text);
    background: var(--field);
    border: 1px solid var(--field-line);
    border-radius: var(--radius);
  }

  textarea {
    resize: vertical;
    font-family: var(--mono);
    font-size: 13px;
    line-height: 1.55;
    tab-size: 2;
  }

  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  [aria-invalid='true'] {
    border-color: var(--danger);
    box-shadow: inset 0 0 0 1px var(--danger);
  }

  .error {
    color: var(--danger);
    font-size: 13.5px;
  }

  .error:empty {
    display: none;
  }

  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    width: 17px;
    height: 17px;
    margin: 2px 0 0;
    accent-color: var(--accent);
  }

  .check {
    display: flex;
    gap: 10px;
    align-items: start;
  }

  .check label {
    cursor: pointer;
  }

  .choice label {
    display: grid;
    align-content: start;
    cursor: pointer;
  }

  .choices {
    display: grid;
    gap: 8px;
    margin-top: 6px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 190px), 1fr));
  }

  .choice {
    display: flex;
    gap: 10px;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .choice:has(:checked) {
    border-color: var(--text);
    box-shadow: inset 0 0 0 1px var(--text);
  }

  .check .help,
  .choice .help {
    font-weight: 400;
  }

  .compact {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
  }

  @media (prefers-reduced-motion: no-preference) {
    .choice {
      transition: border-color 0.12s;
    }
  }
`;
