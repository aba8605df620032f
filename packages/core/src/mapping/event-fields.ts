import type { Field } from './field.js';

/**
 * The event data a call's properties hold. Each row: Pinterest's name, what it must be, and the
 * properties it comes from, first found first. Pinterest's own name leads, so it wins.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
const pinterestFields = [
  { name: 'search_query', from: ['search_query'] },
  { name: 'order_id', kind: 'id', from: ['order_id'] },
  { name: 'promo_code', from: ['promo_code'] },
  { name: 'value', kind: 'number', from: ['value'] },
  { name: 'currency', kind: 'currency', from: ['currency'] },
  { name: 'order_quantity', kind: 'number', from: ['order_quantity'] },
  { name: 'property', from: ['property'] },
  { name: 'lead_type', from: ['lead_type'] },
  { name: 'video_title', from: ['video_title'] },
] as const satisfies readonly Field[];

type PinterestName = (typeof pinterestFields)[number]['name'];

/** What the Segment Spec calls them, where that differs. */
const segmentNames: Partial<Record<PinterestName, readonly string[]>> = {
  search_query: ['query'],
  value: ['revenue', 'total'],
};

/** A page's properties: Pinterest's own names only. */
export const pageFields: readonly Field[] = pinterestFields;

/** A track call's properties: Pinterest's names and the Segment Spec's. */
export const trackFields: readonly Field[] = [
  ...pinterestFields.map((field) => ({
    ...field,
    from: [...field.from, ...(segmentNames[field.name] ?? [])],
  })),
  { name: 'coupon', from: ['coupon'] },
];

/** Only a video's `title` is a video title; elsewhere it is the page's. */
export const videoFields: readonly Field[] = [
  ...trackFields.filter(({ name }) => name !== 'video_title'),
  { name: 'video_title', from: ['video_title', 'title'] },
];
