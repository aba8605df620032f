import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Notes the tag id in the request log; does nothing outside Pinterest's addresses. */
  readonly noteTagId: (tagId: string) => void;
}
