import { expect } from '@open-wc/testing';
import { createMapper, type AnalyticsCall, type EventData } from '../src/index.js';

interface GoldenCase {
  readonly settings: {
    readonly pinterestEventMapping: Record<string, string>;
    readonly pinterestCustomProperties: string[];
  };
  readonly message: AnalyticsCall;
  /** What Segment's own integration hands to pintrk. */
  readonly segment: ['track' | 'set', ...unknown[]][];
}

interface Item {
  product_price?: number;
  product_quantity?: number;
}

const cases = (await (
  await fetch(new URL('./fixtures/segment-calls.json', import.meta.url))
).json()) as GoldenCase[];

/**
 * Segment's command with the known differences of our rules applied, and nothing else: an e-mail address
 * is normalised, an empty page name left out, order_quantity and AddToCart's value are derived.
 */
function expected([command, ...rest]: GoldenCase['segment'][number]): unknown[] {
  if (command === 'set') {
    const data = rest[0] as { em: string };
    return [command, { ...data, em: data.em.trim().toLowerCase() }];
  }
  const [event, given] = rest as [string, EventData];
  const data: EventData = { ...given };
  if (data['name'] === '') delete data['name'];
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
  return [command, event, data];
}

describe("Segment's integration, call by call", () => {
  it('has all 150 calls', () => {
    expect(cases).to.have.length(150);
  });

  cases.forEach(({ settings, message, segment }, index) => {
    const name = message.type === 'track' ? message.event : message.type;
    it(`${index}: ${name} -> ${segment.map(([, event]) => JSON.stringify(event)).join() || 'nothing'}`, () => {
      const map = createMapper({
        eventMapping: settings.pinterestEventMapping,
        customProperties: settings.pinterestCustomProperties,
        partner: 'segment',
      });
      expect(map(message, 'generated')).to.deep.equal(segment.map(expected));
    });
  });
});
