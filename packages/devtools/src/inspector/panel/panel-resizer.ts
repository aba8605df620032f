import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';

/** The panel is to take another share of the window, in per cent. */
export class ResizeEvent extends Event {
  static readonly type = 'panel-resize';

  constructor(readonly share: number) {
    super(ResizeEvent.type);
  }
}

const minShare = 15;
const maxShare = 100;
const step = 2;

/** The panel's inner edge: dragged, or moved with arrow keys. */
export class PanelResizer extends LitElement {
  static override properties: PropertyDeclarations = {
    side: { type: Boolean, reflect: true },
    share: { attribute: false },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        position: absolute;
        z-index: 3;
        inset: -3px 0 auto;
        height: 7px;
      }
      :host([side]) {
        inset: 0 auto 0 -3px;
        width: 7px;
        height: auto;
      }
      div {
        width: 100%;
        height: 100%;
        cursor: ns-resize;
        touch-action: none;
      }
      :host([side]) div {
        cursor: ew-resize;
      }
      div:hover,
      div:focus-visible {
        background: var(--_accent);
        outline: none;
      }
    `,
  ];

  /** The panel is at the side, its edge upright. */
  declare side: boolean;
  declare share: number;

  protected override render(): TemplateResult {
    return html`<div
      role="separator"
      tabindex="0"
      aria-label="Size of the panel"
      aria-orientation=${this.side ? 'vertical' : 'horizontal'}
      aria-valuemin=${minShare}
      aria-valuemax=${maxShare}
      aria-valuenow=${Math.round(this.share)}
      @keydown=${this.#onKey}
      @pointerdown=${this.#onGrab}
      @pointermove=${this.#onDrag}
    ></div>`;
  }

  #resize(share: number): void {
    const fitting = Math.max(minShare, Math.min(share, maxShare));
    this.dispatchEvent(new ResizeEvent(fitting));
  }

  #onKey(event: KeyboardEvent): void {
    const [grow, shrink] = this.side ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key !== grow && event.key !== shrink) return;
    event.preventDefault();
    this.#resize(this.share + (event.key === grow ? step : -step));
  }

  #onGrab(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  #onDrag(event: PointerEvent): void {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    this.#resize(
      this.side
        ? 100 - (100 * event.clientX) / innerWidth
        : 100 - (100 * event.clientY) / innerHeight,
    );
  }
}
