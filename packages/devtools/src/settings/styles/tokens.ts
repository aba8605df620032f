import { css } from 'lit';

/**
 * What a page may set (`--pinterest-tag-settings-accent` and so on), and the defaults. Light or dark
 * follows the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  .settings {
    --accent: var(--pinterest-tag-settings-accent, #e60023);
    --on-accent: var(--pinterest-tag-settings-on-accent, #fff);
    --surface: var(--pinterest-tag-settings-surface, light-dark(#fff, #131519));
    --panel: var(--pinterest-tag-settings-panel, light-dark(#f5f6f8, #1b1e24));
    --text: var(--pinterest-tag-settings-text, light-dark(#15171c, #eceef2));
    --soft: var(--pinterest-tag-settings-text-soft, light-dark(#555c68, #a9b0bd));
    --line: var(--pinterest-tag-settings-line, light-dark(#e1e4e9, #2c313a));
    --field: var(--pinterest-tag-settings-field, light-dark(#fff, #131519));
    --field-line: var(--pinterest-tag-settings-field-line, light-dark(#858d9a, #6f7786));
    --focus: var(--pinterest-tag-settings-focus, light-dark(#1d4fd7, #8fb5ff));
    --danger: var(--pinterest-tag-settings-danger, light-dark(#b0201a, #ffb3aa));
    --warning: var(--pinterest-tag-settings-warning, light-dark(#8a5300, #f2c070));
    --radius: var(--pinterest-tag-settings-radius, 8px);
    --mono: var(
      --pinterest-tag-settings-font-mono,
      ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'DejaVu Sans Mono',
      monospace
    );
  }
`;
