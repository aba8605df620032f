import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createMapper, type AnalyticsCall, type MappingSettings } from '../src/index.js';

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'event_id',
    'products',
    'line_items',
    'Products',
    'sku',
    'price',
    'quantity',
    'value',
    'revenue',
    'currency',
    'order_id',
    'Order ID',
    'email',
    'address',
    'plan',
    'a.b',
  ),
  fc.string(),
);

const small = <T>(
  keys: fc.Arbitrary<string>,
  values: fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> => fc.dictionary(keys, values, { maxKeys: 5 });

/** Anything a page could pass: also what JSON can't say. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'xsmall' },
    fc.anything({
      maxDepth: 1,
      maxKeys: 3,
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
    fc.constantFrom<unknown>(
      Symbol('s'),
      () => 1,
      NaN,
      Infinity,
      -0,
      '12.5',
      new Error('e'),
      document.body,
    ),
    small(key, tie('value')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(small(key, tie('value')), { maxLength: 4 }).map((products) => ({ products })),
    // A getter that throws, a circle.
    small(key, tie('value')).map((object) =>
      Object.defineProperty(object, 'coupon', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ),
    small(key, tie('value')).map((object) => Object.assign(object, { plan: object })),
  ),
}));

const call = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom('page', 'track', 'identify', 'group'),
      event: fc.oneof(fc.constantFrom('Product Added', 'Order Completed', 'Demo Booked'), value),
      name: value,
      category: value,
      userId: value,
      messageId: value,
      properties: value,
      traits: value,
    },
    { requiredKeys: ['type'] },
  ),
  value,
);

/** Settings are the developer's own: odd, but not a list that claims billions of entries. */
const setting = fc.anything({
  maxDepth: 2,
  withBigInt: true,
  withDate: true,
  withNullPrototype: true,
});

const settings = fc.record(
  {
    eventMapping: fc.dictionary(key, fc.oneof(fc.string(), fc.constant(null), setting)),
    customProperties: fc.oneof(fc.array(key), setting),
    productId: fc.oneof(fc.array(key), setting),
    currency: fc.oneof(fc.constant('EUR'), setting),
    unmapped: fc.constantFrom('as-is', 'custom', 'drop'),
    eventId: fc.boolean(),
    enhancedMatch: fc.oneof(fc.constant(['em', 'ph', 'st']), fc.constant(false), setting),
    partner: setting,
    limitedDataProcessing: fc.oneof(fc.boolean(), setting),
  },
  { requiredKeys: [] },
);

/** What can be seen of an object without running its getters; circles end. */
function shape(subject: unknown, seen = new Set<unknown>()): unknown {
  if (typeof subject !== 'object' || subject === null || subject instanceof Node)
    return typeof subject === 'object' ? 'object' : String(subject);
  if (seen.has(subject)) return 'circle';
  seen.add(subject);
  return Reflect.ownKeys(subject).map((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(subject, name);
    return [
      String(name),
      descriptor && 'value' in descriptor ? shape(descriptor.value, seen) : 'getter',
    ];
  });
}

describe('mapping: any call, any settings', function () {
  this.timeout(60_000);

  it('never throws, never mutates, never pollutes, and gives what JSON can say', () => {
    const prototypes = [Object.prototype, Array.prototype, Function.prototype];
    const names = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);
    fc.assert(
      fc.property(
        call,
        settings,
        fc.option(fc.string(), { nil: undefined }),
        (input, given, id) => {
          const before = shape(input);
          const commands = createMapper(given as MappingSettings)(input as AnalyticsCall, id);
          expect(commands).to.be.an('array');
          expect(JSON.parse(JSON.stringify(commands))).to.have.length(commands.length);
          for (const command of commands) {
            expect(command[0]).to.be.oneOf(['track', 'set']);
            expect(Object.getPrototypeOf(command.at(-1))).to.equal(Object.prototype);
          }
          expect(shape(input)).to.deep.equal(before);
          expect(prototypes.map((prototype) => Reflect.ownKeys(prototype).length)).to.deep.equal(
            names,
          );
        },
      ),
      { numRuns: 3000 },
    );
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
