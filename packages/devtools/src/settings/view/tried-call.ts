import { html, nothing, type TemplateResult } from 'lit';
import { layOut } from '../code/lay-out.js';
import { json } from '../code/notations.js';
import type { TriedCall } from '../try/try-call.js';

/** What a call becomes; nothing is shown of one that can't be read. */
export function triedCall(tried: TriedCall | undefined): TemplateResult {
  const { summary, events, userData, remarks }: TriedCall = tried ?? unread;
  return html`<div class="result" part="output">
    <p class="event-name" role="status">${summary}</p>
    ${events.map(
      ({ name, data }) =>
        html`<div class="event">
          ${events.length > 1 ? html`<h4 class="label">${name}</h4>` : nothing}
          <pre tabindex="0" role="group" aria-label="Data of ${name}">${layOut(data, json)}</pre>
        </div>`,
    )}
    ${
      userData.length > 0
        ? html`<table class="table">
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
                    <td>${isHashed ? 'SHA-256: hashed before it leaves' : 'it is'}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${
      remarks.length > 0
        ? html`<ul class="remarks" aria-label="What could be better">
            ${remarks.map((remark) => html`<li>${remark}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

const unread: TriedCall = {
  summary: 'Mend the JSON to see what Pinterest gets.',
  events: [],
  userData: [],
  remarks: [],
};
