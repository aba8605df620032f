import { css } from 'lit';

/** Everything inherited begins anew here: the page's own styles end at the host. */
export const layout = css`
  .settings {
    all: initial;
    color-scheme: inherit;
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-family: var(--pinterest-tag-settings-font, system-ui, sans-serif);
    font-size: 15px;
    line-height: 1.5;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    overflow-wrap: break-word;
  }

  .settings *,
  .settings *::before,
  .settings *::after {
    box-sizing: border-box;
  }

  :where(.settings) :where(h2, h3, h4, p, ul, pre, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  [hidden] {
    display: none !important;
  }

  .header,
  .section,
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .header,
  .section {
    padding: 24px clamp(16px, 4cqi, 32px);
  }

  .header {
    gap: 12px;
    border-bottom: 1px solid var(--line);
  }

  h2 {
    font-size: 22px;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  h3 {
    font-size: 16px;
    line-height: 1.3;
  }

  .intro,
  .help {
    color: var(--soft);
    font-size: 13.5px;
  }

  .intro {
    max-width: 68ch;
  }

  .section {
    gap: 20px;
    align-content: start;
  }

  .section + .section {
    border-top: 1px solid var(--line);
  }

  .heading {
    display: grid;
    gap: 4px;
  }

  .more {
    gap: 20px;
    padding-top: 16px;
  }

  .aside {
    background: var(--panel);
    border-top: 1px solid var(--line);
    min-width: 0;
  }

  .transfer {
    border-top: 1px solid var(--line);
  }

  .pair {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
    align-items: start;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 960px) {
    .settings {
      grid-template-columns: minmax(0, 1fr) minmax(0, 0.8fr);
    }

    .header {
      grid-column: 1 / -1;
    }

    .aside {
      grid-column: 2;
      grid-row: 2 / 4;
      border-top: 0;
      border-left: 1px solid var(--line);
      border-end-end-radius: calc(var(--radius) * 1.5);
    }

    .beside {
      position: sticky;
      top: 0;
      max-height: 100vh;
      overflow: auto;
    }
  }
`;
