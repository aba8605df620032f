import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.js';
import { eventsOf, problemsOf, type CallRecord } from '../log/call-record.js';
import { deliveries, deliveryOf, deliveryText, timeQueued, timeSending } from '../log/delivery.js';
import { eventUseOf, eventUseTexts } from '@pinterest-tag/core/quality';
import { PinterestSettingsRequestEvent } from '../settings-request-event.js';
import { fixOf, type SettingsTarget } from './fixes.js';
import { showDuration, showExactTime } from './show-time.js';
import { digestName, userDataText } from './user-data-texts.js';

/** A part of the details: its heading, and what it shows. */
export interface DetailSection {
  readonly heading: string;
  readonly render: (record: CallRecord) => TemplateResult | typeof nothing;
}

/** All parts, in the order a call goes; those with nothing to show are left out. */
export const detailSections: readonly DetailSection[] = [
  { heading: 'Diagnostics', render: renderProblems },
  { heading: 'Call', render: renderCall },
  { heading: 'Event', render: renderEvents },
  { heading: 'Data', render: renderData },
  { heading: 'User data', render: renderUserData },
  { heading: 'Delivery', render: renderDelivery },
];

/** Text in which `code` stands between backticks. */
function withCode(text: string): unknown[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

function renderProblems(record: CallRecord): TemplateResult | typeof nothing {
  const problems = problemsOf(record);
  if (problems.length === 0) return nothing;
  return html`<ul role="list">
    ${problems.map((problem) => {
      const { message, code, path } = problem;
      const fix = fixOf(record, problem);
      return html`<li class="finding">
        ${icon('warning')}
        <span
          >${withCode(message)} ${fix.hint && html`<b>${withCode(fix.hint)}</b> `}<span
            class="muted"
            >(${code} at ${path})</span
          ></span
        >
        <div class="buttons">
          ${fix.settings && settingsButton(fix.settings)}
          <pinterest-devtools-copy
            label="Copy the fix"
            .text=${() => fix.code}
          ></pinterest-devtools-copy>
        </div>
      </li>`;
    })}
  </ul>`;
}

function settingsButton(target: SettingsTarget & { readonly label: string }): TemplateResult {
  return html`<button
    class="framed"
    @click=${({ currentTarget }: Event) =>
      currentTarget?.dispatchEvent(new PinterestSettingsRequestEvent(target))}
  >
    ${icon('settings')}${target.label}
  </button>`;
}

function renderCall({ call }: CallRecord): TemplateResult {
  return html`<pinterest-devtools-tree .value=${call}></pinterest-devtools-tree>`;
}

function renderEvents(record: CallRecord): TemplateResult {
  const events = eventsOf(record);
  if (events.length === 0)
    return html`<p class="muted">
      ${record.setsUser ? 'None: it says who the visitor is.' : 'None: it maps to no event.'}
    </p>`;
  return html`<ul role="list">
    ${events.map(
      ({ name }) =>
        html`<li>
          <b><bdi>${name}</bdi></b> <span class="muted">${eventUseTexts[eventUseOf(name)]}</span>
        </li>`,
    )}
  </ul>`;
}

function renderData(record: CallRecord): TemplateResult | typeof nothing {
  const events = eventsOf(record);
  if (events.length === 0) return nothing;
  return html`${events.map(
    ({ name, data }) =>
      html`${events.length > 1 ? html`<h4><bdi>${name}</bdi></h4>` : nothing}<pinterest-devtools-tree
          .value=${data}
        ></pinterest-devtools-tree>`,
  )}`;
}

function renderUserData(record: CallRecord): TemplateResult {
  const entries = Object.entries(record.userData ?? {});
  if (entries.length === 0)
    return html`<p class="muted">
      ${
        record.givenAt === undefined && record.outcome !== 'sent'
          ? 'Known once it goes out; hashed before that.'
          : 'None was set while this panel watched.'
      }
    </p>`;
  return html`<dl>
    ${entries.map(
      ([key, value]) =>
        html`<dt>${userDataText(key)} <span class="muted">${key}</span></dt>
          <dd>
            <bdi class="mono">${value === '' ? '(cleared)' : value}</bdi>${
              digestName(value)
                ? html` <span class="hashed">${digestName(value)} hash</span>`
                : nothing
            }
          </dd>`,
    )}
  </dl>`;
}

function renderDelivery(record: CallRecord): TemplateResult {
  const state = deliveryOf(record);
  const { label, icon: drawing, tone } = deliveries[state];
  const { at, eventId, consent, page } = record;
  const [queued, sending] = [timeQueued(record), timeSending(record)];
  const rows: readonly (readonly [string, unknown])[] = [
    ['Called', `${showExactTime(at)}, on page ${page} of this session`],
    ['Consent then', consent],
    ['Queued', queued !== undefined && showDuration(queued)],
    [
      record.outcome === 'sent' ? 'Sent in' : 'Ended after',
      sending !== undefined && showDuration(sending),
    ],
    ['Receipt', record.lateOutcome && 'timed out before that'],
    ['Event id', eventId && html`<bdi class="mono">${eventId}</bdi>`],
  ];
  return html`<p>
      <span class="state ${tone}">${icon(drawing)} ${label}</span>
      ${withCode(deliveryText(record))}
    </p>
    <dl>
      ${rows.map(([name, value]) =>
        value
          ? html`<dt>${name}</dt>
              <dd>${value}</dd>`
          : nothing,
      )}
    </dl>`;
}
