import type { ServerResponse } from 'node:http';

const CONTENT_TYPES = {
  json: 'application/json; charset=utf-8',
  script: 'text/javascript; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  gif: 'image/gif',
} as const;

/** What kinds of body there are. */
export type BodyKind = keyof typeof CONTENT_TYPES;

/** Answers once; an answer that the client no longer waits for is dropped. */
export function respond(
  response: ServerResponse,
  status: number,
  kind: BodyKind,
  body: string | Uint8Array,
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'Content-Type': CONTENT_TYPES[kind] });
  response.end(body);
}

/** Answers with JSON. */
export function respondJson(response: ServerResponse, status: number, value: unknown): void {
  respond(response, status, 'json', `${JSON.stringify(value)}\n`);
}
