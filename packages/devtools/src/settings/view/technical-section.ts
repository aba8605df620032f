import { html, type TemplateResult } from 'lit';
import { technicalSchema } from '../schema/technical-schema.js';
import type { SwitchSetting } from '../settings.js';
import { check, choice } from './choice.js';
import { textField } from './field.js';
import type { FormView } from './form-view.js';
import { section } from './section.js';

/** What is on or off, in the order of the schema. */
const switches = Object.entries(technicalSchema).flatMap(([setting, schema]) =>
  'type' in schema && schema.type === 'boolean' ? [setting as SwitchSetting] : [],
);

/** What few pages change. */
export function technicalSection(view: FormView): TemplateResult {
  return section(
    {
      id: 'technical',
      title: 'Loading and debugging',
      intro: 'The defaults fit most pages',
    },
    html`
      ${choice(view, 'loading', { eager: 'At once', idle: 'When idle' })}
      <div class="pair">
        ${textField(view, 'scriptSrc', { inputMode: 'url' })}
        ${textField(view, 'endpoint', { inputMode: 'url' })} ${textField(view, 'nonce')}
        ${textField(view, 'maxHeld', { inputMode: 'numeric' })}
        ${textField(view, 'deliveryTimeout', { inputMode: 'numeric' })}
      </div>
      ${switches.map((setting) => check(view, setting))}
    `,
  );
}
