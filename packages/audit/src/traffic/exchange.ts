/** One HTTP request, and what became of it, as far as the audit needs it. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** The request body as text. */
  readonly body?: string;
  /** Whether there was a body that the recording does not hold. */
  readonly isBodyMissing?: boolean;
  readonly referrer?: string;
  /** The response's status; 0 when there was no response. */
  readonly status: number;
  /** Why there was no response, in the browser's words: `net::ERR_BLOCKED_BY_CLIENT`. */
  readonly error?: string;
  /** Where a redirect leads. */
  readonly redirectUrl?: string;
  /** Whether it loads a page's document, not that of a frame. */
  readonly isDocument: boolean;
  /** Whether a service worker of the page responded: it then made the request itself, again. */
  readonly isFromServiceWorker: boolean;
  /** The scripts and documents that caused it, innermost first; empty when not recorded. */
  readonly initiators: readonly string[];
  /** The page of the recording it belongs to. */
  readonly pageId?: string;
}
