import type { Outcome, Receipt } from './queue/receipt.js';
import type { StartDeadline } from './transport/deadlines.js';

/** A receipt, the means to end it, and how the call really ended, which may be after the receipt did. */
export interface OpenReceipt {
  readonly receipt: Receipt;
  /** One for each part of the call; only the first time counts. */
  readonly settlers: readonly ((outcome: Outcome) => void)[];
  /** The first outcome of a part that is not `sent`, once every part has one. */
  readonly ended: Promise<Outcome>;
}

/** A receipt of a call that becomes `parts` commands; one not ended by the deadline is a `timeout`. */
export function createReceipt(
  eventId: string,
  parts: number,
  startDeadline?: StartDeadline,
): OpenReceipt {
  let end!: (outcome: Outcome) => void; // both assigned synchronously by the Promise constructor
  let deliver!: (outcome: Outcome) => void;
  const ended = new Promise<Outcome>((resolve) => (end = resolve));
  const delivered = new Promise<Outcome>((resolve) => (deliver = resolve));
  let left = parts;
  let result: Outcome = 'sent';
  const expire = (): void => deliver(result === 'sent' ? 'timeout' : result);
  const cancel = parts > 0 ? startDeadline?.(expire) : undefined;
  const finish = (outcome: Outcome): void => {
    cancel?.();
    end(outcome);
    deliver(outcome);
  };
  if (parts === 0) finish('dropped');
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
