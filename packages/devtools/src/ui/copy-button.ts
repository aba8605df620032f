import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { baseStyles } from './base-styles.js';
import { copyText } from './copy-text.js';
import { icon } from './icons.js';

/**
 * A button that copies text; where the clipboard is denied it shows the text, selected, to be copied by
 * hand.
 */
export class CopyButton extends LitElement {
  static override properties: PropertyDeclarations = {
    label: { type: String },
    primary: { type: Boolean },
    plain: { type: Boolean },
    tooltip: { type: String },
    disabled: { type: Boolean },
    text: { attribute: false },
    outcome: { state: true },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      .by-hand {
        position: absolute;
        z-index: 2;
        inset: calc(100% + 4px) 0 auto auto;
        width: min(300px, 80vw);
        padding: 8px;
        box-shadow: 0 6px 24px rgb(0 0 0 / 25%);
      }
      textarea {
        height: 120px;
        margin: 6px 0;
      }
    `,
  ];

  /** What the button does, such as `Copy as JSON`. */
  declare label: string;
  /** The main action beside it. */
  declare primary: boolean;
  /** Without a frame. */
  declare plain: boolean;
  declare tooltip: string;
  declare disabled: boolean;
  /** Returns the text to copy. */
  declare text: () => string;
  declare outcome: 'copied' | 'denied' | undefined;

  constructor() {
    super();
    this.label = 'Copy';
    this.primary = false;
    this.plain = false;
    this.tooltip = '';
    this.disabled = false;
    this.text = () => '';
  }

  protected override render(): TemplateResult {
    const shown = this.outcome === 'copied' ? 'Copied' : this.label;
    return html`<button
        class=${this.primary ? 'primary' : this.plain ? '' : 'framed'}
        title=${this.tooltip || nothing}
        part="button"
        ?disabled=${this.disabled}
        @click=${() => void this.#copy()}
      >
        ${icon(this.outcome === 'copied' ? 'check' : 'copy')}${shown}
      </button>
      <span class="visually-hidden" role="status">${this.outcome === 'copied' ? shown : ''}</span>
      ${this.outcome === 'denied' ? this.#renderText() : nothing}`;
  }

  #renderText(): TemplateResult {
    return html`<div
      class="box by-hand"
      role="group"
      aria-label="Copy by hand"
      @keydown=${this.#onKey}
    >
      <label for="text">The browser does not allow copying. Press Ctrl or ⌘ and C:</label>
      <textarea id="text" readonly .value=${this.text()}></textarea>
      <button class="framed" @click=${this.#close}>Done</button>
    </div>`;
  }

  async #copy(): Promise<void> {
    this.outcome = (await copyText(this.text(), this.renderRoot as ShadowRoot))
      ? 'copied'
      : 'denied';
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
    if (!field) setTimeout(() => (this.outcome = undefined), 2000);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  }

  #close(): void {
    this.outcome = undefined;
    this.renderRoot.querySelector('button')?.focus();
  }
}
