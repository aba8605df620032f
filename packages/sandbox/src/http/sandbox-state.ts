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
  /** Aborted when the sandbox closes. */
  readonly ended: AbortSignal;
  faults: Faults;
}
