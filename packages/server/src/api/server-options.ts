import type { MappingSettings } from '@pinterest-tag/core';

/**
 * How a server is set up: the mapping settings of the tag, and these. Events that map to no standard event are not
 * sent, as Pinterest does not report them; `unmapped: 'custom'` sends them as `custom`.
 */
export interface PinterestServerOptions extends MappingSettings {
  /** Your ad account's id: at most 18 digits, in Ads Manager. */
  readonly adAccountId: string;
  /** The conversion access token from Ads Manager, Conversions. A secret: keep it out of browsers and repositories. */
  readonly accessToken: string;
  /** Have Pinterest check the events without recording them. Default `false`. */
  readonly test?: boolean | undefined;
  /** Where the API is: https, or http on this machine. Default `https://api.pinterest.com`. */
  readonly endpoint?: string | undefined;
  /** What makes the requests. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Events a request at most: 1 to 1,000. Default 1,000. */
  readonly maxBatch?: number | undefined;
  /** Milliseconds that an event waits at most for others to go with. 0 sends in the next task. Default 1,000. */
  readonly flushAfterMs?: number | undefined;
  /** Milliseconds until a request without an answer is given up and retried. Default 30,000. */
  readonly requestTimeoutMs?: number | undefined;
  /** Events queued at most; past that the oldest end as `dropped`. Default 100,000. */
  readonly maxQueued?: number | undefined;
}
