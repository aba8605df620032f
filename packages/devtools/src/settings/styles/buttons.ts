import { css } from 'lit';

/** Buttons, and where the focus is. */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 34px;
    padding: 5px 13px;
    font: inherit;
    font-size: 14px;
    font-weight: 600;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--field-line);
    border-radius: var(--radius);
    cursor: pointer;
  }

  button:hover {
    background: var(--panel);
  }

  button.primary {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }

  button.quiet {
    border-color: transparent;
    background: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  :is(button, input, select, textarea, summary, [tabindex]):focus-visible,
  .button:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }

  summary {
    width: fit-content;
    font-size: 14px;
    font-weight: 600;
    cursor: pointer;
    border-radius: 4px;
  }

  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color 0.12s;
    }
  }
`;
