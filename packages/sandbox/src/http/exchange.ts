import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NoteFields } from '../store/request-log.js';

/** One request and its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Notes the fields in the request log; does nothing outside Pinterest's addresses. */
  readonly noteFields: NoteFields;
}
