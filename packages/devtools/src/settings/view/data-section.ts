import { html, type TemplateResult } from 'lit';
import { check } from './choice.js';
import { currencies } from './currencies.js';
import { textField } from './field.js';
import type { FormView } from './form-view.js';
import { section } from './section.js';

/** What events carry. */
export function dataSection(view: FormView): TemplateResult {
  return section(
    'data',
    'Event data',
    'Value, products, search terms and order ids are found by themselves; this is the rest.',
    html`<div class="pair">
        ${textField(view, 'currency', { placeholder: 'EUR', list: 'currencies' })}
        ${textField(view, 'productId')}
      </div>
      ${textField(view, 'customProperties', { placeholder: 'plan, loyalty.tier' })}
      ${check(view, 'eventId')}
      <datalist id="currencies">
        ${currencies().map(({ code, name }) => html`<option value=${code}>${name}</option>`)}
      </datalist>`,
  );
}
