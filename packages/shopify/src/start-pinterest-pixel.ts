import {
  createPinterestTag,
  ecommerceEvents,
  type PinterestTag,
  type PinterestTagOptions,
} from '@pinterest-tag/core';
import type { ExtensionApi, RegisterInit } from '@shopify/web-pixels-extension';
import { fromShopify, type ShopifyEvent } from './from-shopify.js';
import { traitsFromShopify } from './traits-from-shopify.js';

/** What Shopify gives to a custom pixel: `analytics`, `init` and, in newer versions of its API, `customerPrivacy`. */
export type ShopifyPixelApi = Pick<ExtensionApi, 'analytics' | 'init'> &
  Partial<Pick<ExtensionApi, 'customerPrivacy'>>;

/** The options of `createPinterestTag`; page views, consent and limited data processing come from Shopify. */
export type PinterestPixelOptions = Omit<
  PinterestTagOptions,
  'consent' | 'limitedDataProcessing' | 'page' | 'pageViews'
>;

type CustomerPrivacy = RegisterInit['customerPrivacy'];

/**
 * Starts the Pinterest Tag in a custom pixel of Shopify: its customer events become Pinterest's, with the consent that
 * the shop's own banner records. Marketing and analytics allowed is `granted`, anything else `denied`; a customer who
 * opted out of the sale of data gets limited data processing.
 */
export function startPinterestPixel(
  { analytics, init, customerPrivacy }: ShopifyPixelApi,
  options: PinterestPixelOptions,
): PinterestTag {
  const tag = createPinterestTag({
    ...options,
    eventMapping: { ...ecommerceEvents, ...options.eventMapping },
    pageViews: 'manual',
    ...privacyOptions(init.customerPrivacy),
  });
  customerPrivacy?.subscribe('visitorConsentCollected', (event) => {
    const { consent, limitedDataProcessing } = privacyOptions(event.customerPrivacy);
    tag.configure({ limitedDataProcessing });
    tag.setConsent(consent);
  });
  analytics.subscribe('all_standard_events', (event: ShopifyEvent) => {
    const traits = traitsFromShopify(event);
    if (traits) tag.identify(traits);
    const call = fromShopify(event);
    if (call) tag.send(call);
  });
  return tag;
}

/** Without Shopify's word on privacy nothing is sent. */
function privacyOptions(privacy: Partial<CustomerPrivacy> | undefined): {
  consent: 'granted' | 'denied';
  limitedDataProcessing: boolean;
} {
  const isAllowed =
    privacy?.marketingAllowed === true && privacy.analyticsProcessingAllowed === true;
  return {
    consent: isAllowed ? 'granted' : 'denied',
    limitedDataProcessing: privacy?.saleOfDataAllowed === false,
  };
}
