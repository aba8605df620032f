/**
 * Milliseconds each of `count` calls takes to return. Each is made as a click makes it: in a task of its
 * own, once nothing of the one before is left to do. Runs in a page, so it stands alone.
 */
export async function timeCalls(program, event, count) {
  const tag = document.querySelector('pinterest-tag');
  const order = (id) => ({ order_id: id, value: 27.5, currency: 'USD', coupon: 'hasbros' });
  const product = () => ({
    product_id: 'G-32',
    name: 'Monopoly: 3rd Edition',
    category: 'Games',
    brand: 'Hasbro',
    variant: '200 pieces',
    price: 18.99,
    quantity: 1,
  });
  const lineItem = () => ({
    product_id: 'G-32',
    product_name: 'Monopoly: 3rd Edition',
    product_category: 'Games',
    product_brand: 'Hasbro',
    product_variant: '200 pieces',
    product_price: 18.99,
    product_quantity: 1,
  });
  const ours = (properties) => () => tag.track(event, properties).delivered;
  const direct = (name, data) => {
    let answer;
    const delivered = new Promise((resolve) => (answer = resolve));
    return () => {
      window.pintrk('track', name, data, answer);
      return delivered;
    };
  };
  const prepare = {
    ours: {
      'Order Completed': (id) => ours({ ...order(id), products: [product()] }),
      'Product Added': () => ours({ ...product(), coupon: 'MAYDEALS' }),
    },
    floor: {
      'Order Completed': (id) => direct('checkout', { ...order(id), line_items: [lineItem()] }),
      'Product Added': () => direct('addtocart', { coupon: 'MAYDEALS', line_items: [lineItem()] }),
    },
  }[program][event];

  const times = [];
  for (let index = 0; index < count; index++) {
    const call = prepare(`order-${index}`);
    const start = performance.now();
    const delivered = call();
    times.push(performance.now() - start);
    await delivered;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return times;
}
