import { pinterestTagDestination, sendSegmentEvent } from '@pinterest-tag/segment';
import { getPinterestTag } from '@pinterest-tag/core';
import { AnalyticsBrowser, type Plugin } from '@segment/analytics-next';

const plugin: Plugin = pinterestTagDestination({ tagId: '2612345678901', currency: 'EUR' });
const analytics = AnalyticsBrowser.load({ writeKey: 'key' });
void analytics.register(plugin);
sendSegmentEvent(getPinterestTag(), { type: 'track', event: 'Order Completed' });
