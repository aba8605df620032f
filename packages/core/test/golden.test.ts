import { expect } from '@open-wc/testing';
import { expectedCommand, goldenCalls } from '../../../test/support/golden-calls.js';
import { createMapper, ga4Events, type AnalyticsCall, type MappingSettings } from '../src/index.js';

describe("Segment's integration, call by call", () => {
  it('has all 150 calls', () => {
    expect(goldenCalls).to.have.length(150);
  });

  goldenCalls.forEach(({ settings, message, segment }, index) => {
    const name = message.type === 'track' ? message.event : message.type;
    it(`${index}: ${name} -> ${segment.map(([, event]) => JSON.stringify(event)).join() || 'nothing'}`, () => {
      const map = createMapper({
        eventMapping: settings.pinterestEventMapping,
        customProperties: settings.pinterestCustomProperties,
        partner: 'segment',
      });
      expect(map(message, 'generated')).to.deep.equal(segment.map(expectedCommand));
    });
  });
});

/** A call as shops make it, and its commands. Without the setting `eventId` no id is generated. */
interface ShopCall {
  readonly id: string;
  readonly kind: string;
  readonly call: AnalyticsCall;
  readonly settings: MappingSettings & { readonly preset?: 'ga4Events' };
  readonly expected: unknown[];
}

const shopCalls = (await (
  await fetch('/packages/core/test/fixtures/calls.json')
).json()) as ShopCall[];

describe('calls as shops make them', () => {
  it('has all 46 calls', () => {
    expect(shopCalls).to.have.length(46);
  });

  for (const { id, kind, call, settings, expected } of shopCalls)
    it(`${kind}: ${id}`, () => {
      const { preset, ...given } = settings;
      const eventMapping = preset ? ga4Events : {};
      expect(createMapper({ eventId: false, eventMapping, ...given })(call)).to.deep.equal(
        expected,
      );
    });
});
