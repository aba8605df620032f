import { rememberByName } from './remember-by-name.js';

/**
 * Reduces a name to what it is compared by: letters and digits in lower case. `Order ID`, `orderId` and
 * `order_id` are one name. `''` for a name of punctuation alone.
 */
export const normalizeKey: (key: string) => string = rememberByName((key) =>
  key
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
);
