import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import type { Outcome } from '../api/receipt.js';

/** One command on its way, with the call it comes from and what rides on it. */
export interface Entry {
  readonly call: AnalyticsCall;
  command: PinterestCommand;
  /** While user data in the command is being hashed. Never rejects. */
  ready?: Promise<void> | undefined;
  /** Edits the command just before it goes out; `undefined` drops it. Never throws. */
  readonly edit: (command: PinterestCommand) => PinterestCommand | undefined;
  /** Called with the command that goes out. Never throws. */
  readonly onSend: (command: PinterestCommand) => void;
  /** Reports how it ended; only the first time counts. */
  readonly settle: (this: void, outcome: Outcome) => void;
}
