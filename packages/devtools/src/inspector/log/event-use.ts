import type { StandardEvent } from '@pinterest-tag/core';

/** What Pinterest does with an event. */
export type EventUse = 'reports' | 'audiences' | 'partner-defined';

/**
 * The standard events: those in conversion reports, and those that build audiences alone. The compiler
 * asks for all of them.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
const standardUses: Readonly<Record<StandardEvent, EventUse>> = {
  PageVisit: 'reports',
  ViewCategory: 'reports',
  Search: 'reports',
  AddToCart: 'reports',
  Checkout: 'reports',
  WatchVideo: 'reports',
  Signup: 'reports',
  Lead: 'reports',
  Custom: 'reports',
  AddPaymentInfo: 'reports',
  AddToWishlist: 'reports',
  InitiateCheckout: 'reports',
  Subscribe: 'reports',
  ViewContent: 'reports',
  SubmitApplication: 'reports',
  StartTrial: 'reports',
  Contact: 'audiences',
  Schedule: 'audiences',
  FindLocation: 'audiences',
  CustomizeProduct: 'audiences',
};

const uses = new Map(
  Object.entries(standardUses).map(([name, use]) => [name.toLowerCase(), use] as const),
);

/** In words. */
export const useTexts: Readonly<Record<EventUse, string>> = {
  reports: 'Counts in conversion reports',
  audiences: 'Builds audiences; not in conversion reports',
  'partner-defined': 'Partner-defined: builds audiences; not in conversion reports',
};

/** What Pinterest does with an event of this name; case does not matter to it. */
export function useOf(name: string): EventUse {
  return uses.get(name.toLowerCase()) ?? 'partner-defined';
}
