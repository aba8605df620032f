// The real Analytics.js with the destination, as a site's own bundle has them.
import { createPinterestTag } from '@pinterest-tag/core';
import { pinterestTagDestination, sendSegmentEvent } from '@pinterest-tag/segment';
import { Analytics, AnalyticsBrowser, Context, ContextCancelation } from '@segment/analytics-next';

const app = {
  Analytics,
  AnalyticsBrowser,
  Context,
  ContextCancelation,
  createPinterestTag,
  pinterestTagDestination,
  sendSegmentEvent,
};

export type AnalyticsApp = typeof app;

Object.assign(window, { app });
