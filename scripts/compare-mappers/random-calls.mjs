// Calls and settings as shops write them, odd ones too: every name and every form of a value that
// docs/mapping.md lists, each in several spellings.
import fc from 'fast-check';
import { emails, traits } from './random-traits.mjs';
import {
  eventNames,
  getter,
  itemNames,
  listNames,
  objectOf,
  oddValues,
  otherNames,
  spelled,
  texts,
  value,
  weighted,
} from './random-values.mjs';
import { session } from './session.mjs';

const flatProduct = objectOf(
  fc.oneof(
    weighted(12, spelled(itemNames)),
    weighted(1, spelled(listNames)),
    weighted(2, spelled([...otherNames, 'value', 'currency', 'event_id', 'coupon', 'title'])),
  ),
  value,
);
const product = fc.oneof(
  weighted(6, flatProduct),
  weighted(
    1,
    fc.tuple(flatProduct, flatProduct, spelled(['product'])).map(([outer, inner, key]) => ({
      ...outer,
      [key]: inner,
    })),
  ),
);
const list = fc.oneof(
  weighted(6, fc.array(product, { maxLength: 4 })),
  weighted(1, product),
  weighted(1, fc.dictionary(fc.constantFrom('11', '12', 'a'), product, { noNullPrototype: true })),
  weighted(1, fc.array(fc.oneof(product, value), { maxLength: 3 })),
  weighted(1, value),
);
const withLists = fc
  .tuple(
    objectOf(
      fc.oneof(
        weighted(5, spelled(eventNames)),
        weighted(4, spelled(itemNames)),
        weighted(1, spelled(otherNames)),
      ),
      value,
    ),
    objectOf(spelled(listNames), list, 2),
    objectOf(spelled(otherNames), objectOf(spelled(['myProperty', 'b', 'plan']), value, 3), 2),
    fc.nat(5),
  )
  .map(([flat, lists, nested, place]) => {
    if (place === 0) return { ...lists, ...flat, ...nested };
    // Some are inherited: those are no properties of the call.
    if (place === 1) return Object.assign(Object.create(flat), lists, nested);
    if (place === 2)
      return Object.defineProperties(
        { ...flat },
        Object.getOwnPropertyDescriptors(getter('coupon')),
      );
    return { ...flat, ...nested, ...lists };
  });
const properties = fc.oneof(weighted(20, withLists), weighted(1, value));

const events = fc.oneof(
  weighted(
    8,
    fc.constantFrom(
      ...['Product Added', 'Order Completed', 'Products Searched', 'Product List Filtered'],
      ...[
        'Video Playback Started',
        'Added Product',
        'Completed Order',
        'product_added',
        'Product Viewed',
      ],
      ...[
        'AddToCart',
        'add_to_cart',
        'checkout ',
        'Checkout',
        'ViewContent',
        'WatchVideo',
        'Search',
      ],
      ...['purchase', 'view_item', 'search', 'view_cart', 'video_start', 'add_to_wishlist'],
      ...[
        'Demo Booked',
        'Quiz Finished',
        'QUIZ FINISHED',
        '商品を見た',
        '---',
        ' Lead ',
        'constructor',
      ],
    ),
  ),
  weighted(1, value),
);
const messageId = fc.constantFrom(undefined, undefined, 'message-1', '', 0, 7, null, ' m ', {});

const track = fc.record({ type: fc.constant('track'), event: events, properties, messageId });
const page = fc.record({
  type: fc.constant('page'),
  name: fc.oneof(texts, value),
  category: fc.oneof(texts, value),
  properties,
  messageId,
});
const identify = fc.record({
  type: fc.constant('identify'),
  userId: fc.oneof(weighted(3, texts), weighted(2, emails), weighted(1, value)),
  traits: fc.oneof(weighted(9, traits), weighted(1, value)),
});
const call = fc.oneof(
  weighted(12, track),
  weighted(4, page),
  weighted(4, identify),
  weighted(1, fc.oneof(value, fc.record({ type: value }))),
);

const pinterestNames = ['Lead', 'Custom', 'signup', 'add_to_cart', 'Quiz Done', ' ', ' Lead '];
const personal = ['em', 'external_id', 'ph', 'fn', 'ln', 'ge', 'db', 'ct', 'st', 'zp', 'country'];
const settings = fc.record(
  {
    eventMapping: fc.oneof(
      fc.dictionary(
        fc.constantFrom(
          'Demo Booked',
          'quiz finished',
          'Order Completed',
          'purchase',
          'view_cart',
          '---',
        ),
        fc.oneof(
          fc.constantFrom(...pinterestNames, null),
          fc.array(fc.oneof(fc.constantFrom(...pinterestNames), oddValues), { maxLength: 3 }),
        ),
      ),
      fc.constantFrom(null, undefined, 'Lead', {}),
    ),
    customProperties: fc.oneof(
      fc.array(
        fc.constantFrom(
          'plan',
          'myObject.myProperty',
          'a.b',
          'tags',
          'value',
          'currency',
          'line_items',
        ),
        { maxLength: 4 },
      ),
      fc.array(fc.oneof(spelled([...eventNames, ...itemNames]), value), { maxLength: 4 }),
      fc.constantFrom(null, 'plan', {}, ['__proto__', 'a.constructor', '', '.', 'a.']),
    ),
    productId: fc.oneof(
      fc.array(fc.constantFrom('sku', 'product_id', 'id', 'item_id', 'price', 'name', 'title'), {
        maxLength: 3,
      }),
      fc.constantFrom(null, 'sku', [5, 'SKU'], undefined),
    ),
    currency: fc.oneof(texts, value),
    unmapped: fc.constantFrom('as-is', 'custom', 'drop', undefined, 'other'),
    eventId: fc.constantFrom(true, false, undefined, null),
    enhancedMatch: fc.oneof(
      weighted(3, fc.constant(personal)),
      weighted(1, fc.subarray(personal)),
      weighted(1, fc.constantFrom(false, undefined, null, 'em', {})),
    ),
    partner: fc.constantFrom('shop', ' ', undefined, 5),
    limitedDataProcessing: fc.constantFrom(true, false, { state: 'CA', country: 'US' }, null),
  },
  { requiredKeys: [] },
);

/** Any of it. */
export const anySession = session(
  fc.oneof(weighted(9, settings), weighted(1, fc.constantFrom(undefined, null, {}))),
  call,
  fc.constantFrom(undefined, 'id-1', 'id-2', ''),
);
