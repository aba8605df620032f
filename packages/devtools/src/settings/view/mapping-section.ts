import { standardEvents } from '@pinterest-tag/core';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { eventSuggestions } from '../mapping/event-suggestions.js';
import { emptyRow } from '../mapping/mapping-rows.js';
import { presets } from '../mapping/presets.js';
import { choice } from './choice.js';
import type { FormView } from './form-view.js';
import { mappingRow } from './mapping-row.js';
import { section } from './section.js';
import { specTable } from './spec-table.js';

/** Which of the developer's events become which of Pinterest's. */
export function mappingSection(view: FormView): TemplateResult {
  const { form, seenEvents } = view;
  const { rows, presets: used } = form.table;
  const onAdd = (): void => {
    const row = emptyRow();
    form.addRow(row);
    view.focus(`row-${row.id}-event`);
  };
  return section(
    {
      id: 'mapping',
      title: 'Events',
      intro: 'Which Pinterest events your events become; case, spaces, _ and - are ignored',
      isOpen: true,
    },
    html`${presets.map(
        (preset) =>
          html`<div class="check" part="field">
            <input
              type="checkbox"
              id="preset-${preset.name}"
              .checked=${live(used.includes(preset))}
              aria-describedby="preset-${preset.name}-help"
              @change=${(event: Event) =>
                form.setPreset(preset, (event.target as HTMLInputElement).checked)}
            />
            <div>
              <label for="preset-${preset.name}" part="label">${preset.title}</label>
              <p class="help" part="help" id="preset-${preset.name}-help">${preset.help}</p>
            </div>
          </div>`,
      )}
      ${specTable(form.settings)}
      <ul class="rows">
        ${repeat(
          rows,
          ({ id }) => id,
          (row, index) => mappingRow(view, row, rows.slice(0, index)),
        )}
      </ul>
      <div class="buttons">
        <button class="framed" id="add-row" part="button" @click=${onAdd}>Add an event</button>
      </div>
      ${choice(view, 'unmapped', {
        'as-is': 'Under their own name',
        custom: 'As Custom',
        drop: 'Not at all',
      })}
      <datalist id="your-events">
        ${eventSuggestions(seenEvents).map(
          ({ event, source }) => html`<option value=${event}>${source}</option>`,
        )}
      </datalist>
      <datalist id="pinterest-events">
        ${standardEvents.map((event) => html`<option value=${event}></option>`)}
      </datalist>`,
  );
}
