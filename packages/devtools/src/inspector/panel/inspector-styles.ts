import { css } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import { theme } from '../../ui/theme.js';
import { bottomShare, maxSideWidth, minBottomHeight, minSideWidth } from './panel-controller.js';

/** Where the panel is, and its parts. */
export const inspectorStyles = [
  baseStyles,
  theme,
  css`
    :host {
      display: contents;
    }
    :host([dock='none']) {
      display: block;
      height: 100%;
      min-height: 0;
    }
    .root {
      z-index: var(--pinterest-tag-devtools-z-index, 2147483000);
    }
    .panel {
      position: fixed;
      display: flex;
      flex-direction: column;
      container-type: inline-size;
      box-shadow: 0 0 28px rgb(0 0 0 / 18%);
    }
    .panel.side {
      inset: 0 0 0 auto;
      width: var(--_share, clamp(min(100%, ${minSideWidth}px), 50%, ${maxSideWidth}px));
      min-width: min(320px, 100%);
      max-width: 100%;
      border-inline-start: 1px solid var(--_border);
    }
    .panel.bottom {
      inset: auto 0 0;
      height: var(--_share, max(${bottomShare}%, ${minBottomHeight}px));
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

    .head,
    .tools {
      flex: none;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 6px;
      padding: 4px 8px 4px 12px;
    }
    .head > .icon,
    .badge > .icon {
      color: var(--_accent);
    }
    .about {
      font-size: 12px;
      white-space: nowrap;
    }
    .consent {
      padding: 0 6px;
      border: 1px solid currentcolor;
      border-radius: 9px;
    }
    .docks {
      display: flex;
      gap: 2px;
      margin-inline-start: auto;
    }
    @container (width < 840px) {
      .docks {
        order: 1;
      }
      .actions {
        order: 2;
        width: 100%;
        margin-inline-start: -8px;
      }
    }
    @container (width < 440px) {
      .about {
        order: 2;
        width: 100%;
      }
      .actions {
        gap: 0;
        --_pad: 5px;
      }
    }
    .tools {
      padding-bottom: 8px;
    }
    pinterest-inspector-toolbar {
      flex: 1 1 280px;
    }
    .keep {
      display: inline-flex;
      gap: 6px;
      font-weight: 400;
    }
    pinterest-inspector-summary {
      flex: none;
      border-block: 1px solid var(--_border);
      background: var(--_surface);
    }
    pinterest-inspector-calls,
    pinterest-tag-settings {
      flex: 1;
      min-height: 0;
    }
    pinterest-tag-settings {
      container-type: size;
      overflow: auto;
      border-top: 1px solid var(--_border);
    }

    .folded {
      position: fixed;
      inset: auto 16px 16px auto;
      border-radius: 20px;
      box-shadow: 0 2px 14px rgb(0 0 0 / 30%);
    }
    .badge {
      min-height: 40px;
      padding: 4px 14px 4px 12px;
      border: 1px solid var(--_control-border);
      border-radius: 20px;
      font-variant-numeric: tabular-nums;
    }
    @media print {
      .root {
        display: none;
      }
    }
  `,
];
