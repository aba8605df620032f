import { createMapper } from '@pinterest-tag/core';
import { html, type TemplateResult } from 'lit';
import { specEventNames } from '../mapping/spec-event-names.js';
import type { PinterestTagSettings } from '../settings.js';

/** What the Segment Spec's events become with these settings: the mapper is asked, so it can't be wrong. */
export function specTable(settings: PinterestTagSettings): TemplateResult {
  const map = createMapper(settings);
  const outcome = (event: string): string => {
    const names = map({ type: 'track', event }).map(([, name]) => name as string);
    if (names.length === 0) return 'nothing';
    return names.map((name) => (name === event ? 'its own name' : name)).join(', ');
  };
  return html`<details>
    <summary>What the Segment Spec's events become</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Segment Spec</th>
          <th scope="col">Pinterest</th>
        </tr>
      </thead>
      <tbody>
        ${specEventNames.map(
          (event) =>
            html`<tr>
              <th scope="row">${event}</th>
              <td>${outcome(event)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
