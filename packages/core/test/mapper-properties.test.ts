import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createMapper, type AnalyticsCall } from '../src/index.js';
import { key, mapsSoundly } from './support/hostile-calls.js';

describe('mapping: any call, any settings', function () {
  this.timeout(60_000);

  it('never throws, never mutates, never pollutes, and gives what JSON can say', () => {
    fc.assert(mapsSoundly, { numRuns: 3000 });
  });

  it('is a pure function: the same call gives the same commands', () => {
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (properties) => {
        const map = createMapper({ customProperties: ['plan', 'a.b'] });
        const input: AnalyticsCall = { type: 'track', event: 'Order Completed', properties };
        expect(map(input, 'id')).to.deep.equal(map(input, 'id'));
      }),
    );
  });
});
