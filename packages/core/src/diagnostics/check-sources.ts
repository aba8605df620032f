import type { MadeCall } from '../api/pinterest-tag.js';
import type { EventData } from '../pintrk/event-data.js';
import type { Diagnostic } from './diagnostic.js';

/** Time within which equal events without an order id are the same one. */
const sameEventMs = 1000;
/** Events that are remembered: a page that stays open must not fill the memory. */
const maxRemembered = 100;

/**
 * Creates a check for an event that comes twice: from the GA4 data layer, and from a call of the page. It is the same
 * event with the same order id, or with the same value and products within a second.
 *
 * @returns A function that takes each call as it is made, at a time by `performance.now()`.
 */
export function createSourceCheck(): (made: MadeCall, at: number) => Diagnostic[] {
  const remembered = new Map<string, number>();
  const isRepeated = (key: string, other: string, event: EventData, at: number): boolean => {
    const earlier = remembered.get(other);
    remembered.delete(key);
    remembered.set(key, at);
    const [oldest] = remembered.keys();
    if (remembered.size > maxRemembered && oldest !== undefined) remembered.delete(oldest);
    return earlier !== undefined && (Boolean(event.order_id) || at - earlier <= sameEventMs);
  };
  return ({ call, commands }, at) => {
    if (call?.type !== 'track') return [];
    const isOfLayer = call.context?.library?.name === 'data-layer';
    return commands.flatMap((command): Diagnostic[] => {
      if (command[0] !== 'track') return [];
      const [, event, data] = command;
      const key = `${event.toLowerCase()} ${summaryOf(data)}`;
      if (!isRepeated(`${isOfLayer} ${key}`, `${!isOfLayer} ${key}`, data, at)) return [];
      const message = `${event} comes twice: from the data layer, and from a call such as track(). Keep one of them.`;
      return [{ code: 'two-sources', path: 'event', message }];
    });
  };
}

/** What two reports of one event have in common. */
function summaryOf({ order_id, value, product_id, line_items }: EventData): string {
  const ids = line_items?.map((item) => item.product_id) ?? [product_id];
  return JSON.stringify(order_id ?? [value, ids]);
}
