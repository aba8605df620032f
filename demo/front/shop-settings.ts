import { ecommerceEvents, type TagSettings } from '@pinterest-tag/core';
import type { PinterestTagSettings } from '@pinterest-tag/devtools';

/** How every one of the shops sets up its tag. */
export const shopSettings: PinterestTagSettings = {
  tagId: '2612345678901',
  currency: 'EUR',
  consent: 'pending',
  eventMapping: { ...ecommerceEvents, 'Consultation Booked': 'Lead' },
  customProperties: ['loyalty.tier'],
};

/** The settings that a running tag can change to; what is not said goes back to its default. */
export function mappingOf(settings: PinterestTagSettings): TagSettings {
  const { eventMapping, customProperties, productId, currency, unmapped } = settings;
  const { eventId, enhancedMatch, partner, limitedDataProcessing } = settings;
  return {
    eventMapping,
    customProperties,
    productId,
    currency,
    unmapped,
    eventId,
    enhancedMatch,
    partner,
    limitedDataProcessing,
  };
}
