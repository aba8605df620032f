// Compiled by the test run: what must compile does, what must not does not.
import type { PinterestTag, Receipt } from '@pinterest-tag/core';
import { pinterestTagDestination, sendSegmentEvent } from '@pinterest-tag/segment';
import type { Analytics, AnalyticsBrowser, Context, Plugin } from '@segment/analytics-next';

declare const analytics: Analytics;
declare const browser: AnalyticsBrowser;
declare const ctx: Context;
declare const tag: PinterestTag;

const plugin: Plugin = pinterestTagDestination({ tagId: '2612345678901' });
void analytics.register(plugin);
void browser.register(pinterestTagDestination({ tid: '2612345678901' }));
void browser.load({ writeKey: '', plugins: [plugin] });
pinterestTagDestination({ tagId: '2612345678901' }).tag.setConsent('granted');
pinterestTagDestination({
  tid: '2612345678901',
  pinterestEventMapping: [{ key: 'Demo Booked', value: 'Lead' }],
  pinterestCustomProperties: ['plan'],
  useEnhancedMatchLoad: true,
  mapMessageIdToEventId: true,
  consentSettings: { categories: [] },
  type: 'browser',
  versionSettings: { version: '2.1.0' },
  bundlingStatus: 'bundled',
  currency: 'EUR',
  beforeSend: (command) => command,
});
pinterestTagDestination({ tid: '2612345678901', pinterestEventMapping: { 'Demo Booked': 'Lead' } });

// @ts-expect-error There is no tag without an id.
pinterestTagDestination({ currency: 'EUR' });
// @ts-expect-error A mapping's rows have a key and a value.
pinterestTagDestination({ tid: '', pinterestEventMapping: [{ from: 'Demo Booked', to: 'Lead' }] });
// @ts-expect-error There is no such option.
pinterestTagDestination({ tagId: '2612345678901', eventMaping: {} });

/** As RudderStack's JavaScript SDK types its events. */
interface RudderEvent {
  type: 'page' | 'track' | 'screen' | 'identify' | 'alias' | 'group';
  context: { traits?: Record<string, unknown> | null; userAgent: string };
  integrations: Record<string, boolean | undefined>;
  messageId: string;
  event: string | null;
  userId?: string | null;
  properties?: Record<string, unknown> | null;
  name?: string | null;
  category?: string | null;
}
declare const rudderEvent: RudderEvent;

const receipts: Receipt[] = [
  sendSegmentEvent(tag, ctx.event),
  sendSegmentEvent(tag, rudderEvent),
  sendSegmentEvent(tag, { type: 'track', event: 'Demo Booked' }),
];
void receipts;
// @ts-expect-error An event has a type.
sendSegmentEvent(tag, { event: 'Demo Booked' });
