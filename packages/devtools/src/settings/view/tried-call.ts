import { html, nothing, type TemplateResult } from 'lit';
import { layOut } from '../code/lay-out.js';
import { json } from '../code/notations.js';
import type { TriedCall } from '../try/try-call.js';

/** What a call becomes; without a call, that it cannot be read. */
export function triedCall(tried: TriedCall | undefined): TemplateResult {
  const { summary, events, userData, warnings }: TriedCall = tried ?? unread;
  return html`<div class="box result" part="output" tabindex="0" role="group" aria-label="Result">
    <p role="status"><strong>${summary}</strong></p>
    ${events.map(
      ({ name, data }) =>
        html`${events.length > 1 ? html`<h4>${name}</h4>` : nothing}
          <pre>${layOut(data, json)}</pre>`,
    )}
    ${
      userData.length > 0
        ? html`<table>
            <thead>
              <tr>
                <th scope="col">User data</th>
                <th scope="col">Value</th>
                <th scope="col">Leaves as</th>
              </tr>
            </thead>
            <tbody>
              ${userData.map(
                ({ key, value, isHashed }) =>
                  html`<tr>
                    <th scope="row">${key}</th>
                    <td>${value}</td>
                    <td>${isHashed ? 'its SHA-256 hash' : 'it is'}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${
      warnings.length > 0
        ? html`<ul class="warnings" aria-label="Warnings">
            ${warnings.map((warning) => html`<li class="notice">${warning}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

const unread: TriedCall = {
  summary: 'Correct the JSON to see what Pinterest gets.',
  events: [],
  userData: [],
  warnings: [],
};
