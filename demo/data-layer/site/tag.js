/** The shop's calls, as events of Google Analytics 4. */
import { productsIn } from '../../shared/catalogue.js';
import { currency } from '../../shared/event-properties.js';

const dataLayer = (window.dataLayer ??= []);

/** Google's own snippet: its commands are `arguments` objects. */
function gtag() {
  dataLayer.push(arguments);
}

/** Pushes an e-commerce event; the earlier one is cleared first, as Google recommends. */
const push = (event, ecommerce) => {
  dataLayer.push({ ecommerce: null });
  dataLayer.push({ event, ecommerce });
};

const itemOf = ({ sku, name, category, brand, variant, price, quantity = 1 }) => ({
  item_id: sku,
  item_name: name,
  item_category: category,
  item_brand: brand,
  item_variant: variant,
  price,
  quantity,
});

const aboutProduct = ({ price, quantity, ...product }) => ({
  currency,
  value: price * quantity,
  items: [itemOf({ ...product, price, quantity })],
});

const aboutOrder = ({ total, coupon, products }) => ({
  currency,
  value: total,
  coupon,
  items: products.map(itemOf),
});

/** Pushes the GA4 event of each of the shop's events. */
const events = {
  'Product List Filtered': ({ query }) => push('search', { search_term: query }),
  'Products Searched': ({ query }) => push('search', { search_term: query }),
  'Product Viewed': (product) => push('view_item', aboutProduct(product)),
  'Product Added': (product) => push('add_to_cart', aboutProduct(product)),
  'Product Added to Wishlist': (product) => push('add_to_wishlist', aboutProduct(product)),
  'Cart Viewed': ({ products }) => push('view_cart', { items: products.map(itemOf) }),
  'Checkout Started': (order) => push('begin_checkout', aboutOrder(order)),
  'Payment Info Entered': ({ value, payment_method }) =>
    push('add_payment_info', { currency, value, payment_type: payment_method }),
  'Order Completed': (order) =>
    push('purchase', {
      transaction_id: order.order_id,
      shipping: order.shipping,
      ...aboutOrder(order),
    }),
  'Video Playback Started': ({ title }) => gtag('event', 'video_start', { video_title: title }),
  'Consultation Booked': (lead) => gtag('event', 'generate_lead', lead),
  'Signed Up': ({ method }) => gtag('event', 'sign_up', { method }),
  'Newsletter Joined': () => gtag('event', 'newsletter_joined'),
};

export const track = (event, properties) => events[event](properties);

/** Page views need no call; a department is a list of products, too. */
export const page = ({ category }) => {
  if (!category) return;
  const items = productsIn(category).map(itemOf);
  push('view_item_list', { item_list_name: category, items });
};

export const identify = ({ id, email }) => gtag('set', { user_id: id, user_data: { email } });

const consentOf = (state) => ({
  ad_storage: state,
  ad_user_data: state,
  ad_personalization: state,
  analytics_storage: state,
});

gtag('consent', 'default', consentOf('denied'));

export const setConsent = (state) => gtag('consent', 'update', consentOf(state));
