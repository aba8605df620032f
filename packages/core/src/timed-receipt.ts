import { createReceipt, type Outcome, type Receipt } from './queue/receipt.js';

/** A receipt, the means to end it, and how the call really ended, which may be after the receipt did. */
export interface TimedReceipt {
  readonly receipt: Receipt;
  readonly settlers: ((outcome: Outcome) => void)[];
  readonly ended: Promise<Outcome>;
}

/** A receipt that ends as `timeout` when nothing has ended it so many milliseconds from now. */
export function createTimedReceipt(eventId: string, parts: number, timeout: number): TimedReceipt {
  const timed = createReceipt(eventId, parts);
  const real = createReceipt(eventId, parts);
  const timer = setTimeout(() => timed.settlers.forEach((settle) => settle('timeout')), timeout);
  void timed.receipt.delivered.then(() => clearTimeout(timer));
  const settlers = timed.settlers.map((settle, index) => (outcome: Outcome): void => {
    settle(outcome);
    real.settlers[index]?.(outcome);
  });
  return { receipt: timed.receipt, settlers, ended: real.receipt.delivered };
}
