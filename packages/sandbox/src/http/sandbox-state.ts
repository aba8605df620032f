import type { Faults } from '../sandbox-types.js';
import type { EventLog } from '../store/event-log.js';
import type { RequestLog } from '../store/request-log.js';
import type { Scripts } from './load-scripts.js';

/** What the routes work on. */
export interface SandboxState {
  readonly events: EventLog;
  readonly requests: RequestLog;
  readonly scripts: Scripts;
  readonly maxBody: number;
  /** Origins besides local ones whose pages may use the API. */
  readonly allowedOrigins: ReadonlySet<string>;
  /** How many event streams are open. */
  streams: number;
  /** What the Conversions API takes; `undefined` for any. */
  readonly accessToken: string | undefined;
  readonly adAccountId: string | undefined;
  /** Aborted when the sandbox closes. */
  readonly ended: AbortSignal;
  faults: Faults;
  /** How many valid events the Conversions API has been sent. */
  conversions: number;
}
