import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.js';

/**
 * The body as text. A body past the limit is read to its end but not kept: an answer sent while the
 * client is still writing would reach it as a broken connection, not as a 413.
 */
export async function readBody(request: IncomingMessage, maxBody: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBody) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > maxBody) throw new HttpError(413, `the body is larger than ${maxBody} bytes`);
  return Buffer.concat(chunks).toString('utf8');
}
