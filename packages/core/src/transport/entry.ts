import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import type { Outcome } from '../api/receipt.js';

/** One command on its way, with the call it came from. */
export interface Entry {
  readonly call: AnalyticsCall;
  readonly eventId: string;
  command: PinterestCommand;
  /** While user data in the command is being hashed. Never rejects. */
  ready?: Promise<void> | undefined;
  /** Whether it was edited and told of: it may be taken back, and go out later. */
  isOut?: boolean;
  /** Says how it ended; only the first time counts. */
  readonly settle: (this: void, outcome: Outcome) => void;
}
