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

/** Analytics.js without a Segment source: it asks nothing of any network, and keeps nothing in the browser. */
export function loadAnalytics({ app }: AnalyticsPage, options: InitOptions = {}): AnalyticsBrowser {
  return app.AnalyticsBrowser.load(
    { writeKey: 'test', cdnSettings: { integrations: { 'Segment.io': { apiKey: '' } } } },
    {
      disableClientPersistence: true,
      ...options,
      integrations: { 'Segment.io': false, ...options.integrations },
    },
  );
}
