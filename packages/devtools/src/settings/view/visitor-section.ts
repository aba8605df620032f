import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PersonalKey } from '@pinterest-tag/core';
import { personalKeyNames, personalKeys } from '../../data/personal-keys.js';
import { help, textField } from './field.js';
import type { FormView } from './form-view.js';
import { section } from './section.js';

/** What Pinterest may know of the visitor. */
export function visitorSection(view: FormView): TemplateResult {
  return section(
    {
      id: 'visitor',
      title: 'Visitors',
      intro: 'Matched visitors let Pinterest find more of your conversions',
    },
    html`${enhancedMatch(view)} ${textField(view, 'partner')}`,
  );
}

function enhancedMatch({ form }: FormView): TemplateResult {
  const { enhancedMatch: given = ['em'] } = form.settings;
  const chosen: readonly PersonalKey[] = given || [];
  const toggle = (key: PersonalKey): void => {
    const keys = personalKeys.filter((each) => (each === key) !== chosen.includes(each));
    form.choose('enhancedMatch', keys.length > 0 ? keys : false);
  };
  return html`<fieldset class="field" part="field" aria-describedby="enhancedMatch-help">
    <legend part="label">Enhanced match</legend>
    ${help('enhancedMatch')}
    <div class="choices compact">
      ${personalKeys.map(
        (key) =>
          html`<div class="check">
            <input
              type="checkbox"
              id="enhancedMatch-${key}"
              .checked=${live(chosen.includes(key))}
              @change=${() => toggle(key)}
            />
            <label for="enhancedMatch-${key}">${personalKeyNames[key]}</label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}
