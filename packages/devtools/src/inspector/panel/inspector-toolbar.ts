import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import { icon } from '../../ui/icons.js';
import { noFilter, type CallFilter } from '../log/call-filter.js';
import { deliveries } from '../log/delivery.js';

/** The filter was changed. */
export class FilterEvent extends Event {
  static readonly type = 'filter';

  constructor(readonly filter: CallFilter) {
    super(FilterEvent.type);
  }
}

/** Search and filters. */
export class InspectorToolbar extends LitElement {
  static override properties: PropertyDeclarations = {
    filter: { attribute: false },
    // While a list of options is open it must not change for nothing.
    events: {
      attribute: false,
      hasChanged: (now: string[], before?: string[]) => now.join() !== before?.join(),
    },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .search {
        position: relative;
        flex: 2 1 90px;
        min-width: 90px;
        display: flex;
        align-items: center;
      }
      .search .icon {
        position: absolute;
        inset-inline-start: 8px;
        color: var(--_muted);
        pointer-events: none;
      }
      .search input {
        width: 100%;
        padding-inline-start: 28px;
      }
      select {
        flex: 1 1 88px;
        max-width: 170px;
        text-overflow: ellipsis;
      }
    `,
  ];

  declare filter: CallFilter;
  /** Names of events to choose from. */
  declare events: readonly string[];

  constructor() {
    super();
    this.filter = noFilter;
    this.events = [];
  }

  protected override render(): TemplateResult {
    const { text, event, state } = this.filter;
    const known = new Map(this.events.map((name) => [name.toLowerCase(), name]));
    if (event !== '' && !known.has(event)) known.set(event, event);
    return html`<span class="search"
        >${icon('search')}<input
          type="search"
          aria-label="Search calls"
          placeholder="Search"
          autocomplete="off"
          spellcheck="false"
          .value=${text}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
      /></span>
      <select aria-label="Event" @change=${this.#onEvent}>
        <option value="" ?selected=${event === ''}>All events</option>
        ${[...known].map(
          ([key, label]) => html`<option value=${key} ?selected=${key === event}>${label}</option>`,
        )}
      </select>
      <select aria-label="Delivery state" @change=${this.#onState}>
        <option value="" ?selected=${state === ''}>Any state</option>
        <option value="problems" ?selected=${state === 'problems'}>With problems</option>
        ${Object.entries(deliveries).map(
          ([key, { label }]) =>
            html`<option value=${key} ?selected=${key === state}>${label}</option>`,
        )}
      </select>`;
  }

  #change(change: Partial<CallFilter>): void {
    this.dispatchEvent(new FilterEvent({ ...this.filter, ...change }));
  }

  #onInput({ currentTarget }: Event): void {
    this.#change({ text: (currentTarget as HTMLInputElement).value });
  }

  /** Escape empties the field first, then folds the panel. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.filter.text === '') return;
    event.stopPropagation();
    this.#change({ text: '' });
  }

  #onEvent({ currentTarget }: Event): void {
    this.#change({ event: (currentTarget as HTMLSelectElement).value });
  }

  #onState({ currentTarget }: Event): void {
    const state = (currentTarget as HTMLSelectElement).value as CallFilter['state'];
    this.#change({ state });
  }
}
