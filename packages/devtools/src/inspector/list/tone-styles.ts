import { css } from 'lit';

/** The colours of how deliveries go; where all goes well, each place has its own. */
export const toneStyles = css`
  .busy {
    color: var(--_busy);
  }
  .warning {
    color: var(--_warning);
  }
  .bad {
    color: var(--_bad);
  }
  .quiet {
    color: var(--_muted);
  }
`;
