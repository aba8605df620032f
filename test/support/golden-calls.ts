import { standardEvents, type AnalyticsCall, type EventData } from '@pinterest-tag/core';

/** One call, and what Segment's own integration makes of it. */
export interface GoldenCall {
  readonly settings: {
    readonly mapMessageIdToEventId: boolean;
    readonly pinterestEventMapping: Record<string, string>;
    readonly pinterestCustomProperties: string[];
  };
  readonly message: AnalyticsCall;
  /** What Segment's own integration hands to pintrk. */
  readonly segment: SegmentCommand[];
}

type SegmentCommand = ['track', string, EventData] | ['set', { np: string; em: string }];

interface Item {
  product_price?: number;
  product_quantity?: number;
}

export const goldenCalls = (await (
  await fetch('/packages/core/test/fixtures/segment-calls.json')
).json()) as GoldenCall[];

/**
 * Segment's command with the known differences of our rules applied, and nothing else: an e-mail address
 * is normalised, an empty page name left out, page_name and promo_code repeat name and coupon,
 * order_quantity and AddToCart's value are derived. Event names are in Pinterest's spelling.
 */
export function expectedCommand(command: SegmentCommand): SegmentCommand {
  if (command[0] === 'set') {
    const [name, data] = command;
    return [name, { ...data, em: data.em.trim().toLowerCase() }];
  }
  const [name, spelled, given] = command;
  // As Pinterest compares them: without regard to case.
  const event =
    standardEvents.find((each) => each.toLowerCase() === spelled.toLowerCase()) ?? spelled;
  const data: EventData = { ...given };
  if (data['name'] === '') delete data['name'];
  if (data['name'] !== undefined) data['page_name'] = data['name'];
  if (data.coupon !== undefined) data.promo_code = data.coupon;
  const items = (data.line_items ?? []) as Item[];
  const [item] = items;
  if (items.length > 0 && items.every(({ product_quantity }) => product_quantity !== undefined))
    data.order_quantity = items.reduce((sum, each) => sum + (each.product_quantity ?? 0), 0);
  if (
    event === 'AddToCart' &&
    data.value === undefined &&
    items.length === 1 &&
    item?.product_price
  )
    data.value = Math.round(item.product_price * (item.product_quantity ?? 1) * 100) / 100;
  return [name, event, data];
}
