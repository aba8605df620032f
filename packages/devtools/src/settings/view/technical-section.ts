import { html, type TemplateResult } from 'lit';
import { check, choice } from './choice.js';
import { textField } from './field.js';
import type { FormView } from './form-view.js';
import { section } from './section.js';

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
      ${check(view, 'debug')}
    `,
  );
}
