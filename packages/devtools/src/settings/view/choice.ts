import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { schemaAt, valueAt } from '../model/field-path.js';
import type { Setting, SwitchSetting } from '../settings.js';
import { help, late } from './field.js';
import type { FormView } from './form-view.js';

/** How the schema's values are called on the page. */
type Labels = Readonly<Record<string, string>>;

/** One of the values that the schema lists, each with its description. */
export function choice({ form }: FormView, setting: Setting, labels: Labels): TemplateResult {
  const { title, enum: values = [], enumDescriptions = [], default: fallback } = schemaAt(setting);
  const chosen = valueAt(form.settings, setting) ?? fallback;
  return html`<fieldset class="field" part="field" aria-describedby="${setting}-help">
    <legend part="label">${title}${late(setting)}</legend>
    ${help(setting)}
    <div class="choices">
      ${(values as readonly string[]).map((value, index) => {
        const id = `${setting}-${value}`;
        return html`<div class="choice" part="choice">
          <input
            type="radio"
            id=${id}
            name=${setting}
            value=${value}
            .checked=${live(value === chosen)}
            aria-describedby="${id}-help"
            @change=${() => form.choose(setting, value)}
          />
          <label for=${id}>
            ${labels[value]}
            <span class="help" id="${id}-help" aria-hidden="true">${enumDescriptions[index]}</span>
          </label>
        </div>`;
      })}
    </div>
  </fieldset>`;
}

/** A setting that is on or off. */
export function check({ form }: FormView, setting: SwitchSetting): TemplateResult {
  const { title, default: fallback } = schemaAt(setting);
  const isOn = form.settings[setting] ?? fallback === true;
  return html`<div class="check" part="field">
    <input
      type="checkbox"
      id=${setting}
      .checked=${live(isOn)}
      aria-describedby="${setting}-late ${setting}-help"
      @change=${(event: Event) => form.choose(setting, (event.target as HTMLInputElement).checked)}
    />
    <div><label for=${setting} part="label">${title}</label>${late(setting)} ${help(setting)}</div>
  </div>`;
}
