import type { Outcome, Receipt } from './queue/receipt.js';
import { later } from './transport/later.js';

/** A receipt, the means to end it, and how the call really ended, which may be after the receipt did. */
export interface OpenReceipt {
  readonly receipt: Receipt;
  /** One for each part of the call; only the first time counts. */
  readonly settlers: readonly ((outcome: Outcome) => void)[];
  /** The first outcome of a part that is not `sent`, once every part has one. */
  readonly ended: Promise<Outcome>;
}

/** A receipt of a call that becomes `parts` commands; one not ended within `timeout` ms is a `timeout`. */
export function createReceipt(eventId: string, parts: number, timeout = 0): OpenReceipt {
  let end!: (outcome: Outcome) => void; // both assigned synchronously by the Promise constructor
  let deliver!: (outcome: Outcome) => void;
  const ended = new Promise<Outcome>((resolve) => (end = resolve));
  const delivered = new Promise<Outcome>((resolve) => (deliver = resolve));
  let left = parts;
  let result: Outcome = 'sent';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = (outcome: Outcome): void => {
    clearTimeout(timer);
    end(outcome);
    deliver(outcome);
  };
  if (parts === 0) finish('dropped');
  // Later: a timer costs the call as much as its mapping.
  else
    later(() => {
      if (left > 0)
        timer = setTimeout(() => deliver(result === 'sent' ? 'timeout' : result), timeout);
    });
  const createSettler = (): ((outcome: Outcome) => void) => {
    let open = true;
    return (outcome) => {
      if (!open) return;
      open = false;
      if (result === 'sent') result = outcome;
      if (--left === 0) finish(result);
    };
  };
  return {
    receipt: { eventId, delivered },
    settlers: Array.from({ length: parts }, createSettler),
    ended,
  };
}
