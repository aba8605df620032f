import type { AnalyticsCall } from '@pinterest-tag/core';
import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import type { PinterestTagSettings } from '../settings.js';
import { readDraft, toDraft, type DraftCall } from '../try/draft-call.js';
import { exampleCalls, type ExampleCall } from '../try/example-calls.js';
import { tryCall } from '../try/try-call.js';
import { fieldStyles, panelStyles } from './settings-styles.js';
import { triedCall } from './tried-call.js';

/** What the name of a call and its data are called. */
const terms = {
  track: { name: 'Event', data: 'Properties' },
  page: { name: 'Page name', data: 'Properties' },
  identify: { name: 'User id', data: 'Traits' },
} as const;

/** A call to try, and what it becomes while it is typed. Sends nothing. */
export class TryPanel extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    seenCalls: { attribute: false },
    event: { attribute: false },
    draft: { state: true },
  };

  static override styles = [
    baseStyles,
    fieldStyles,
    panelStyles,
    css`
      /* Stays in sight, and leaves most of the place to what is typed, at which the page scrolls clear of it. */
      .result {
        position: sticky;
        bottom: 0;
        max-height: min(35cqb, 200px);
        overflow: auto;
      }
      .result,
      .warnings {
        display: grid;
        gap: 4px;
      }
      .field * {
        scroll-margin-bottom: min(40cqb, 210px);
      }
      .result pre {
        overflow: visible;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare settings: PinterestTagSettings;
  /** Calls seen on the page, the newest first. */
  declare seenCalls: readonly AnalyticsCall[];
  /** The event to begin with: as it was seen last. */
  declare event: string | undefined;
  declare draft: DraftCall;

  constructor() {
    super();
    this.settings = {};
    this.seenCalls = [];
    this.draft = toDraft((exampleCalls[0] as ExampleCall).call); // there is one
  }

  /** Browsers leave a field that the result covers where it is. */
  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('focusin', ({ target }) =>
      (target as Element).scrollIntoView({ block: 'nearest' }),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { event } = this;
    if (!changed.has('event') || event === undefined) return;
    const seen = this.seenCalls.find((call) => call.type === 'track' && call.event === event);
    this.draft = toDraft(seen ?? { type: 'track', event });
  }

  protected override render(): TemplateResult {
    const { type, name, category, text } = this.draft;
    const { call, mistake } = { call: undefined, ...readDraft(this.draft) };
    return html`<div class="pair">
        ${this.#examples()}
        <div class="field">
          <label for="try-type" part="label">Call</label>
          <select
            id="try-type"
            part="input"
            @change=${({ target }: Event) =>
              this.#change({ type: (target as HTMLSelectElement).value as DraftCall['type'] })}
          >
            ${Object.keys(terms).map(
              (each) => html`<option value=${each} ?selected=${each === type}>${each}</option>`,
            )}
          </select>
        </div>
        ${this.#line('try-name', terms[type].name, name, (value) => ({ name: value }))}
        ${
          type === 'page'
            ? this.#line('try-category', 'Category', category, (value) => ({ category: value }))
            : nothing
        }
      </div>
      <div class="field">
        <label for="try-data" part="label">${terms[type].data}, as JSON</label>
        <textarea
          id="try-data"
          part="input"
          rows="6"
          autocomplete="off"
          spellcheck="false"
          .value=${text}
          aria-invalid=${mistake ? 'true' : nothing}
          aria-describedby="try-data-error"
          @input=${({ target }: Event) =>
            this.#change({ text: (target as HTMLTextAreaElement).value })}
        ></textarea>
        <p class="error" part="error" id="try-data-error">
          ${mistake && `Line ${mistake.line}, column ${mistake.column}: ${mistake.message}`}
        </p>
      </div>
      ${triedCall(call && tryCall(call, this.settings))}`;
  }

  #change(change: Partial<DraftCall>): void {
    this.draft = { ...this.draft, ...change };
  }

  #line(
    id: string,
    label: string,
    value: string,
    change: (value: string) => Partial<DraftCall>,
  ): TemplateResult {
    return html`<div class="field">
      <label for=${id} part="label">${label}</label>
      <input
        id=${id}
        part="input"
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        @input=${({ target }: Event) => this.#change(change((target as HTMLInputElement).value))}
      />
    </div>`;
  }

  #examples(): TemplateResult {
    const seen = this.seenCalls.map((call) => ({ title: toDraft(call).name || call.type, call }));
    const groups: readonly (readonly [string, readonly ExampleCall[]])[] = [
      ['Seen on this page', seen],
      ['Examples', exampleCalls],
    ];
    const calls = groups.flatMap(([, examples]) => examples);
    const onChange = ({ target }: Event): void => {
      const select = target as HTMLSelectElement;
      const example = calls[Number(select.value)];
      select.value = '';
      if (example) this.#change(toDraft(example.call));
    };
    return html`<div class="field">
      <label for="try-example" part="label">Begin with</label>
      <select id="try-example" part="input" @change=${onChange}>
        <option value="" selected>Choose a call …</option>
        ${groups
          .filter(([, examples]) => examples.length > 0)
          .map(
            ([label, examples]) =>
              html`<optgroup label=${label}>
                ${examples.map(
                  (example) =>
                    html`<option value=${calls.indexOf(example)}>${example.title}</option>`,
                )}
              </optgroup>`,
          )}
      </select>
    </div>`;
  }
}
