import { mapCall } from '@pinterest-tag/core';
import { html, type TemplateResult } from 'lit';
import { specEventNames } from '../mapping/spec-event-names.js';
import type { PinterestTagSettings } from '../settings.js';

/** What the Segment Spec's events become with these settings: the mapper is asked, so it can't be wrong. */
export function specTable(settings: PinterestTagSettings): TemplateResult {
  return html`<details>
    <summary>What the Segment Spec's events become</summary>
    <table class="table">
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
              <td>${outcome(event, settings)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function outcome(event: string, settings: PinterestTagSettings): string {
  const names = mapCall({ type: 'track', event }, settings).map(([, name]) => name as string);
  if (names.length === 0) return 'nothing';
  return names.map((name) => (name === event ? 'its own name' : name)).join(', ');
}
