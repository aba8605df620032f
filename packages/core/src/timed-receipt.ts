import { createReceipt, type Outcome, type Receipt } from './queue/receipt.js';

/** A receipt that ends as `timeout` when nothing has ended it so many milliseconds from now. */
export function createTimedReceipt(
  eventId: string,
  parts: number,
  timeout: number,
): { receipt: Receipt; settlers: ((outcome: Outcome) => void)[] } {
  const { receipt, settlers } = createReceipt(eventId, parts);
  const timer = setTimeout(() => settlers.forEach((settle) => settle('timeout')), timeout);
  void receipt.delivered.then(() => clearTimeout(timer));
  return { receipt, settlers };
}
