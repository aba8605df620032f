/** `Order ID`, `orderId` and `order_id` are one name: lower case, no spaces, underscores or hyphens. */
export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}
