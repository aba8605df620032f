import { standardEvents } from '@pinterest-tag/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MappingRow } from '../mapping/mapping-rows.js';
import type { FormView } from './form-view.js';

const standard: readonly string[] = standardEvents;

/** Pinterest's events of a row: those chosen, and a field that takes more, one after the other. */
export function mappingTargets(
  { form, announce, focus }: FormView,
  row: MappingRow,
  name: string,
  problem: string,
): TemplateResult {
  const { id, targets, isSilent } = row;
  const fieldId = `row-${id}-target`;
  const add = (input: HTMLInputElement): void => {
    const target = input.value.trim();
    input.value = '';
    if (target === '' || targets.includes(target)) return;
    form.changeRow({ ...row, targets: [...targets, target] });
    announce(`${target} is added to ${name}.`);
  };
  const remove = (target: string): void => {
    form.changeRow({ ...row, targets: targets.filter((each) => each !== target) });
    focus(fieldId);
    announce(`${target} is removed from ${name}.`);
  };
  const onInput = (event: Event): void => {
    // A choice from the list is complete; what is typed may go on.
    if ((event as InputEvent).inputType === 'insertReplacementText')
      add(event.target as HTMLInputElement);
  };
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) add(event.target as HTMLInputElement);
  };
  const onChange = (event: Event): void => {
    add(event.target as HTMLInputElement);
    form.leaveRow(row, 'targets');
  };
  const own = targets.filter((target) => !standard.includes(target));
  return html`<div class="field">
    <label for=${fieldId} part="label">Pinterest's events</label>
    <div class="targets">
      <ul class="chips" aria-label="Pinterest's events of ${name}" ?hidden=${targets.length === 0}>
        ${targets.map(
          (target) =>
            html`<li class="chip" part="chip">
              <span>${target}</span>
              <button @click=${() => remove(target)}>
                <span aria-hidden="true">×</span>
                <span class="visually-hidden">Remove ${target} from ${name}</span>
              </button>
            </li>`,
        )}
      </ul>
      <input
        id=${fieldId}
        part="input"
        list="pinterest-events"
        autocomplete="off"
        spellcheck="false"
        placeholder=${isSilent ? 'Nothing is sent' : 'Add: Lead, Signup …'}
        ?disabled=${isSilent}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby="${fieldId}-help ${fieldId}-error"
        @input=${onInput}
        @keydown=${onKeydown}
        @change=${onChange}
      />
    </div>
    <p class="error" part="error" id="${fieldId}-error">${problem}</p>
    <p class="help" part="help" id="${fieldId}-help">
      ${
        own.length > 0
          ? `${own.join(', ')}: not a Pinterest event: builds audiences, but is not in conversion reports.`
          : nothing
      }
    </p>
  </div>`;
}
