import { expect } from '@open-wc/testing';
import { expectedCommand, goldenCalls } from '../../../test/support/golden-calls.js';
import { createMapper } from '../src/index.js';

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
