import { css } from 'lit';
import { controlStyles } from '../../ui/control-styles.js';
import { theme } from '../../ui/theme.js';
import { bottomHeight, sideWidth } from './panel-controller.js';

/** Where the panel is, and its parts. */
export const inspectorStyles = [
  controlStyles,
  theme('pinterest-tag-inspector'),
  css`
    :host {
      display: contents;
    }
    :host([dock='none']) {
      display: block;
      height: 100%;
      min-height: 0;
    }
    .panel {
      position: fixed;
      z-index: var(--pinterest-tag-inspector-z-index, 2147483000);
      display: flex;
      flex-direction: column;
      container-type: inline-size;
      box-shadow: 0 0 28px rgb(0 0 0 / 18%);
    }
    .panel.side {
      inset: 0 0 0 auto;
      width: var(--_share, ${sideWidth}px);
      min-width: 320px;
      max-width: 100%;
      border-inline-start: 1px solid var(--_border);
    }
    .panel.bottom {
      inset: auto 0 0;
      height: var(--_share, ${bottomHeight}%);
      min-height: 200px;
      max-height: 100%;
      border-top: 1px solid var(--_border);
    }
    .panel.none {
      position: relative;
      z-index: auto;
      height: 100%;
      min-height: 0;
      box-shadow: none;
    }

    .head {
      flex: none;
      display: flex;
      align-items: center;
      gap: 2px;
      min-height: 40px;
      padding: 4px 8px 4px 12px;
    }
    .head > .icon {
      color: var(--_accent);
      width: 18px;
      height: 18px;
    }
    h2 {
      margin: 0 8px 0 6px;
      font-size: 14px;
      font-weight: 600;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .about {
      flex: 1 100 0;
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      color: var(--_muted);
      font-size: 12px;
    }
    @container (width < 420px) {
      .about {
        display: none;
      }
    }
    .tools {
      flex: none;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
      padding: 0 12px 8px;
    }
    pinterest-inspector-toolbar {
      flex: 1 1 300px;
    }
    .docks {
      display: flex;
      gap: 2px;
      margin-inline-start: 4px;
      padding-inline-start: 6px;
      border-inline-start: 1px solid var(--_border);
    }
    .keep {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 28px;
      font-size: 12px;
      white-space: nowrap;
    }
    pinterest-inspector-summary {
      flex: none;
      border-block: 1px solid var(--_border);
      background: var(--_surface);
      font-size: 12px;
    }

    pinterest-inspector-calls {
      flex: 1;
    }

    .folded {
      position: fixed;
      z-index: var(--pinterest-tag-inspector-z-index, 2147483000);
      inset: auto 16px 16px auto;
      border-radius: 20px;
      box-shadow: 0 2px 14px rgb(0 0 0 / 30%);
    }
    .badge {
      min-height: 40px;
      padding: 4px 14px 4px 12px;
      border: 1px solid var(--_control-border);
      border-radius: 20px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .badge > .icon {
      color: var(--_accent);
    }
    .badge .problems {
      display: inline-flex;
      align-items: center;
      gap: 3px;
      color: var(--_warning);
    }
    @media print {
      .root {
        display: none;
      }
    }
  `,
];
