import type { Outcome, Receipt } from '../api/receipt.js';
import { now, scheduleTask } from '../transport/schedule.js';

/** A receipt, and the means to end it, used once for each part of the call. */
export interface OpenReceipt {
  readonly receipt: Receipt;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Opens the receipt of a call that becomes `parts` commands. It ends as the first outcome that is not
 * `sent`, or as `sent`.
 *
 * @param onOutcome Called in a microtask with how it ended, and again if the call ended in another way
 *   after the receipt had ended as `timeout`. Must not throw.
 */
export type ReceiptFactory = (
  eventId: string,
  parts: number,
  onOutcome?: (outcome: Outcome, isLate: boolean) => void,
) => OpenReceipt;

/** How many receipts end in a task because their time is up: an outcome takes its listeners some 0.05 milliseconds. */
const expiriesPerTask = 20;

/** Opens receipts that end as `timeout` after as many milliseconds. */
export function createReceipts(timeoutMs: number): ReceiptFactory {
  /** How each open receipt expires, and when. They share a timer: one each costs a call as much as its mapping. */
  const open = new Map<() => void, number>();
  let isArmed = false;
  const check = (): void => {
    isArmed = false;
    let left = expiriesPerTask;
    for (const [expire, at] of open) {
      const leftMs = at - now();
      if (leftMs > 0 || !left--) {
        isArmed = true;
        setTimeout(check, leftMs);
        return;
      }
      open.delete(expire);
      expire();
    }
  };

  return (eventId, parts, onOutcome) => {
    let deliver!: (outcome: Outcome) => void; // assigned synchronously by the Promise constructor
    const delivered = new Promise<Outcome>((resolve) => (deliver = resolve));
    let left = parts;
    let result: Outcome = 'sent';
    let reported: Outcome | undefined;
    const report = (outcome: Outcome): void => {
      if (outcome === reported) return;
      const isLate = reported !== undefined;
      reported = outcome;
      // Before those who await the receipt; a listener must not run amid what ends it.
      queueMicrotask(() => onOutcome?.(outcome, isLate));
      deliver(outcome);
    };
    const expire = (): void => report(result === 'sent' ? 'timeout' : result);
    const settle = (outcome: Outcome): void => {
      if (result === 'sent') result = outcome;
      if (--left > 0) return;
      open.delete(expire);
      report(result);
    };
    open.set(expire, now() + timeoutMs);
    if (!isArmed) scheduleTask(check);
    isArmed = true;
    if (parts === 0) settle('dropped');
    return { receipt: { eventId, delivered }, settle };
  };
}
