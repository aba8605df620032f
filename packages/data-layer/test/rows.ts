/** GA4's events, and Pinterest's event for each. `contact` is what the tests send last. */
export const eventRows: readonly [name: string, event: string | undefined][] = [
  ['view_item', 'ViewContent'],
  ['view_item_list', 'ViewCategory'],
  ['search', 'Search'],
  ['view_search_results', 'Search'],
  ['add_to_cart', 'AddToCart'],
  ['add_to_wishlist', 'AddToWishlist'],
  ['begin_checkout', 'InitiateCheckout'],
  ['add_payment_info', 'AddPaymentInfo'],
  ['purchase', 'Checkout'],
  ['sign_up', 'Signup'],
  ['generate_lead', 'Lead'],
  ['subscribe', 'Subscribe'],
  ['start_trial', 'StartTrial'],
  ['schedule', 'Schedule'],
  ['find_location', 'FindLocation'],
  ['customize_product', 'CustomizeProduct'],
  ['submit_application', 'SubmitApplication'],
  ['video_start', 'WatchVideo'],
  ['page_view', undefined],
  ['view_cart', undefined],
  ['remove_from_cart', undefined],
  ['select_item', undefined],
  ['select_promotion', undefined],
  ['add_shipping_info', undefined],
  ['refund', undefined],
  ['login', undefined],
  ['gtm.js', undefined],
];

const item = (fields: object, data: object): [given: object, data: object] => [
  { items: [fields] },
  { line_items: [data] },
];

/** A parameter of GA4 and the event data it becomes, as `purchase` sends it. */
export const parameterRows: readonly [what: string, given: object, data: object][] = [
  ['transaction_id', { transaction_id: 'T-1' }, { order_id: 'T-1' }],
  ['value', { value: '1,299.00' }, { value: 1299 }],
  ['currency', { value: 1, currency: 'eur' }, { value: 1, currency: 'EUR' }],
  ['coupon', { coupon: 'MAY' }, { coupon: 'MAY', promo_code: 'MAY' }],
  ['search_term', { search_term: 'mug' }, { search_query: 'mug' }],
  ['item_id', ...item({ item_id: 'A' }, { product_id: 'A' })],
  ['id', ...item({ id: 17 }, { product_id: '17' })],
  ['item_name', ...item({ item_name: 'Mug' }, { product_name: 'Mug' })],
  ['item_brand', ...item({ item_brand: 'Kiln' }, { product_brand: 'Kiln' })],
  ['item_category', ...item({ item_category: 'Mugs' }, { product_category: 'Mugs' })],
  ['item_variant', ...item({ item_variant: 'blue' }, { product_variant: 'blue' })],
  ['price', ...item({ price: '12.50' }, { product_price: 12.5 })],
  [
    'quantity',
    {
      items: [
        { item_id: 'A', quantity: 2 },
        { item_id: 'B', quantity: 3 },
      ],
    },
    {
      order_quantity: 5,
      line_items: [
        { product_id: 'A', product_quantity: 2 },
        { product_id: 'B', product_quantity: 3 },
      ],
    },
  ],
  [
    'discount, index, affiliation, item_list_name, item_category2',
    ...item(
      {
        item_id: 'A',
        discount: 1,
        index: 0,
        affiliation: 'x',
        item_list_name: 'l',
        item_category2: 'c',
      },
      { product_id: 'A' },
    ),
  ],
];
