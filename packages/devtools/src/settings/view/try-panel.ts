import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { readDraft, toDraft, type DraftCall } from '../try/draft-call.js';
import { exampleCalls, type ExampleCall } from '../try/example-calls.js';
import { tryCall } from '../try/try-call.js';
import type { FormView } from './form-view.js';
import { triedCall } from './tried-call.js';

/** What the name of a call is, and its data. */
const words = {
  track: { name: 'Event', data: 'Properties' },
  page: { name: 'Page name', data: 'Properties' },
  identify: { name: 'User id', data: 'Traits' },
} as const;

/** A call to try, and what it becomes while it is typed. Sends nothing. */
export class TryPanel {
  #draft: DraftCall = toDraft((exampleCalls[0] as ExampleCall).call); // there is one
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  render({ form: { settings }, seenCalls }: FormView): TemplateResult {
    const { type, name, category, text } = this.#draft;
    const { call, mistake } = { call: undefined, ...readDraft(this.#draft) };
    return html`<div class="try">
      ${this.#examples(seenCalls)}
      <div class="pair">
        <div class="field">
          <label for="try-type" part="label">Call</label>
          <select
            id="try-type"
            part="input"
            @change=${({ target }: Event) =>
              this.#change({ type: (target as HTMLSelectElement).value as DraftCall['type'] })}
          >
            ${Object.keys(words).map(
              (each) => html`<option value=${each} ?selected=${each === type}>${each}</option>`,
            )}
          </select>
        </div>
        ${this.#line('try-name', words[type].name, name, (value) => ({ name: value }))}
        ${
          type === 'page'
            ? this.#line('try-category', 'Category', category, (value) => ({ category: value }))
            : nothing
        }
      </div>
      <div class="field">
        <label for="try-data" part="label">${words[type].data}, as JSON</label>
        <textarea
          id="try-data"
          part="input"
          rows="8"
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
      ${triedCall(call && tryCall(call, settings))}
    </div>`;
  }

  #change(change: Partial<DraftCall>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#host.requestUpdate();
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

  #examples(seenCalls: FormView['seenCalls']): TemplateResult {
    const seen = seenCalls.map((call) => ({ title: toDraft(call).name || call.type, call }));
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
