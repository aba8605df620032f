import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import { noTagId, productionSettings, settingsLeftOut } from '../code/changed-settings.js';
import { codeTargets } from '../code/code-targets.js';
import type { PinterestTagSettings } from '../settings.js';

/** Where the focus goes from a tab, by key. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** The finished code, a tab for each way to put the tag on a page. */
export class CodePanel extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    selected: { state: true },
  };

  static override styles = [
    baseStyles,
    css`
      :host,
      [role='tabpanel'] {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 6px;
      }
      .tabs {
        display: flex;
        flex-wrap: wrap;
        border-bottom: 1px solid var(--_border);
      }
      [role='tab'] {
        padding: 2px 7px;
        border-radius: 4px 4px 0 0;
        border-bottom: 2px solid transparent;
        color: var(--_muted);
      }
      [role='tab'][aria-selected='true'] {
        color: var(--_text);
        border-bottom-color: var(--_accent);
      }
      [role='tab']:focus-visible,
      pre:focus-visible {
        outline-offset: -2px;
      }
      pre {
        max-height: 200px;
        padding: 8px 10px;
      }
      .buttons {
        justify-content: space-between;
      }
      .buttons p {
        flex: 1 1 160px;
        font-size: 12px;
      }
    `,
  ];

  declare settings: PinterestTagSettings;
  declare selected: number;

  constructor() {
    super();
    this.settings = {};
    this.selected = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const target = codeTargets[this.selected];
    if (!target) return nothing;
    const code = target.write(this.settings);
    const leftOut = settingsLeftOut(this.settings).join(', ');
    const notices = [
      productionSettings(this.settings).tagId === noTagId &&
        'Fill in the tag id: the code lacks it.',
      leftOut && `Left out, since visitors must not get it: ${leftOut}.`,
    ].filter(Boolean);
    return html`<div
        class="tabs"
        role="tablist"
        aria-label="Finished code"
        @keydown=${this.#onKeydown}
      >
        ${codeTargets.map(
          ({ id, title }, index) =>
            html`<button
              role="tab"
              part="tab"
              id="tab-${id}"
              aria-selected=${index === this.selected}
              aria-controls="code-panel"
              tabindex=${index === this.selected ? 0 : -1}
              @click=${() => (this.selected = index)}
            >
              ${title}
            </button>`,
        )}
      </div>
      <div role="tabpanel" id="code-panel" aria-labelledby="tab-${target.id}">
        <pre
          class="box"
          part="code"
          tabindex="0"
          role="group"
          aria-label="${target.title} code"
        ><code>${code}</code></pre>
        ${notices.map((text) => html`<p class="notice" part="notice">${text}</p>`)}
        <div class="buttons">
          <p class="muted">${target.place}</p>
          <pinterest-devtools-copy
            primary
            label="Copy the ${target.title} code"
            .text=${() => code}
          ></pinterest-devtools-copy>
        </div>
      </div>`;
  }

  #onKeydown(event: KeyboardEvent): void {
    const index = steps[event.key]?.(this.selected, codeTargets.length);
    if (index === undefined) return;
    event.preventDefault();
    this.selected = index;
    this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  }
}
