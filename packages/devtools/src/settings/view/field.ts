import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { schemaAt, type FieldPath } from '../model/field-path.js';
import { fieldText } from '../model/field-text.js';
import { isLive } from '../model/live-changes.js';
import type { Setting } from '../settings.js';
import type { FormView } from './form-view.js';

/** What a text field has besides its setting's own words. */
export interface TextFieldOptions {
  readonly placeholder?: string;
  readonly inputMode?: 'numeric' | 'url';
  /** The id of a `<datalist>`. */
  readonly list?: string;
}

/** A line of text for a setting: its words and its messages are the schema's. */
export function textField(
  { form, announce }: FormView,
  path: FieldPath,
  { placeholder, inputMode, list }: TextFieldOptions = {},
): TemplateResult {
  const { title, default: fallback } = schemaAt(path);
  const problem = form.problem(path);
  const onChange = (): void => {
    form.leave(path);
    const message = form.problem(path);
    if (message) announce(`${title}: ${message}`);
  };
  return html`<div class="field" part="field">
    <div><label for=${path} part="label">${title}</label>${late(path)}</div>
    <input
      id=${path}
      part="input"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      inputmode=${ifDefined(inputMode)}
      list=${ifDefined(list)}
      placeholder=${placeholder ?? fieldText(fallback)}
      .value=${form.text(path)}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby="${path}-late ${path}-help ${path}-error"
      @input=${(event: Event) => form.type(path, (event.target as HTMLInputElement).value)}
      @change=${onChange}
    />
    <p class="error" part="error" id="${path}-error">${problem}</p>
    ${help(path)}
  </div>`;
}

/** The schema's words on a setting. */
export function help(path: FieldPath): TemplateResult {
  return html`<p class="help" part="help" id="${path}-help">${schemaAt(path).description}</p>`;
}

/** Marks a setting that a running tag does not take. */
export function late(path: FieldPath): TemplateResult | typeof nothing {
  if (isLive(path.split('.')[0] as Setting)) return nothing;
  return html`<span class="late" part="late" id="${path}-late">at start</span>`;
}
