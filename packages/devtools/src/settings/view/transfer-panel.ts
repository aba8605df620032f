import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { layOut } from '../code/lay-out.js';
import { json } from '../code/notations.js';
import type { PinterestTagSettings } from '../settings.js';
import { importSettings, type Imported } from '../transfer/import-settings.js';
import { downloadText } from './download-text.js';
import type { FormView } from './form-view.js';

/** Larger files hold no settings. */
const maxFileSize = 1_000_000;

/** Settings in and out, as JSON. */
export class TransferPanel {
  #text = '';
  #imported: Imported | undefined;
  #before: PinterestTagSettings | undefined;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  render(view: FormView): TemplateResult {
    const text = (): string => `${layOut(view.form.settings, json)}\n`;
    return html`<div class="buttons">
        <button
          type="button"
          part="button"
          @click=${() => downloadText(text(), 'pinterest-tag.json')}
        >
          Download as JSON
        </button>
        <button type="button" part="button" @click=${() => view.copy(text(), 'The JSON')}>
          ${view.copied('The JSON') ?? 'Copy as JSON'}
        </button>
      </div>
      <div class="field">
        <label for="import-text" part="label">JSON to import</label>
        <textarea
          id="import-text"
          part="input"
          rows="5"
          autocomplete="off"
          spellcheck="false"
          placeholder='{ "tagId": "2612345678901", "currency": "EUR" }'
          .value=${this.#text}
          aria-describedby="import-help"
          @input=${({ target }: Event) => {
            this.#text = (target as HTMLTextAreaElement).value;
          }}
        ></textarea>
        <p class="help" part="help" id="import-help">
          Settings exported here, the JSON of a &lt;pinterest-tag&gt;, or the settings of Segment's
          Pinterest Tag destination.
        </p>
      </div>
      <div class="buttons">
        <button type="button" part="button" @click=${() => this.#import(view)}>Import</button>
        <label class="button" part="button">
          Open a file …
          <input
            class="hidden"
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => void this.#open(event, view)}
          />
        </label>
        ${
          this.#before
            ? html`<button type="button" part="button" @click=${() => this.#undo(view)}>
                Undo the import
              </button>`
            : nothing
        }
      </div>
      <div class="notice" part="notice" ?hidden=${!this.#imported}>
        <p>${this.#imported?.summary}</p>
        <ul class="remarks">
          ${this.#imported?.notes.map((note) => html`<li>${note}</li>`)}
        </ul>
      </div>`;
  }

  async #open({ target }: Event, view: FormView): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const isSmall = file.size <= maxFileSize;
    this.#text = isSmall ? await file.text() : '';
    input.value = ''; // the same file may be opened again
    if (isSmall) this.#import(view);
    else this.#show({ summary: `${file.name} is too large to be settings.`, notes: [] }, view);
  }

  #import(view: FormView): void {
    const imported = importSettings(this.#text);
    if (imported.settings) {
      this.#before = view.form.settings;
      view.form.replace(imported.settings);
    }
    this.#show(imported, view);
  }

  #undo({ form, say, focus }: FormView): void {
    form.replace(this.#before ?? {});
    this.#before = this.#imported = undefined;
    focus('import-text');
    say('The settings are as before the import.');
  }

  #show(imported: Imported, { say }: FormView): void {
    this.#imported = imported;
    this.#host.requestUpdate();
    say([imported.summary, ...imported.notes].join(' '));
  }
}
