// Calls and contexts as nobody should make them: what JSON can't say, what throws when read, circles.
import fc from 'fast-check';

const key = fc.oneof(
  fc.constantFrom(
    ...['__proto__', 'constructor', 'event_id', 'products', 'line_items', 'items', 'sku', 'price'],
    ...[
      'quantity',
      'value',
      'revenue',
      'currency',
      'order_id',
      'query',
      'email',
      'address',
      'name',
    ],
  ),
  fc.string(),
);

const throwing = (object) =>
  Object.defineProperty(object, 'coupon', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

const small = (values) => fc.dictionary(key, values, { maxKeys: 5 });

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'xsmall' },
    fc.anything({
      maxDepth: 1,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSparseArray: true,
    }),
    fc.constantFrom(
      Symbol('s'),
      () => 1,
      NaN,
      Infinity,
      -0,
      '12.5',
      '1e400',
      'a\ud800',
      'x'.repeat(70_000),
      { toString: 1, valueOf: 1 },
    ),
    small(tie('value')),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(small(tie('value')), { maxLength: 3 }).map((products) => ({ products })),
    small(tie('value')).map(throwing),
    small(tie('value')).map((object) => Object.assign(object, { circle: object })),
  ),
}));

/** The shape as it should be, with anything in it; or anything at all. */
const shaped = (shape) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record(shape, { requiredKeys: [] }) },
    { weight: 1, arbitrary: value },
  );

const properties = fc.oneof(value, small(value));
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), value);

export const hostileCall = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom('page', 'track', 'track', 'track'),
      event: fc.oneof(
        fc.constantFrom('Product Added', 'Order Completed', 'Signed Up'),
        fc.string(),
      ),
      name: value,
      category: value,
      properties,
      messageId: text,
      context: value,
      timestamp: value,
    }),
  },
  { weight: 1, arbitrary: value },
);

export const hostileContext = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        eventId: text,
        visitor: shaped({
          ip: fc.oneof(fc.ipV4(), fc.ipV6(), value),
          userAgent: text,
          url: text,
          clickId: text,
          language: text,
        }),
        user: shaped({ email: fc.oneof(fc.emailAddress(), value), phone: value, address: value }),
        userId: text,
        time: fc.oneof(fc.date(), fc.double(), value),
        optOut: value,
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: value },
);
