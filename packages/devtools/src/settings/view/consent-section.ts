import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Region } from '@pinterest-tag/core';
import { isRecord } from '../../data/is-record.js';
import { choice } from './choice.js';
import { help } from './field.js';
import type { FormView } from './form-view.js';
import { section } from './section.js';

/** What the visitor allows. */
export function consentSection(view: FormView): TemplateResult {
  return section(
    {
      id: 'consent',
      title: 'Consent',
      intro: `Starts as ${view.form.settings.consent ?? 'granted'}; pending where you have to ask`,
    },
    html`${choice(view, 'consent', { granted: 'Granted', pending: 'Pending', denied: 'Denied' })}
    ${limitedDataProcessing(view)}
    ${choice(view, 'globalPrivacyControl', { limit: 'Limit', deny: 'Deny', ignore: 'Ignore' })}`,
  );
}

const parts = [
  ['state', 'State', 'CA'],
  ['country', 'Country', 'US'],
] as const;

function limitedDataProcessing({ form }: FormView): TemplateResult {
  const { limitedDataProcessing: limit = false } = form.settings;
  const region: Region = isRecord(limit) ? limit : {};
  const onPart = (part: keyof Region, event: Event): void => {
    const value = (event.target as HTMLInputElement).value.trim();
    const next = Object.entries({ ...region, [part]: value }).filter(([, text]) => text);
    form.choose('limitedDataProcessing', next.length > 0 ? Object.fromEntries(next) : true);
  };
  return html`<div class="field" part="field">
    <div class="check">
      <input
        type="checkbox"
        id="limitedDataProcessing"
        .checked=${live(limit !== false)}
        aria-describedby="limitedDataProcessing-help"
        @change=${(event: Event) =>
          form.choose('limitedDataProcessing', (event.target as HTMLInputElement).checked)}
      />
      <div>
        <label for="limitedDataProcessing" part="label">Limited data processing</label>
        ${help('limitedDataProcessing')}
      </div>
    </div>
    ${
      limit === false
        ? nothing
        : html`<div class="pair">
            ${parts.map(
              ([part, title, placeholder]) =>
                html`<div class="field" part="field">
                  <label for="region-${part}" part="label">${title}, or empty for everywhere</label>
                  <input
                    id="region-${part}"
                    part="input"
                    autocomplete="off"
                    placeholder=${placeholder}
                    .value=${region[part] ?? ''}
                    @input=${(event: Event) => onPart(part, event)}
                  />
                </div>`,
            )}
          </div>`
    }
  </div>`;
}
