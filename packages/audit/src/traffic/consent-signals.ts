import type { Exchange } from './exchange.js';

/** The visitor's consent to advertising, as a request shows it. */
export interface ConsentSignal {
  readonly at: number;
  /** `answered`: the visitor chose in a banner, and the recording does not show the choice. */
  readonly state: 'denied' | 'granted' | 'answered';
  /** Where it is known from. */
  readonly source: string;
}

/** Requests with which consent managers store the visitor's choice. */
const consentManagers: readonly (readonly [name: string, address: RegExp])[] = [
  ['Cookiebot', /^https:\/\/consent\.cookiebot\.(?:com|eu)\/logconsent\.ashx/],
  ['OneTrust', /^https:\/\/[\w.-]+\.onetrust\.com\/request\/v1\/consentreceipts/],
  ['Usercentrics', /^https:\/\/[\w.-]*consent-api\.service\.consent\.usercentrics\.eu\/consent/],
  ['CookieYes', /^https:\/\/log\.cookieyes\.com\/api\/v1\/log/],
  ['iubenda', /^https:\/\/[\w.-]+\.iubenda\.com\/(?:cs\/)?(?:write|consent)/],
  ['Sourcepoint', /\/wrapper\/v2\/choice\/(?:gdpr|ccpa|usnat)/],
  ['Shopify', /\/unstable\/produce_batch.*consent|\/consent_tracking_api/],
];

const google =
  /(?:^|\.)(?:google|doubleclick|google-analytics|googleadservices|googletagmanager)\./;

/** The consent that this request shows; undefined when it shows none. */
export function consentSignalOf({
  url,
  startedAt: at,
  method,
}: Exchange): ConsentSignal | undefined {
  const manager = consentManagers.find(([, address]) => address.test(url));
  if (manager && method !== 'OPTIONS') return { at, state: 'answered', source: manager[0] };
  // Google Consent Mode: `gcs=G1` and a digit each for ad_storage and analytics_storage.
  const gcs = /[?&]gcs=G1([01])/.exec(url)?.[1];
  if (gcs === undefined || !google.test(new URL(url).hostname)) return undefined;
  return {
    at,
    state: gcs === '1' ? 'granted' : 'denied',
    source: 'Google Consent Mode (ad_storage)',
  };
}
