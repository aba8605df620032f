import { readValue } from '../events/read-value.js';
import type { ServerOutcome } from '../api/server-receipt.js';
import type { PostResult } from './post-events.js';

/** How one event of a request ended. */
export interface EventOutcome {
  readonly outcome: ServerOutcome;
  readonly reason: string | undefined;
}

/** What an answer means: an outcome for each event, or that the request has to be repeated. */
export type Answer =
  | { readonly outcomes: readonly EventOutcome[] }
  | {
      readonly retryReason: string;
      /** The milliseconds that Pinterest asks to wait; `undefined` when it does not. */
      readonly retryAfterMs: number | undefined;
    };

/** The answer to a request of `count` events. */
export function readAnswer(result: PostResult, count: number): Answer {
  if ('error' in result) return { retryReason: result.error, retryAfterMs: undefined };
  const { status } = result;
  const body = parse(result.body);
  if (status === 408 || status === 429 || status >= 500)
    return {
      retryReason: describe(status, body),
      retryAfterMs: readRetryAfter(result.retryAfter),
    };
  if (status >= 200 && status < 300) return { outcomes: eventOutcomes(body, count) };
  if (status === 422) {
    const listed = [body, readValue(body, 'details')].find((each) =>
      Array.isArray(readValue(each, 'events')),
    );
    if (listed) return { outcomes: eventOutcomes(listed, count) };
  }
  const isRefused = status >= 400 && status !== 422;
  const all: EventOutcome = {
    outcome: isRefused ? 'refused' : 'failed',
    reason: describe(status, body),
  };
  return { outcomes: Array.from({ length: count }, () => all) };
}

function eventOutcomes(body: unknown, count: number): EventOutcome[] {
  const given = readValue(body, 'events');
  const events: readonly unknown[] = Array.isArray(given) ? given : [];
  // Pinterest may sum up instead of listing.
  const isAllProcessed = events.length === 0 && readValue(body, 'num_events_processed') === count;
  return Array.from({ length: count }, (_, index): EventOutcome => {
    if (isAllProcessed) return { outcome: 'sent', reason: undefined };
    const event = events[index];
    switch (readValue(event, 'status')) {
      case 'processed':
        return { outcome: 'sent', reason: textOf(event, 'warning_message') };
      case 'failed':
        return {
          outcome: 'refused',
          reason: textOf(event, 'error_message') ?? 'Pinterest gave no reason.',
        };
      default:
        return { outcome: 'failed', reason: "Pinterest's answer holds no outcome for this event." };
    }
  });
}

function describe(status: number, body: unknown): string {
  const code = readValue(body, 'code');
  const message = textOf(body, 'message');
  return `${status}${typeof code === 'number' ? `, code ${code}` : ''}${message ? `: ${message}` : ''}`;
}

function textOf(source: unknown, key: string): string | undefined {
  const value = readValue(source, key);
  return typeof value === 'string' && value ? value.slice(0, 500) : undefined;
}

/** Seconds or an HTTP date, as milliseconds from now. */
function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms >= 0 ? ms : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
