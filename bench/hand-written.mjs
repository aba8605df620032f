// The floor of the benchmark: what a developer writes by hand with no library, for the messages in workloads.mjs.
const line = (p) => ({
  product_name: p.name,
  product_id: p.product_id,
  product_category: p.category,
  product_variant: p.variant,
  product_price: p.price,
  product_quantity: p.quantity,
  product_brand: p.brand,
});
export const handWritten = (message, pintrk) => {
  const p = message.properties;
  if (message.type === 'page')
    return pintrk('track', 'viewcategory', { name: message.name, category: message.category });
  switch (message.event) {
    case 'Products Searched':
      return pintrk('track', 'search', { search_query: p.query });
    case 'Product Added':
      return pintrk('track', 'addtocart', { coupon: p.coupon, line_items: [line(p)] });
    case 'Order Completed':
      return pintrk('track', 'checkout', {
        order_id: p.order_id,
        value: p.value,
        currency: p.currency,
        coupon: p.coupon,
        line_items: p.products.map(line),
      });
    default:
      return pintrk('track', message.event, {});
  }
};
