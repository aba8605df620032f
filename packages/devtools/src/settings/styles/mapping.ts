import { css } from 'lit';

/** The rows of the event mapping. */
export const mapping = css`
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    list-style: none;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .targets {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .targets input {
    flex: 1 1 130px;
    width: auto;
  }

  .chips {
    display: contents;
    list-style: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    max-width: 100%;
    padding-left: 11px;
    font-size: 14px;
    font-weight: 600;
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .chip span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .chip button {
    min-width: 30px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--soft);
    font-size: 17px;
  }

  .row-end {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    justify-content: space-between;
  }

  .row-end label {
    font-weight: 400;
  }
`;
