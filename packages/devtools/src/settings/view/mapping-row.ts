import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { rowProblem, type MappingRow } from '../mapping/mapping-rows.js';
import type { FormView } from './form-view.js';
import { mappingTargets } from './mapping-targets.js';

/** One of the developer's events, and what it becomes. */
export function mappingRow(
  view: FormView,
  row: MappingRow,
  earlier: readonly MappingRow[],
): TemplateResult {
  const { form } = view;
  const { id, event, isSilent } = row;
  const name = event.trim() || 'new event';
  const problem = rowProblem(row, earlier);
  const due = problem && form.hasLeftRow(row, problem.field) ? problem : undefined;
  const messageOf = (field: 'event' | 'targets'): string =>
    due?.field === field ? due.message : '';
  const onRemove = (): void => {
    const { rows } = form.table;
    const index = rows.indexOf(row);
    const next = rows[index + 1] ?? rows[index - 1];
    form.removeRow(row);
    view.focus(next ? `row-${next.id}-event` : 'add-row');
    view.announce(`${name} is removed.`);
  };
  return html`<li>
    <fieldset class="row" part="mapping-row">
      <legend class="visually-hidden">${name}</legend>
      <div class="field">
        <label for="row-${id}-event" part="label">Your event</label>
        <input
          id="row-${id}-event"
          part="input"
          list="your-events"
          autocomplete="off"
          spellcheck="false"
          placeholder="Demo Booked"
          .value=${event}
          aria-invalid=${messageOf('event') ? 'true' : nothing}
          aria-describedby="row-${id}-event-error"
          @input=${({ target }: Event) =>
            form.changeRow({ ...row, event: (target as HTMLInputElement).value })}
          @change=${() => form.leaveRow(row, 'event')}
        />
        <p class="error" part="error" id="row-${id}-event-error">${messageOf('event')}</p>
      </div>
      ${mappingTargets(view, row, name, messageOf('targets'))}
      <div class="row-end">
        <div class="check">
          <input
            type="checkbox"
            id="row-${id}-silent"
            .checked=${live(isSilent)}
            @change=${({ target }: Event) =>
              form.changeRow({ ...row, isSilent: (target as HTMLInputElement).checked })}
          />
          <label for="row-${id}-silent">Send nothing</label>
        </div>
        <button class="quiet" part="button" @click=${onRemove}>
          Remove<span class="visually-hidden"> ${name}</span>
        </button>
      </div>
    </fieldset>
  </li>`;
}
