import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import { icon } from '../../ui/icons.js';
import { noFilter, type CallFilter } from '../log/call-filter.js';
import { deliveries, type DeliveryState } from '../log/delivery.js';

/** The filter was changed. */
export class FilterEvent extends Event {
  static readonly type = 'filter';

  constructor(readonly filter: CallFilter) {
    super(FilterEvent.type);
  }
}

const states: readonly (readonly [CallFilter['state'], string])[] = [
  ['', 'Any state'],
  ['problems', 'With problems'],
  ...(Object.keys(deliveries) as DeliveryState[]).map(
    (state) => [state, deliveries[state].label] as const,
  ),
];

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
    const { text, event } = this.filter;
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
      ${this.#select('event', 'Event', [['', 'All events'], ...known])}
      ${this.#select('state', 'Delivery state', states)}`;
  }

  #select(
    key: 'event' | 'state',
    label: string,
    options: readonly (readonly [value: string, text: string])[],
  ): TemplateResult {
    const onChange = ({ currentTarget }: Event): void =>
      this.#change({ [key]: (currentTarget as HTMLSelectElement).value });
    return html`<select aria-label=${label} @change=${onChange}>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === this.filter[key]}>${text}</option>`,
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
}
