import fc from 'fast-check';
import { createMapper, type AnalyticsCall, type MappingSettings } from '../../src/index.js';

/** Names that mean something, somewhere, and any other. */
export const key = fc.oneof(
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
      { toString: 1, valueOf: 1 },
      globalThis.document?.body,
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

/** A call, or anything passed for one. */
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

const isNode = (subject: unknown): boolean => 'Node' in globalThis && subject instanceof Node;

/** What can be seen of an object without running its getters; circles end. */
function shape(subject: unknown, seen = new Set<unknown>()): unknown {
  if (typeof subject !== 'object' || subject === null || isNode(subject))
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

const prototypes = [Object.prototype, Array.prototype, Function.prototype];
const own = (): string => prototypes.map((each) => Reflect.ownKeys(each).length).join();

function assert(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/**
 * Maps any call with any settings. Throws when the mapper does, when it changes its input or a
 * prototype, or when it gives what JSON can't say.
 */
export const mapsSoundly = fc.property(
  call,
  settings,
  fc.option(fc.string(), { nil: undefined }),
  (input, given, id) => {
    const before = [JSON.stringify(shape(input)), own()];
    const commands = createMapper(given as MappingSettings)(input as AnalyticsCall, id);
    const said = JSON.parse(JSON.stringify(commands)) as unknown[];
    assert(Array.isArray(commands) && said.length === commands.length, 'no list of commands');
    for (const command of commands) {
      assert(['track', 'set'].includes(command[0]), `a command named ${String(command[0])}`);
      assert(Object.getPrototypeOf(command.at(-1)) === Object.prototype, 'data of another kind');
    }
    const after = [JSON.stringify(shape(input)), own()];
    assert(before.join() === after.join(), 'the input or a prototype was changed');
  },
);
