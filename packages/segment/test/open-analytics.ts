import type { Analytics, AnalyticsBrowser } from '@segment/analytics-next';
import { openPage, type TestPage } from '../../../test/support/open-page.js';
import type { TestSandbox } from '../../../test/support/sandbox.js';
import type { AnalyticsApp } from './apps/analytics.js';

export const tagId = '2612345678901';

/** A page of its own with Analytics.js on it. */
export interface AnalyticsPage extends TestPage {
  readonly app: AnalyticsApp;
  /** The options that point a tag at the sandbox. */
  readonly local: { readonly scriptSrc: string; readonly endpoint: string };
}

type InitOptions = NonNullable<ConstructorParameters<typeof Analytics>[1]>;

export async function openAnalytics(sandbox: TestSandbox): Promise<AnalyticsPage> {
  const page = await openPage(
    '<script type="module" src="/packages/segment/test/apps/analytics.ts"></script>',
  );
  const { app } = page.window as unknown as { app: AnalyticsApp };
  const { scriptSrc, endpoint } = sandbox;
  return { ...page, app, local: { scriptSrc, endpoint } };
}

/** What Segment's CDN says of a source: nothing is asked of it then, and no metrics are sent to Segment. */
export const cdnSettings = {
  integrations: { 'Segment.io': { apiKey: '' } },
  metrics: { sampleRate: 0 },
};

/** Loads Analytics.js without a Segment source: nothing sent to Segment, nothing kept in the browser. */
export function loadAnalytics(
  { app }: AnalyticsPage,
  options: InitOptions = {},
  analytics = new app.AnalyticsBrowser(),
): AnalyticsBrowser {
  return analytics.load(
    { writeKey: 'test', cdnSettings },
    {
      disableClientPersistence: true,
      ...options,
      integrations: { 'Segment.io': false, ...options.integrations },
    },
  );
}
