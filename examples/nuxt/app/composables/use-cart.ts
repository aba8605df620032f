export interface Order {
  id: string;
  skus: string[];
}

/** The cart and the last order are cookies: this shop has no database. */
export function useCart() {
  const cart = useCookie<string[]>('cart', { default: () => [] });
  const order = useCookie<Order | null>('order', { default: () => null });
  return {
    items: computed(() => toProducts(cart.value)),
    order: computed(
      () => order.value && { id: order.value.id, items: toProducts(order.value.skus) },
    ),
    add: (sku: string) => (cart.value = [...cart.value, sku]),
    placeOrder() {
      order.value = { id: `A-${Date.now()}`, skus: cart.value };
      cart.value = [];
    },
  };
}

const toProducts = (skus: string[]): Product[] => skus.flatMap((sku) => bySku(sku) ?? []);
