import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icons.js';
import { eventsOf, problemsOf, type CallRecord } from '../log/call-record.js';
import { deliveries, deliveryOf, timeSending } from '../log/delivery.js';
import { eventUseOf } from '@pinterest-tag/core/quality';
import { summaryOf } from './summary-of.js';
import { showDuration, showTime } from '../details/show-time.js';

/** Where a row stands. */
export interface RowPlace {
  readonly index: number;
  readonly count: number;
  readonly isSelected: boolean;
  /** The first of another page of the session. */
  readonly startsPage: boolean;
}

/** A call in one line, or in two where there is little room; the styles decide. */
export function renderRow(record: CallRecord, place: RowPlace): TemplateResult {
  const state = deliveryOf(record);
  const { label, tone, icon: drawing } = deliveries[state];
  const taken = timeSending(record);
  const problems = problemsOf(record).length;
  return html`<div
    class="row ${place.startsPage ? 'starts-page' : ''}"
    part="row"
    role="option"
    id="row-${record.id}"
    data-index=${place.index}
    aria-selected=${place.isSelected}
    aria-posinset=${place.index + 1}
    aria-setsize=${place.count}
  >
    <span class="time">${showTime(record.at)}</span>
    <span class="event">${renderEvent(record)}</span>
    <span class="from"><bdi>${record.title}</bdi></span>
    <span class="summary"><bdi>${summaryOf(record)}</bdi></span>
    <span class="problems"
      >${
        problems > 0
          ? html`${icon('warning')}${problems}<span class="visually-hidden">
                ${problems === 1 ? 'problem' : 'problems'}</span
              >`
          : nothing
      }</span
    >
    <span class="state ${tone}"
      >${icon(drawing)}${label}${
        state === 'sent' && taken !== undefined
          ? html` <span class="taken">${showDuration(taken)}</span>`
          : nothing
      }</span
    >
  </div>`;
}

function renderEvent(record: CallRecord): TemplateResult {
  const [event, ...more] = eventsOf(record);
  if (event)
    return html`<bdi class="chip ${eventUseOf(event.name)}">${event.name}</bdi>${
        more.length > 0 ? html` <span class="more">${`+${more.length}`}</span>` : nothing
      }`;
  return record.setsUser
    ? html`<span class="chip user">${icon('person')}user data</span>`
    : html`<span class="none">no event</span>`;
}
