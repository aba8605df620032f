import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { baseStyles } from '../../ui/base-styles.js';
import { layOut } from '../code/lay-out.js';
import { json } from '../code/notations.js';
import type { SettingsForm } from '../model/settings-form.js';
import type { PinterestTagSettings } from '../settings.js';
import { importSettings, type Imported } from '../transfer/import-settings.js';
import { downloadText } from './download-text.js';
import { fieldStyles, panelStyles } from './settings-styles.js';

/** Larger files, in bytes, hold no settings. */
const maxFileSize = 1_000_000;

/** Imports and exports settings as JSON. */
export class TransferPanel extends LitElement {
  static override properties: PropertyDeclarations = {
    form: { attribute: false },
    text: { state: true },
    imported: { state: true },
    previous: { state: true },
  };

  static override styles = [baseStyles, fieldStyles, panelStyles];

  declare form: SettingsForm;
  declare text: string;
  declare imported: Imported | undefined;
  /** The settings before the import. */
  declare previous: PinterestTagSettings | undefined;

  constructor() {
    super();
    this.text = '';
  }

  protected override render(): TemplateResult {
    const text = (): string => `${layOut(this.form.settings, json)}\n`;
    return html`<div class="buttons">
        <button
          class="framed"
          part="button"
          @click=${() => downloadText(text(), 'pinterest-tag.json')}
        >
          Download as JSON
        </button>
        <pinterest-devtools-copy label="Copy as JSON" .text=${text}></pinterest-devtools-copy>
      </div>
      <div class="field">
        <label for="import-text" part="label">JSON to import</label>
        <textarea
          id="import-text"
          part="input"
          rows="4"
          autocomplete="off"
          spellcheck="false"
          placeholder='{ "tagId": "2612345678901", "currency": "EUR" }'
          .value=${this.text}
          aria-describedby="import-help"
          @input=${({ target }: Event) => {
            this.text = (target as HTMLTextAreaElement).value;
          }}
        ></textarea>
        <p class="help" part="help" id="import-help">
          Settings exported here, the JSON of a &lt;pinterest-tag&gt;, or the settings of Segment's
          Pinterest Tag destination.
        </p>
      </div>
      <div class="buttons">
        <button class="framed" part="button" @click=${this.#import}>Import</button>
        <label class="button framed" part="button">
          Open a file …
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            @change=${this.#open}
          />
        </label>
        ${
          this.previous
            ? html`<button class="framed" part="button" @click=${this.#undo}>
                Undo the import
              </button>`
            : nothing
        }
      </div>
      <div role="status">
        ${
          this.imported
            ? html`<div class="notice" part="notice">
                <p>${this.imported.summary}</p>
                <ul>
                  ${this.imported.notes.map((note) => html`<li>${note}</li>`)}
                </ul>
              </div>`
            : nothing
        }
      </div>`;
  }

  async #open({ target }: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const isSmall = file.size <= maxFileSize;
    this.text = isSmall ? await file.text() : '';
    input.value = ''; // the same file may be opened again
    if (isSmall) this.#import();
    else this.imported = { summary: `${file.name} is too large to be settings.`, notes: [] };
  }

  #import(): void {
    this.imported = importSettings(this.text);
    if (!this.imported.settings) return;
    this.previous = this.form.settings;
    this.form.replace(this.imported.settings);
  }

  #undo(): void {
    this.form.replace(this.previous ?? {});
    this.previous = undefined;
    this.imported = { summary: 'The settings are as before the import.', notes: [] };
    this.renderRoot.querySelector('textarea')?.focus();
  }
}
