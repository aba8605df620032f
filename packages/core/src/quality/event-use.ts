import { builtInEvents, ecommerceEvents } from '../mapping/event-names.js';
import { normalizeKey } from '../mapping/normalize-key.js';
import { standardEvents, type StandardEvent } from '../pintrk/standard-events.js';

/** What Pinterest does with an event: counts it in conversion reports, or builds audiences with it. */
export type EventUse = 'reports' | 'audiences' | 'partner-defined';

/**
 * The use of each standard event.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export const standardEventUses: Readonly<
  Record<StandardEvent, Exclude<EventUse, 'partner-defined'>>
> = {
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

/** Sentences for each use. */
export const eventUseTexts: Readonly<Record<EventUse, string>> = {
  reports: 'Counts in conversion reports',
  audiences: 'Builds audiences; not in conversion reports',
  'partner-defined': 'Partner-defined: builds audiences; not in conversion reports',
};

/** What `pintrk('page')` sends: a start signal, not an event that reports or builds audiences. */
export const initEvent = 'init';

const byLowerCase = new Map(standardEvents.map((name) => [name.toLowerCase(), name]));

/**
 * The standard event that Pinterest's tag recognises by this name. Case does not matter;
 * underscores and spaces do: `add_to_cart` is no standard event to the tag.
 */
export function standardEventOf(name: string): StandardEvent | undefined {
  return byLowerCase.get(name.toLowerCase());
}

/** What Pinterest does with an event of this name. */
export function eventUseOf(name: string): EventUse {
  const standard = standardEventOf(name);
  return standard ? standardEventUses[standard] : 'partner-defined';
}

/** Names that other specifications have for standard events, compared as `normalizeKey` does. */
const knownNames = new Map<string, StandardEvent>([
  ...Object.entries({ ...builtInEvents, ...ecommerceEvents }).map(
    ([name, event]): [string, StandardEvent] => [normalizeKey(name), event],
  ),
  ['purchase', 'Checkout'],
  ['orderplaced', 'Checkout'],
  ['viewitem', 'ViewContent'],
  ['viewitemlist', 'ViewCategory'],
  ['viewsearchresults', 'Search'],
  ['begincheckout', 'InitiateCheckout'],
  ['generatelead', 'Lead'],
  ['completeregistration', 'Signup'],
  ['pageview', 'PageVisit'],
  ...standardEvents.map((name): [string, StandardEvent] => [normalizeKey(name), name]),
]);

/**
 * The standard event that a name the tag does not recognise probably means: another spelling of it
 * (`add_to_cart`), or the name it has in the Segment Spec, GA4 or other pixels (`purchase`).
 */
export function suggestedEvent(name: string): StandardEvent | undefined {
  return standardEventOf(name) ? undefined : knownNames.get(normalizeKey(name));
}
