import type { Outcome, Receipt } from './queue/receipt.js';
import type { StartDeadline } from './transport/deadlines.js';

/** A receipt, and the means to end it: one for each part of the call, of which only the first use counts. */
export interface OpenReceipt {
  readonly receipt: Receipt;
  readonly settlers: readonly ((outcome: Outcome) => void)[];
}

/** What becomes of a receipt. */
export interface ReceiptEvents {
  /** When one is not ended by then, it is a `timeout`. */
  readonly startDeadline?: StartDeadline;
  /** Told in a microtask how it ended, and again if the call ended in another way after the deadline. */
  readonly onOutcome?: (outcome: Outcome, isLate: boolean) => void;
}

/** A receipt of a call that becomes `parts` commands: the first outcome that is not `sent`, or `sent`. */
export function createReceipt(
  eventId: string,
  parts: number,
  { startDeadline, onOutcome }: ReceiptEvents = {},
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
    void Promise.resolve().then(() => onOutcome?.(outcome, isLate));
    deliver(outcome);
  };
  const cancel =
    parts > 0 ? startDeadline?.(() => tell(result === 'sent' ? 'timeout' : result)) : undefined;
  const finish = (): void => {
    cancel?.();
    tell(result);
  };
  if (parts === 0) {
    result = 'dropped';
    finish();
  }
  const settlers: ((outcome: Outcome) => void)[] = [];
  for (let part = 0; part < parts; part++) {
    let isOpen = true;
    settlers.push((outcome) => {
      if (!isOpen) return;
      isOpen = false;
      if (result === 'sent') result = outcome;
      if (--left === 0) finish();
    });
  }
  return { receipt: { eventId, delivered }, settlers };
}
