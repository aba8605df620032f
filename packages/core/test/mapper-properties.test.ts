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

  // The mapper remembers how the objects it met were made: what it remembers must not change what it gives.
  it('gives what a mapper gives that has met no call before', () => {
    const entry = fc.constantFrom<unknown>(undefined, null, '', 0, '5', 'A', () => 1, NaN, {}, [1]);
    const keys = ['sku', 'product_id', 'price', 'Price', 'value', 'revenue', 'total', 'eid', 'x'];
    const own = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), entry), {
      selector: ([name]) => name,
      maxLength: 4,
    });
    const object = fc.oneof(
      { weight: 5, arbitrary: own.map((entries) => Object.fromEntries(entries)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(own, own)
          .map(([inherited, entries]) =>
            Object.assign(
              Object.create(Object.fromEntries(inherited)) as object,
              Object.fromEntries(entries),
            ),
          ),
      },
    );
    const properties = fc.oneof(
      object,
      fc.array(object, { maxLength: 4 }).map((products) => ({ products })),
    );
    const call = fc
      .tuple(fc.constantFrom('Product Added', 'Order Completed'), properties)
      .map(([event, given]): AnalyticsCall => ({ type: 'track', event, properties: given }));
    fc.assert(
      fc.property(fc.array(call, { minLength: 2, maxLength: 12 }), (calls) => {
        const map = createMapper();
        for (const each of calls) expect(map(each, 'id')).to.deep.equal(createMapper()(each, 'id'));
      }),
      { numRuns: 2000 },
    );
  });
});
