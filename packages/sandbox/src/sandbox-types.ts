import type { JsonObject } from './json-types.js';

/** How one of the stand-in's addresses misbehaves. The parts combine: the delay comes first. */
export interface Fault {
  /** Milliseconds to wait before anything else happens. */
  readonly delay?: number;
  /** Answer with this status. */
  readonly status?: number;
  /** Answer this body instead (with 200, unless `status` is given too). */
  readonly body?: string;
  /** Never answer. */
  readonly hang?: boolean;
  /** Destroy the socket. On `events`, nothing is recorded. */
  readonly drop?: boolean;
}

/** Faults by what they are put on. */
export interface Faults {
  /** The script `/ct/core.js`. */
  readonly core?: Fault;
  /** The second script, `/ct/lib/main.<hash>.js`. */
  readonly main?: Fault;
  /** The round trip `/user/`. */
  readonly user?: Fault;
  /** The events' endpoint, `/v3/`. */
  readonly events?: Fault;
}

/** One event as it arrived. Frozen; JSON only. */
export interface SandboxEvent {
  /** Number in the order of arrival, from 1; `clear()` does not restart it. */
  readonly id: number;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly tagId: string;
  /** The event's name as it was sent; `init` comes from `pintrk('page')`. */
  readonly event: string;
  /** `ed`: the event's data. */
  readonly data: JsonObject;
  /** `pd`: what is known of the visitor. */
  readonly userData: JsonObject;
  /** `ov`: track's fifth argument, or page's object. */
  readonly overrides: JsonObject;
  /** `ad`: what the script told of the page by itself. */
  readonly page: JsonObject;
  /** Sent by Pinterest's script (or the stand-in), or as the documented image request. */
  readonly via: 'script' | 'image';
  readonly method: 'GET' | 'POST';
  /** What Pinterest would make less of, in words. */
  readonly warnings: readonly string[];
}

/** One request to `/ct/*`, `/user/` or `/v3/`, whatever the answer was. */
export interface SandboxRequest {
  readonly at: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly tagId?: string;
  /** The event's name, on requests to `/v3/` and on the round trips to `/user/` that belong to an event. */
  readonly event?: string;
}

/** Which requests are meant. */
export interface RequestFilter {
  /**
   * Also list the round trip to `/user/` that the script makes before or beside each event. Nothing
   * waits for most of them, so a list with them differs from run to run. False by default.
   */
  readonly eventTrips?: boolean;
}

/** Which events are meant; the name is compared without regard to case. */
export interface EventFilter {
  readonly tagId?: string;
  readonly event?: string;
}

/** Called with each event as it arrives. */
export type EventListener = (event: SandboxEvent) => void;

/** How many events to wait for, or a condition on all that have arrived. */
export type EventCondition = number | ((events: readonly SandboxEvent[]) => boolean);

/** Options of `waitFor`. */
export interface WaitOptions {
  /** Milliseconds until it gives up; 5000 by default. */
  readonly timeout?: number;
}

/** Options of `createSandbox`. */
export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** How many events, and how many requests, are kept: the oldest go first. 1000 by default. */
  readonly maxEvents?: number;
  /** The largest request body in bytes; 1 MiB by default. Larger ones are answered 413. */
  readonly maxBody?: number;
  /**
   * Origins besides local ones (`localhost`, `*.localhost`, `127.0.0.1`, `[::1]`) whose pages may use
   * the sandbox's API, such as `https://shop.example`. None by default; a TypeError when one is no origin.
   */
  readonly allowedOrigins?: readonly string[];
  readonly faults?: Faults;
  /** Called with each line of the terminal table. */
  readonly log?: (line: string) => void;
}

/** A running stand-in for Pinterest. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The stand-in for Pinterest's script: what the tag should load. */
  readonly scriptSrc: string;
  /** The stand-in for `https://ct.pinterest.com`. */
  readonly endpoint: string;
  /** The events that arrived, oldest first; those of one page in the order of its calls. */
  readonly events: (filter?: EventFilter) => SandboxEvent[];
  /** The requests that arrived, those of one page in the order in which it sent them. */
  readonly requests: (filter?: RequestFilter) => SandboxRequest[];
  /** Forgets events and requests. */
  readonly clear: () => void;
  /** Replaces all faults; `{}` ends them. */
  readonly setFaults: (faults: Faults) => void;
  /** Calls the listener with each event from now on; the answer ends that. */
  readonly subscribe: (listener: EventListener) => () => void;
  /** Resolves with all events once there are enough; rejects naming those that did arrive. */
  readonly waitFor: (condition: EventCondition, options?: WaitOptions) => Promise<SandboxEvent[]>;
  /** Stops, and ends every open connection. */
  readonly close: () => Promise<void>;
}
