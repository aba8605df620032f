import type { Outcome, Receipt } from '../api/receipt.js';
import type { StartDeadline } from '../transport/deadlines.js';

/** A receipt, and the means to end it, used once for each part of the call. */
export interface OpenReceipt {
  readonly receipt: Receipt;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * A receipt of a call that becomes `parts` commands: the first outcome that is not `sent`, or `sent`.
 *
 * @param startDeadline When it is not ended by then, it is a `timeout`.
 * @param onOutcome Told in a microtask how it ended, and again if the call ended in another way after
 *   the deadline. Must not throw.
 */
export function createReceipt(
  eventId: string,
  parts: number,
  startDeadline?: StartDeadline,
  onOutcome?: (outcome: Outcome, isLate: boolean) => void,
): OpenReceipt {
  let deliver!: (outcome: Outcome) => void; // assigned synchronously by the Promise constructor
  const delivered = new Promise<Outcome>((resolve) => (deliver = resolve));
  let left = parts;
  let result: Outcome = 'sent';
  let told: Outcome | undefined;
  const tell = (outcome: Outcome): void => {
    if (outcome === told) return;
    const isLate = told !== undefined;
    told = outcome;
    // Before those who await the receipt; a listener must not run amid what ends it.
    queueMicrotask(() => onOutcome?.(outcome, isLate));
    deliver(outcome);
  };
  const cancel = startDeadline?.(() => tell(result === 'sent' ? 'timeout' : result));
  const settle = (outcome: Outcome): void => {
    if (result === 'sent') result = outcome;
    if (--left > 0) return;
    cancel?.();
    tell(result);
  };
  if (parts === 0) settle('dropped');
  return { receipt: { eventId, delivered }, settle };
}
