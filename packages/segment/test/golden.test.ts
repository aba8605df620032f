import { expect } from '@open-wc/testing';
import type { AnalyticsCall } from '@pinterest-tag/core';
import type { Analytics, Context } from '@segment/analytics-next';
import {
  expectedCommand,
  goldenCalls,
  type GoldenCall,
} from '../../../test/support/golden-calls.js';
import { startSandbox } from '../../../test/support/sandbox.js';
import { loadAnalytics, openAnalytics, tagId } from './open-analytics.js';

/** The call as a site makes it of Analytics.js. */
function replay(analytics: Analytics, call: AnalyticsCall): Promise<Context> {
  const options = { messageId: call.messageId };
  switch (call.type) {
    case 'track':
      return analytics.track(call.event, call.properties, options);
    case 'identify':
      return analytics.identify(call.userId, call.traits, options);
    case 'page': {
      const { name, category, properties = {} } = call;
      if (category) return analytics.page(category, name ?? '', properties, options);
      return name ? analytics.page(name, properties, options) : analytics.page(properties, options);
    }
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By settings: a page has one destination. */
const groups = new Map<string, GoldenCall[]>();
for (const call of goldenCalls) {
  const settings = JSON.stringify(call.settings);
  groups.set(settings, [...(groups.get(settings) ?? []), call]);
}

describe("Segment's integration, replayed through Analytics.js", () => {
  it('replays all 150 calls', () => {
    expect([...groups.values()].flat()).to.have.length(150);
  });

  for (const [settings, calls] of groups)
    it(`${calls.length} calls with ${settings}`, async () => {
      const sandbox = await startSandbox();
      const page = await openAnalytics(sandbox);
      const [analytics] = await loadAnalytics(page);
      await analytics.register(
        // Segment's settings as they are.
        page.app.pinterestTagDestination({
          tid: tagId,
          ...(JSON.parse(settings) as GoldenCall['settings']),
          ...page.local,
          partner: 'segment',
        }),
      );
      const contexts = await Promise.all(calls.map(({ message }) => replay(analytics, message)));

      let userData: object = { np: 'segment' };
      const expected: unknown[] = [['init', {}, userData]];
      for (const command of calls.flatMap(({ segment }) => segment.map(expectedCommand)))
        if (command[0] === 'track') expected.push([command[1], command[2], userData]);
        else userData = { ...command[1], em: await sha256(command[1].em) };

      const arrived = await sandbox.waitFor(expected.length);
      expect(arrived.map(({ event, data, userData }) => [event, data, userData])).to.deep.equal(
        expected,
      );
      expect(
        contexts.filter((ctx) => ctx.logs().some(({ level }) => level === 'error')),
      ).to.deep.equal([]);
      expect(page.messages).to.deep.equal([]);
      page.close();
      await sandbox.stop();
    });
});
