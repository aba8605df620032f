import { ga4Events, type AnalyticsCall } from '@pinterest-tag/core';

/** The GA4 event behind a call that was read from the data layer; `undefined` for other calls. */
export function dataLayerEvent(call: AnalyticsCall): string | undefined {
  if (call.type !== 'track' || call.context?.library?.name !== 'data-layer') return undefined;
  return Object.entries(ga4Events).find(([, event]) => event === call.event)?.[0];
}
