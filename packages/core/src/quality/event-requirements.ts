import type { StandardEvent } from '../pintrk/standard-events.js';
import type { SentData } from './event-data.js';
import { initEvent, standardEventOf } from './event-use.js';
import { requirements, type Requirement } from './requirements.js';
import type { Severity } from './issue.js';

/** What an event should carry, how much its absence matters, and why. */
export interface EventRequirement {
  readonly requirement: Exclude<Requirement, 'positive_value' | 'valid_currency'>;
  readonly severity: Severity;
  /** What is lost without it, in a sentence without its full stop. */
  readonly consequence: string;
}

const productId = (severity: Severity): EventRequirement => ({
  requirement: 'product_id',
  severity,
  consequence: "Pinterest can't match it with your catalogue",
});
const eventId: EventRequirement = {
  requirement: 'event_id',
  severity: 'warning',
  consequence: 'Pinterest counts the event twice when your server reports it, too',
};

/**
 * What each standard event should carry. Checkout needs value, currency and product id for catalogue
 * sales and reporting; AddToCart the product id.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
const byEvent: Readonly<Partial<Record<StandardEvent, readonly EventRequirement[]>>> = {
  Checkout: [
    {
      requirement: 'value',
      severity: 'error',
      consequence: "Pinterest can't report what it earned",
    },
    { requirement: 'currency', severity: 'error', consequence: "Pinterest can't report its value" },
    productId('error'),
    {
      requirement: 'order_id',
      severity: 'warning',
      consequence: 'an order that is sent twice counts twice',
    },
  ],
  AddToCart: [
    {
      requirement: 'value',
      severity: 'warning',
      consequence: "Pinterest can't report what it is worth",
    },
    {
      requirement: 'currency',
      severity: 'warning',
      consequence: "Pinterest can't report its value",
    },
    productId('error'),
  ],
  ViewContent: [productId('warning')],
  AddToWishlist: [productId('warning')],
};

const valueCurrency: EventRequirement = {
  requirement: 'currency',
  severity: 'warning',
  consequence: "Pinterest can't report its value",
};

/** What an event of this name should carry. */
export function eventRequirementsOf(name: string): readonly EventRequirement[] {
  if (name.toLowerCase() === initEvent) return [];
  const standard = standardEventOf(name);
  return [...((standard && byEvent[standard]) ?? []), eventId];
}

/** What this event should carry and does not. A value needs a currency on every event. */
export function missingRequirements(name: string, data: SentData): EventRequirement[] {
  const listed = eventRequirementsOf(name);
  const asksForCurrency = listed.some(({ requirement }) => requirement === 'currency');
  const needsCurrency = listed.length > 0 && !asksForCurrency && requirements.value.isMet(data);
  return [...(needsCurrency ? [valueCurrency] : []), ...listed].filter(
    ({ requirement }) => !requirements[requirement].isMet(data),
  );
}
