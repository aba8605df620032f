import type { Field } from './field.js';

/**
 * The event data of a track call's properties.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export const trackFields: readonly Field[] = [
  { to: 'search_query', from: ['query'], put: (data, value) => void (data.search_query = value) },
  { to: 'order_id', kind: 'id', put: (data, value) => void (data.order_id = value) },
  { to: 'promo_code', put: (data, value) => void (data.promo_code = value) },
  {
    to: 'value',
    kind: 'number',
    from: ['revenue', 'total'],
    put: (data, value) => void (data.value = value),
  },
  { to: 'currency', kind: 'currency', put: (data, value) => void (data.currency = value) },
  {
    to: 'order_quantity',
    kind: 'number',
    put: (data, value) => void (data.order_quantity = value),
  },
  { to: 'property', put: (data, value) => void (data.property = value) },
  { to: 'lead_type', put: (data, value) => void (data.lead_type = value) },
  { to: 'video_title', put: (data, value) => void (data.video_title = value) },
  { to: 'coupon', put: (data, value) => void (data.coupon = value) },
];

/** Only a video's `title` is a video title; elsewhere it is the page's. */
export const videoFields: readonly Field[] = [
  ...trackFields,
  { to: 'video_title', from: ['title'], put: (data, value) => void (data.video_title = value) },
];

/** A page's properties: Pinterest's own names only; `coupon` is the Segment Spec's. */
export const pageFields: readonly Field[] = trackFields
  .slice(0, -1)
  .map((field) => ({ ...field, from: [] }));

/** The event's own id. */
export const eventIdField: Field = {
  to: 'event_id',
  kind: 'id',
  from: ['eid', 'eventID'],
  put: (data, value) => void (data.event_id = value),
};

/** What any call may hold besides: its own event id, and products under Pinterest's name and the Segment Spec's. */
export const otherFields: readonly Field[] = [
  eventIdField,
  { to: 'line_items', kind: 'list', put: (data, value) => void (data.line_items = value) },
  { to: 'products', kind: 'list', put: (data, value) => void (data.products = value) },
];
