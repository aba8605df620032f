import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../sandbox-types.js';
import { respond, type BodyKind } from './respond.js';

/** Whether the fault took over the answer. */
export async function applyFault(
  fault: Fault,
  response: ServerResponse,
  kind: BodyKind,
  ended: AbortSignal,
): Promise<boolean> {
  const { delay = 0, status, body, hang, drop } = fault;
  if (delay > 0) await sleep(delay, undefined, { signal: ended });
  if (drop) response.destroy();
  else if (!hang && (status !== undefined || body !== undefined)) {
    respond(response, status ?? 200, kind, body ?? '');
  }
  return Boolean(drop || hang || status !== undefined || body !== undefined);
}
