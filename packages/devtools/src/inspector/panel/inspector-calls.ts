import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import type { CallRecord } from '../log/call-record.js';
import { inspectorCallsStyles } from './inspector-calls-styles.js';
import type { InspectorModel } from '../log/inspector-model.js';
import type { Layout } from './panel-controller.js';
import type { RowChoiceEvent } from '../list/row-choice-event.js';

/**
 * The list of calls, and the details of the one that was chosen.
 *
 * @fires reset - Every call is to be shown again.
 */
export class InspectorCalls extends LitElement {
  static override properties: PropertyDeclarations = {
    layout: { type: String, reflect: true },
    detailed: { type: Boolean, reflect: true },
    compact: { attribute: false },
    compactBeside: { attribute: false },
    model: { attribute: false },
    version: { attribute: false },
    hasTag: { attribute: false },
    chosen: { state: true },
  };

  static override styles = [baseStyles, inspectorCallsStyles];

  declare layout: Layout;
  /** Whether details are shown. */
  declare detailed: boolean;
  declare compact: boolean;
  /** Whether the list is, with details beside it. */
  declare compactBeside: boolean;
  /** Changed in place: `version` says that it was. */
  declare model: InspectorModel;
  declare version: number;
  declare hasTag: boolean;
  declare chosen: CallRecord | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  protected override willUpdate(): void {
    if (this.model.all.length > 0) return;
    this.chosen = undefined;
    this.detailed = false;
  }

  protected override render(): unknown {
    const { model } = this;
    const selected = model.indexOf(this.chosen?.id);
    const isOver = this.layout === 'over';
    return [
      model.shown.length === 0
        ? this.#renderEmpty()
        : html`<pinterest-inspector-list
            part="list"
            exportparts="row"
            ?inert=${isOver && this.detailed}
            ?compact=${this.compact || (this.detailed && this.layout === 'beside' && this.compactBeside)}
            .records=${model.shown}
            .version=${this.version}
            .selected=${selected}
            @row-choice=${this.#onChoice}
          ></pinterest-inspector-list>`,
      this.detailed
        ? // Also of a call that is filtered out, or too old to be kept, since.
          html`<pinterest-inspector-details
            part="details"
            ?over=${isOver}
            .record=${model.shown[selected] ?? this.chosen}
            @close=${this.#close}
          ></pinterest-inspector-details>`
        : nothing,
    ];
  }

  #renderEmpty(): TemplateResult {
    if (this.model.isFiltered && this.model.all.length > 0)
      return html`<div class="empty">
        <p><b>No call matches.</b></p>
        <button class="framed" @click=${() => this.dispatchEvent(new Event('reset'))}>
          Show all calls
        </button>
      </div>`;
    return html`<div class="empty">
      <p><b>${this.hasTag ? 'No calls yet.' : 'No Pinterest Tag on this page yet.'}</b></p>
      <p>
        ${
          this.hasTag
            ? 'Calls made before this panel was there are not shown; those that follow will be.'
            : 'Calls wait for one, and are shown when it is there.'
        }
      </p>
    </div>`;
  }

  async #onChoice({ index, by }: RowChoiceEvent): Promise<void> {
    this.chosen = this.model.shown[index];
    if (by === 'move') return;
    this.detailed = true;
    const takesFocus = by === 'enter' || this.layout === 'over';
    if (takesFocus) await this.#focus('pinterest-inspector-details');
  }

  async #close(): Promise<void> {
    this.detailed = false;
    await this.#focus('pinterest-inspector-list');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.detailed) return;
    event.stopPropagation();
    void this.#close();
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<LitElement>(selector);
    await target?.updateComplete;
    target?.focus();
  }
}
