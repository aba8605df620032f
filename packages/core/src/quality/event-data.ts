import { isRecord } from '../support/is-record.js';

/** The data of one event, under Pinterest's names, as it was sent. */
export type SentData = Readonly<Record<string, unknown>>;

/** Whether a value was sent: neither absent nor empty nor blank text. `0` and `false` were. */
export function isPresent<Value>(value: Value): value is NonNullable<Value> {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== undefined && value !== null;
}

/** The event's id for deduplication, under any of the names that Pinterest reads; `''` when none. */
export function eventIdOf(data: SentData): string {
  return textOf([data['event_id'], data['eid'], data['eventID']].find(isPresent));
}

/** Text that is not blank, or a number, as text; `''` for anything else, as an object may throw when it becomes text. */
export function textOf(value: unknown): string {
  const isScalar = typeof value === 'string' || typeof value === 'number';
  return isScalar && isPresent(value) ? String(value) : '';
}

/** The objects among the line items. */
export function lineItemsOf(data: SentData): Readonly<Record<string, unknown>>[] {
  const items = data['line_items'];
  return Array.isArray(items) ? items.filter(isRecord) : [];
}

/** The product ids of the line items. */
export function productIdsOf(data: SentData): string[] {
  return lineItemsOf(data)
    .map((item) => textOf(item['product_id']))
    .filter(isPresent);
}
