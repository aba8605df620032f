import { rememberByName } from './remember-by-name.js';

/**
 * `Order ID`, `orderId` and `order_id` are one name: lower case, no spaces, underscores or hyphens. Found
 * out once for each: the names of tables are compared with every new one.
 */
export const normalizeKey: (key: string) => string = rememberByName((key) =>
  key.toLowerCase().replace(/[\s_-]+/g, ''),
);
