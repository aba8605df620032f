import fc from 'fast-check';
import { session } from './session.mjs';

const plainNumber = fc.integer({ min: 1, max: 1e6 }).map((cents) => cents / 100);
const plainText = fc.constantFrom('Mug', 'A-1', 'blue', 'Kiln & Co');
const plainProduct = fc.record(
  {
    sku: plainText,
    product_id: plainText,
    name: plainText,
    category: plainText,
    variant: plainText,
    brand: plainText,
    price: plainNumber,
    quantity: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);
const plainProperties = fc
  .tuple(
    plainProduct,
    fc.record(
      {
        value: plainNumber,
        revenue: plainNumber,
        total: plainNumber,
        currency: fc.constantFrom('EUR', 'usd', 'JPY'),
        order_id: plainText,
        query: plainText,
        property: plainText,
        plan: plainText,
        products: fc.array(plainProduct, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([product, rest]) => ({ ...product, ...rest }));
const plainId = fc.constantFrom('message-1', 'message-2');

/** Calls that the rules have mapped alike since the first edition. */
export const plainSession = session(
  fc.record(
    {
      eventMapping: fc.constantFrom({
        'Demo Booked': ['Lead', 'Custom'],
        'Order Completed': 'Signup',
      }),
      customProperties: fc.constantFrom(['plan'], ['value', 'plan']),
      productId: fc.constantFrom(['product_id', 'sku'], ['sku']),
      currency: fc.constantFrom('EUR', 'gbp'),
      unmapped: fc.constantFrom('as-is', 'custom', 'drop'),
      enhancedMatch: fc.constantFrom(['em'], false, [
        'em',
        'ph',
        'fn',
        'ln',
        'ge',
        'db',
        'ct',
        'st',
        'zp',
      ]),
      partner: fc.constant('shop'),
    },
    { requiredKeys: [] },
  ),
  fc.oneof(
    fc.record({
      type: fc.constant('track'),
      event: fc.constantFrom(
        ...['Product Added', 'Order Completed', 'Products Searched', 'Product List Filtered'],
        ...['Demo Booked', 'Quiz Finished', 'Added Product', 'product_added', 'AddToCart'],
      ),
      properties: plainProperties,
      messageId: plainId,
    }),
    fc.record({
      type: fc.constant('page'),
      category: fc.constantFrom(undefined, 'Games'),
      properties: plainProperties,
      messageId: plainId,
    }),
    fc.record({
      type: fc.constant('identify'),
      userId: plainText,
      traits: fc.record(
        {
          email: fc.constantFrom('Ada@Example.com', ' a@b.co '),
          phone: fc.constantFrom('49 30 901820', '+1 (212) 555-0100'),
          firstName: plainText,
          lastName: plainText,
          birthday: fc.constantFrom('1990-01-05', '19900105'),
          gender: fc.constantFrom('f', 'male'),
          address: fc.record({ city: plainText, state: plainText, postalCode: plainText }),
        },
        { requiredKeys: [] },
      ),
    }),
  ),
  plainId,
);
