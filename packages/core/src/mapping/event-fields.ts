import type { EventData, LineItem } from '../pintrk/event-data.js';
import type { Field } from './field.js';
import type { ProductField } from './product-fields.js';

/** What a call's properties say: event data, and what the rest of it is made of. */
export interface EventDraft {
  readonly data: EventData;
  /** The properties' own event id. */
  eventId: unknown;
  /** Line items under Pinterest's names. */
  lineItems: unknown;
  products: unknown;
  /** The product that the properties themselves describe. */
  product: LineItem | undefined;
}

type EventField = Field<EventDraft>;

/**
 * The event data of a track call's properties. Pinterest's own name leads, so it wins; the Segment
 * Spec's follow.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export const trackFields: readonly EventField[] = [
  { from: ['search_query', 'query'], put: ({ data }, value) => void (data.search_query = value) },
  { from: ['order_id'], kind: 'id', put: ({ data }, value) => void (data.order_id = value) },
  { from: ['promo_code'], put: ({ data }, value) => void (data.promo_code = value) },
  {
    from: ['value', 'revenue', 'total'],
    kind: 'number',
    put: ({ data }, value) => void (data.value = value),
  },
  { from: ['currency'], kind: 'currency', put: ({ data }, value) => void (data.currency = value) },
  {
    from: ['order_quantity'],
    kind: 'number',
    put: ({ data }, value) => void (data.order_quantity = value),
  },
  { from: ['property'], put: ({ data }, value) => void (data.property = value) },
  { from: ['lead_type'], put: ({ data }, value) => void (data.lead_type = value) },
  { from: ['video_title'], put: ({ data }, value) => void (data.video_title = value) },
  { from: ['coupon'], put: ({ data }, value) => void (data.coupon = value) },
];

/** A page's properties: Pinterest's own names only; `coupon` is the Segment Spec's. */
export const pageFields: readonly EventField[] = trackFields
  .slice(0, -1)
  .map((field) => ({ ...field, from: field.from.slice(0, 1) }));

/** Only a video's `title` is a video title; elsewhere it is the page's. */
export const videoFields: readonly EventField[] = trackFields.map((field) =>
  field.from[0] === 'video_title' ? { ...field, from: ['video_title', 'title'] } : field,
);

/** What every kind of call may hold. */
export const sharedFields: readonly EventField[] = [
  {
    from: ['event_id', 'eid', 'eventID'],
    kind: 'id',
    put: (draft, value) => void (draft.eventId = value),
  },
  { from: ['line_items'], kind: 'list', put: (draft, value) => void (draft.lineItems = value) },
  { from: ['products'], kind: 'list', put: (draft, value) => void (draft.products = value) },
];

/** The rows of a product, for one that the properties themselves describe. */
export function topLevelFields(fields: readonly ProductField[]): EventField[] {
  return fields.map(({ put, ...field }) => ({
    ...field,
    put: (draft, value) => put((draft.product ??= {}), value),
  }));
}
