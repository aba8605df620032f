import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import { icon, type IconName } from '../../ui/icons.js';
import {
  eventUseOf,
  readinessOf,
  type Readiness,
  type ReadinessState,
} from '@pinterest-tag/core/quality';
import { inspectorSummaryStyles } from './inspector-summary-styles.js';
import { readinessText } from './readiness-text.js';
import { EventCounts } from './event-counts.js';

const states: Readonly<Record<ReadinessState, readonly [text: string, icon: IconName]>> = {
  ready: ['ready', 'check'],
  incomplete: ['data missing', 'warning'],
  unseen: ['not all seen yet', 'clock'],
};

/** Sums over the calls shown: what they became, and what that is good for. Opens to the whole of it. */
export class InspectorSummary extends LitElement {
  static override properties: PropertyDeclarations = {
    counts: { attribute: false },
    version: { attribute: false },
    isOpen: { state: true },
  };

  static override styles = [baseStyles, inspectorSummaryStyles];

  /** Changed in place: `version` says that it was. */
  declare counts: EventCounts;
  declare version: unknown;
  declare isOpen: boolean;

  constructor() {
    super();
    this.counts = new EventCounts();
    this.isOpen = false;
  }

  protected override render(): TemplateResult {
    const { events } = this.counts;
    const programmes = readinessOf(this.counts.byEvent);
    return html`<button
        class="line"
        aria-expanded=${this.isOpen}
        aria-controls="whole"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        <span><b>${events}</b> ${events === 1 ? 'event' : 'events'}</span>
        ${this.#renderPlaces()}
        ${programmes.map(
          ({ name, state }) =>
            html`<span class=${state}
              >${icon(states[state][1])} ${name}
              <span class="visually-hidden">: ${states[state][0]}</span></span
            >`,
        )}
        <span class="fold">${icon('fold')}</span>
      </button>
      <div
        id="whole"
        class=${this.isOpen ? 'whole' : ''}
        role="group"
        aria-label="Summary"
        tabindex=${this.isOpen ? '0' : nothing}
      >
        ${this.isOpen ? [this.#renderEvents(), programmes.map(renderProgramme)] : nothing}
      </div>`;
  }

  /** Nothing is shown of places without events, but for what Pinterest has. */
  #renderPlaces(): unknown {
    const { received, queued, sending, lost } = this.counts.by;
    const willCount = queued.reported + sending.reported;
    const places = [
      ['busy', queued.events, 'waiting for consent'],
      ['busy', sending.events, 'sending'],
      ['muted', willCount, 'will count'],
      ['bad', lost.events, 'lost'],
    ] as const;
    return [
      html`<span class="good"
        ><b>${received.events}</b> received, ${received.reported} in conversion reports</span
      >`,
      places
        .filter(([, count]) => count > 0)
        .map(([tone, count, text]) => html`<span class=${tone}><b>${count}</b> ${text}</span>`),
    ];
  }

  #renderEvents(): TemplateResult {
    const events = [...this.counts.byEvent.values()].sort((a, b) => b.count - a.count);
    return html`<section>
      <h3>Events by type</h3>
      <ul role="list">
        ${events.map(
          ({ name, count }) =>
            html`<li>
              <span
                ><bdi>${name}</bdi> ${
                  eventUseOf(name) === 'reports'
                    ? nothing
                    : html`<span class="muted">${eventUseOf(name)}</span>`
                }</span
              >
              <span class="count">${count}</span>
            </li>`,
        )}
        ${events.length === 0 ? html`<li class="muted">none yet</li>` : nothing}
      </ul>
    </section>`;
  }
}

function renderProgramme({ name, state, events }: Readiness): TemplateResult {
  return html`<section>
    <h3>${name}: ${states[state][0]}</h3>
    <ul role="list">
      ${events.map(
        (event) =>
          html`<li class=${event.state}>
            ${icon(states[event.state][1])}
            <span>${event.event}: <span class="muted">${readinessText(event)}</span></span>
          </li>`,
      )}
    </ul>
  </section>`;
}
