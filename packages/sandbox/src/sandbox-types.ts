import type { JsonObject } from './json-types.js';

/** Faults of one of the sandbox's addresses. The parts combine: the delay comes first. */
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

/** How the Conversions API misbehaves. */
export interface ConversionsFault extends Fault {
  /** Each event with a number that is a multiple of this fails, in an answer with status 200. */
  readonly failEvery?: number;
  /** Seconds, for the header `Retry-After`. */
  readonly retryAfter?: number;
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
  /** The Conversions API. An event of a request that fails is not recorded. */
  readonly conversions?: ConversionsFault;
}

/** One event as it arrived. Frozen; JSON only. */
export interface SandboxEvent {
  /** Number in the order of arrival, from 1; `clear()` does not restart it. */
  readonly id: number;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** `''` for an event of the Conversions API. */
  readonly tagId: string;
  /** The event's name as it was sent; `init` comes from `pintrk('page')`. */
  readonly event: string;
  /** `ed`: the event's data. From a server: `custom_data`, with the `event_id`. */
  readonly data: JsonObject;
  /** `pd`, from a server `user_data`: what is known of the visitor. */
  readonly userData: JsonObject;
  /** `ov`: track's fifth argument, or page's object. */
  readonly overrides: JsonObject;
  /** `ad`: what the script adds about the page. */
  readonly page: JsonObject;
  /** Sent by Pinterest's script (or the sandbox's), as the documented image request, or by a server to the Conversions API. */
  readonly via: 'script' | 'image' | 'server';
  readonly method: 'GET' | 'POST';
  /** What Pinterest would make less of, in words. */
  readonly warnings: readonly string[];
  /** The number of the earlier event that Pinterest counts this one together with: the same event, with the same `event_id`, from the browser and a server. */
  readonly countedWith?: number;
  /** From a server: the ad account. */
  readonly adAccountId?: string;
  /** From a server: the event as it was sent, whole. */
  readonly conversion?: JsonObject;
}

/** One request to `/ct/*`, `/user/`, `/v3/` or `/v5/*`, whatever the answer was. */
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

/** Which events are meant; the name is compared without regard to case and `_`. */
export interface EventFilter {
  readonly tagId?: string;
  readonly event?: string;
  /** Where it was sent from. */
  readonly source?: 'browser' | 'server';
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
  /** The only access token that the Conversions API takes. By default it takes any. */
  readonly accessToken?: string;
  /** The only ad account that the access token is for. By default it is for all. */
  readonly adAccountId?: string;
  /** Called with each line of the terminal table. */
  readonly log?: (line: string) => void;
}

/** A running local mock of Pinterest. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** The address of the sandbox's core.js, for the tag's `scriptSrc`. */
  readonly scriptSrc: string;
  /** Replaces `https://ct.pinterest.com`: for the tag's `endpoint`. */
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
