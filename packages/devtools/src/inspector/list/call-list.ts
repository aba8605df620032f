import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { baseStyles } from '../../ui/base-styles.js';
import { callListStyles, rowHeights } from './call-list-styles.js';
import type { CallRecord } from '../log/call-record.js';
import { renderRow } from './call-row.js';
import { rowOfKey } from './list-keys.js';
import { ListScroll } from './list-scroll.js';
import { RowChoiceEvent } from './row-choice-event.js';
import { observeSize } from '../panel/size-observer.js';

/**
 * A list of any length: only rows in sight are in the document. The list itself keeps the focus, so
 * that it is not lost with a row. At its end it follows what is added.
 */
export class CallList extends LitElement {
  static override properties: PropertyDeclarations = {
    compact: { type: Boolean, reflect: true },
    records: { attribute: false },
    selected: { attribute: false },
    version: { attribute: false },
    viewHeight: { state: true },
  };

  static override styles = [baseStyles, callListStyles];

  declare compact: boolean;
  /** Changed in place: `version` says that it was. */
  declare records: readonly CallRecord[];
  declare version: unknown;
  /** Index of the chosen row; -1 without one. */
  declare selected: number;
  declare viewHeight: number;
  readonly #scroll = new ListScroll();
  #stopObserving: (() => void) | undefined;

  constructor() {
    super();
    this.compact = false;
    this.records = [];
    this.selected = -1;
    this.viewHeight = 0;
  }

  override focus(): void {
    this.#scroller?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  get #rowHeight(): number {
    return this.compact ? rowHeights.compact : rowHeights.wide;
  }

  protected override firstUpdated(): void {
    if (this.#scroller)
      this.#stopObserving = observeSize(this.#scroller, ({ height }) => (this.viewHeight = height));
  }

  protected override willUpdate(): void {
    this.#scroll.fit(this.records.length, this.#rowHeight, this.viewHeight);
  }

  protected override updated(): void {
    const { target } = this.#scroll;
    if (target !== undefined && this.#scroller) this.#scroller.scrollTop = target;
    this.#scroll.target = undefined;
  }

  protected override render(): TemplateResult {
    // Styles are set as properties: a Content Security Policy may forbid the attribute.
    const { start, end } = this.#scroll.window;
    const first = this.records[0]?.id ?? 0;
    const active = this.records[this.selected];
    const isInSight = this.selected >= start && this.selected < end;
    return html`<div class="head" aria-hidden="true">
        <span>Time</span><span>Pinterest event</span><span>Came from</span><span>Data</span>
        <span></span><span>Delivery</span>
      </div>
      <div
        class="scroller"
        role="listbox"
        tabindex="0"
        aria-label="Calls, oldest first"
        aria-activedescendant=${active && isInSight ? `row-${active.id}` : nothing}
        @scroll=${this.#onScroll}
        @keydown=${this.#onKey}
        @click=${this.#onClick}
      >
        <div role="presentation" .style=${`height:${this.records.length * this.#rowHeight}px`}>
          <div role="presentation" .style=${`transform:translateY(${start * this.#rowHeight}px)`}>
            ${repeat(
              this.records.slice(start, end),
              (_, offset) => this.#scroll.slotOf(first + start + offset),
              (record, offset) => this.#renderRow(record, start + offset),
            )}
          </div>
        </div>
      </div>`;
  }

  #renderRow(record: CallRecord, index: number): TemplateResult {
    return renderRow(record, {
      index,
      count: this.records.length,
      isSelected: index === this.selected,
      startsPage: index > 0 && this.records[index - 1]?.page !== record.page,
    });
  }

  #onScroll({ currentTarget }: Event): void {
    if (this.#scroll.moveTo((currentTarget as HTMLElement).scrollTop)) this.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { pageSize } = this.#scroll;
    const index = rowOfKey(event.key, this.selected, this.records.length, pageSize);
    const isOpening = event.key === 'Enter' || event.key === ' ';
    if (index === undefined && !(isOpening && this.selected >= 0)) return;
    event.preventDefault();
    const by = isOpening ? 'enter' : 'move';
    this.dispatchEvent(new RowChoiceEvent(index ?? this.selected, by));
    this.#scroll.reveal(index ?? this.selected);
    this.requestUpdate();
  }

  #onClick({ target }: Event): void {
    const row = (target as Element).closest<HTMLElement>('.row');
    if (row) this.dispatchEvent(new RowChoiceEvent(Number(row.dataset['index']), 'click'));
  }
}
