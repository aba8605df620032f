/** The shop's calls, made of Analytics.js. */
import { AnalyticsBrowser } from '@segment/analytics-next';
import { ecommerceEvents } from '@pinterest-tag/core';
import { pinterestTagDestination } from '@pinterest-tag/segment';
import { localPinterest } from '../shared/local-pinterest.js';
import { trackDeclaredEvents } from './declared-events.js';

/** No workspace, and nothing sent to Segment. With a workspace `{ writeKey }` is all. */
const source = {
  writeKey: 'larch-and-loam',
  cdnSettings: { integrations: { 'Segment.io': { apiKey: '' } }, metrics: { sampleRate: 0 } },
};

const analytics = AnalyticsBrowser.load(source, {
  integrations: { 'Segment.io': false },
  disableClientPersistence: true, // the shop itself knows who is signed in
});

const pinterest = pinterestTagDestination({
  tagId: '2612345678901',
  currency: 'EUR',
  consent: 'pending',
  eventMapping: { ...ecommerceEvents, 'Consultation Booked': 'Lead' },
  customProperties: ['loyalty.tier'],
  ...localPinterest(),
});

analytics.register(pinterest);

export const track = (event, properties) => analytics.track(event, properties);

export const page = ({ name, category, properties }) =>
  category ? analytics.page(category, name, properties) : analytics.page(name, properties);

export const identify = ({ id, email }) => analytics.identify(id, { email });

export const setConsent = (consent) => pinterest.tag.setConsent(consent);

trackDeclaredEvents(track);
