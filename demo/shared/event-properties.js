/** The shop's data in the property names of Segment's e-commerce spec. */
import { cartItems, cartTotals } from './cart.js';

export const currency = 'EUR';

const productProperties = (
  { product_id, sku, name, category, brand, variant, price },
  quantity = 1,
) => ({
  product_id,
  sku,
  name,
  category,
  brand,
  variant,
  price,
  quantity,
});

/** One product on its own, as in Product Viewed and Product Added. */
export const singleProduct = (product, quantity) => ({
  ...productProperties(product, quantity),
  currency,
});

export const cartProducts = (cart) =>
  cartItems(cart).map(({ product, quantity }) => productProperties(product, quantity));

export const orderProperties = (cart) => {
  const { discount, shipping, total } = cartTotals(cart);
  return {
    order_id: cart.order_id,
    total,
    shipping,
    discount,
    currency,
    ...(cart.coupon && { coupon: cart.coupon }),
    products: cartProducts(cart),
  };
};
