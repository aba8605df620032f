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

const loading = AnalyticsBrowser.load(source, {
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

loading.register(pinterest);

/**
 * A call once Analytics.js has loaded. What is called before, it keeps and calls in a task of its own: a call
 * made meanwhile would overtake it, and Cart Viewed be sent before its page view.
 */
const call = async (method, ...args) => {
  const [analytics] = await loading;
  return analytics[method](...args);
};

export const track = (event, properties) => call('track', event, properties);

export const page = ({ name, category, properties }) =>
  category ? call('page', category, name, properties) : call('page', name, properties);

export const identify = ({ id, email }) => call('identify', id, { email });

export const setConsent = (consent) => pinterest.tag.setConsent(consent);

trackDeclaredEvents(track);
