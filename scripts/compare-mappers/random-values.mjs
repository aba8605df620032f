// Values and names as shops write them, odd ones too.
import fc from 'fast-check';

export const weighted = (weight, arbitrary) => ({ weight, arbitrary });

/** The object of some of these names. */
export const objectOf = (keys, value, maxKeys = 9) =>
  fc.dictionary(keys, value, { maxKeys, size: 'max', noNullPrototype: true });

export const itemNames = (
  'product_name name item_name sku product_id item_id id product_category category item_category ' +
  'product_variant variant item_variant product_variant_id product_price price product_quantity ' +
  'quantity product_brand brand item_brand'
).split(' ');
export const eventNames = (
  'value revenue total currency order_id transaction_id coupon query search_query search_term ' +
  'order_quantity promo_code property lead_type title video_title event_id eid eventID'
).split(' ');
export const listNames = ['products', 'items', 'line_items', 'product'];
export const otherNames = ['plan', 'myObject', 'a.b', 'tags', '__proto__', '#', '', 'url', 'Größe'];

/** A name in another spelling: Order ID, orderId, order-id. */
export const spelled = (names) =>
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...Array(9).fill(0), 1, 2, 3, 4))
    .map(([name, spelling]) => {
      if (spelling === 1) return name.toUpperCase();
      if (spelling === 2) return name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
      if (spelling === 3) return ` ${name.replaceAll('_', ' ')}`;
      return spelling === 4 ? name.replaceAll('_', '-#') : name;
    });

const digits = fc.stringMatching(/^\d{1,7}$/);
const money = fc
  .tuple(
    fc.constantFrom('', '', '-', '+', '\u2212', '$', 'US$', '€ ', 'CHF ', 'Rs.', 'kr ', '-$', '$-'),
    digits,
    fc.constantFrom('', '.', ',', ' ', "'", '\u202f', '.,', ',,', '’'),
    fc.stringMatching(/^\d{0,4}$/),
    fc.constantFrom('', '', '.', ',', ' '),
    fc.stringMatching(/^\d{0,3}$/),
    fc.constantFrom(
      '',
      '',
      ' €',
      '€',
      ' EUR',
      '.-',
      ',-',
      ',–',
      'zł',
      ' kr.',
      'k',
      '-',
      ' $ 5',
      '%',
    ),
  )
  .map((parts) => parts.join(''));
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 1e4, noNaN: true }).map((price) => Math.round(price * 100) / 100),
  fc.constantFrom(0, -0, -1, 1.005, 0.1, NaN, Infinity, 1e21, 1e-7, 10n, 2n ** 70n),
);
const numberTexts = fc.oneof(
  money,
  fc.constantFrom(
    ...['1,299.00', '1.299,00 €', '1 299,00', '$1,299.00', "CHF 1'299.-", '1,299', '0x10', '1e3'],
    ...[
      'free',
      '.5',
      '5.',
      '1.2.3',
      '1,2,3',
      '1,234,567.89',
      '1.234.567,89',
      '1,2.3,4',
      '1.5k',
      ' 7 ',
    ],
    ...[
      '$10 - $20',
      '--5',
      '\u0661\u0662',
      '9'.repeat(400),
      'Infinity',
      '-',
      '.',
      '12,50 €',
      '€12.5m',
    ],
  ),
);
export const texts = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      'A',
      ' A ',
      'A-1',
      '0',
      'undefined',
      'null',
      'NaN',
      '[object Object]',
      'N/A',
      'MUG-1 ',
    ],
    ...[
      'EUR',
      'eur',
      ' usd',
      '€',
      'JPY',
      'KWD',
      'CLF',
      '978',
      '\u00a0x',
      'ß',
      '商品',
      'n/a',
      '<b>',
      '%%',
    ],
  ),
  fc.string({ maxLength: 5 }),
);
const throwing = () => {
  throw new Error('no');
};
/** An object with a property that throws when it is read. */
export const getter = (key) => Object.defineProperty({}, key, { enumerable: true, get: throwing });
export const oddValues = fc.oneof(
  fc.constantFrom(undefined, null, true, false, [], {}, Symbol('s'), () => 1, new Map([[1, 2]])),
  fc.constantFrom(new Date(0), new Date(NaN), new String('A'), new Number(5), new Boolean(false)),
  fc.oneof(numbers, numberTexts).map((amount) => ({ amount, currencyCode: 'EUR' })),
  fc.oneof(numbers, texts, numberTexts).map((value) => ({ toJSON: () => value })),
  fc.array(texts, { maxLength: 3 }),
  fc.constantFrom(getter('coupon'), getter('price'), getter('toJSON'), { toJSON: throwing }),
  fc.anything({ maxDepth: 1, maxKeys: 3, withBigInt: true, withNullPrototype: true }),
);
export const value = fc.oneof(
  weighted(4, numbers),
  weighted(3, numberTexts),
  weighted(6, texts),
  weighted(3, oddValues),
);
