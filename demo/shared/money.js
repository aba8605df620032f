import { currency } from './event-properties.js';

const format = new Intl.NumberFormat('en-IE', {
  style: 'currency',
  currency,
  trailingZeroDisplay: 'stripIfInteger',
});

export const money = (amount) => format.format(amount);
