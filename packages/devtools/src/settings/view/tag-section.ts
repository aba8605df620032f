import { html, nothing, type TemplateResult } from 'lit';
import { choice } from './choice.js';
import { textField } from './field.js';
import type { FormView } from './form-view.js';
import { section } from './section.js';

/** Which tag, and the page views it sends by itself. */
export function tagSection(view: FormView): TemplateResult {
  const isManual = view.form.settings.pageViews === 'manual';
  return section(
    {
      id: 'tag',
      title: 'Tag',
      intro: view.form.settings.tagId ?? 'The tag id is missing',
      isOpen: view.form.settings.tagId === undefined,
      since: view.isBegun,
    },
    html`${textField(view, 'tagId', { placeholder: '2612345678901', inputMode: 'numeric' })}
    ${choice(view, 'pageViews', {
      load: 'On load',
      history: 'On each navigation',
      manual: 'By hand',
    })}
    ${
      isManual
        ? nothing
        : html`<div class="pair">
            ${textField(view, 'page.name')} ${textField(view, 'page.category')}
          </div>`
    }`,
  );
}
