import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import { icon } from '../../ui/icons.js';
import { callDetailsStyles } from './call-details-styles.js';
import { callJson } from '../log/call-json.js';
import { eventsOf, type CallRecord } from '../log/call-record.js';
import { detailSections } from './detail-sections.js';

/**
 * Everything known of one call.
 *
 * @fires close - The details are to be closed.
 */
export class CallDetails extends LitElement {
  static override properties: PropertyDeclarations = {
    record: { attribute: false },
    over: { type: Boolean, reflect: true },
  };

  static override styles = [baseStyles, callDetailsStyles];

  declare record: CallRecord | undefined;
  /** Covers the list: the way out is a way back. */
  declare over: boolean;

  constructor() {
    super();
    this.over = false;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(this.over ? '.close' : 'h3')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { record } = this;
    if (!record) return nothing;
    const [event] = eventsOf(record);
    const close = (): boolean => this.dispatchEvent(new Event('close'));
    return html`<header>
        ${
          this.over
            ? html`<button class="close framed" @click=${close}>${icon('back')}Back</button>`
            : nothing
        }
        <h3 tabindex="-1">
          ${
            event && event.name !== record.title
              ? html`<bdi>${event.name}</bdi>
                  <span class="muted">from <bdi>${record.title}</bdi></span>`
              : html`<bdi>${record.title}</bdi>`
          }
        </h3>
        <pinterest-devtools-copy
          label="Copy as JSON"
          .text=${() => callJson(record)}
        ></pinterest-devtools-copy>
        ${
          this.over
            ? nothing
            : html`<button
                class="close square"
                aria-label="Close details"
                title="Close details"
                @click=${close}
              >
                ${icon('cross')}
              </button>`
        }
      </header>
      <div class="sections" tabindex="0" role="group" aria-label="Details of ${record.title}">
        ${detailSections.map(({ heading, render }) => {
          const content = render(record);
          return content === nothing
            ? nothing
            : html`<section>
                <h4>${heading}</h4>
                ${content}
              </section>`;
        })}
      </div>`;
  }
}
