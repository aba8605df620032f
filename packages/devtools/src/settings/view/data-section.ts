import { html, type TemplateResult } from 'lit';
import { check } from './choice.js';
import { currencies } from './currencies.js';
import { textField } from './field.js';
import type { FormView } from './form-view.js';
import { section } from './section.js';

/** What events carry. */
export function dataSection(view: FormView): TemplateResult {
  return section(
    {
      id: 'data',
      title: 'Event data',
      intro:
        'Currency, product id and custom properties; value, products and order id need no setting',
    },
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
