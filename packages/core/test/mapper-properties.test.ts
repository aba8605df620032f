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
    const name = fc.constantFrom(
      ...['sku', 'product_id', 'price', 'Price', 'value', 'revenue', 'total', 'eid', 'x'],
    );
    // Few shapes, so that most objects are of one met before; of some the last keys are inherited.
    const shapes = fc.array(
      fc.record({
        keys: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
        isProduct: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    );
    const calls = fc.array(
      fc.record({
        shape: fc.nat(2),
        values: fc.array(entry, { minLength: 5, maxLength: 5 }),
        inherited: fc.constantFrom(0, 0, 0, 1, 2),
      }),
      { minLength: 2, maxLength: 12 },
    );
    const settings = fc.constantFrom({}, { productId: ['price', 'sku', 'value'] });
    fc.assert(
      fc.property(settings, shapes, calls, (setting, known, given) => {
        const map = createMapper(setting);
        for (const { shape, values, inherited } of given) {
          const { keys = [], isProduct } = known[shape % known.length] ?? {};
          const entries = keys.map((key, index) => [key, values[index]]);
          const rest = entries.splice(keys.length - inherited);
          const object: object = Object.assign(
            rest.length > 0 ? (Object.create(Object.fromEntries(rest)) as object) : {},
            Object.fromEntries(entries),
          );
          const properties = isProduct ? { products: [object, object] } : object;
          const call: AnalyticsCall = { type: 'track', event: 'Product Added', properties };
          expect(map(call, 'id')).to.deep.equal(createMapper(setting)(call, 'id'));
        }
      }),
      { numRuns: 3000 },
    );
  });
});
