import type { ServerOutcome, ServerReceipt } from './api/server-receipt.js';

/** A receipt, and what ends it: called once for each of its events. */
export interface OpenReceipt {
  readonly receipt: ServerReceipt;
  readonly settle: (outcome: ServerOutcome, reason?: string) => void;
}

/**
 * A receipt of a call that becomes `parts` events: the first outcome that is not `sent`, or `sent`.
 *
 * @param onAwait Called when somebody takes `delivered`.
 */
export function createReceipt(eventId: string, parts: number, onAwait: () => void): OpenReceipt {
  let deliver!: (outcome: ServerOutcome) => void; // assigned synchronously by the Promise constructor
  const delivered = new Promise<ServerOutcome>((resolve) => (deliver = resolve));
  let left = parts;
  let result: ServerOutcome = 'sent';
  let why: string | undefined;
  let reason: string | undefined;
  return {
    receipt: {
      eventId,
      get delivered() {
        onAwait();
        return delivered;
      },
      get reason() {
        return reason;
      },
    },
    settle(outcome, given) {
      if (result === 'sent') {
        result = outcome;
        why = outcome === 'sent' ? (why ?? given) : given;
      }
      if (--left > 0) return;
      reason = why;
      deliver(result);
    },
  };
}
