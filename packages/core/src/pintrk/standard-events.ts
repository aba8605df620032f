/**
 * The event names Pinterest reports on. Case does not matter to Pinterest, underscores do. Any other
 * name is a partner-defined event: good for audiences, absent from conversion reports.
 *
 * @see https://help.pinterest.com/en/business/article/add-event-codes
 */
export const standardEvents = [
  'PageVisit',
  'ViewCategory',
  'Search',
  'AddToCart',
  'Checkout',
  'WatchVideo',
  'Signup',
  'Lead',
  'Custom',
  'AddPaymentInfo',
  'AddToWishlist',
  'InitiateCheckout',
  'Subscribe',
  'ViewContent',
  'Contact',
  'Schedule',
  'FindLocation',
  'CustomizeProduct',
  'SubmitApplication',
  'StartTrial',
] as const;

/** One of Pinterest's standard event names. */
export type StandardEvent = (typeof standardEvents)[number];
