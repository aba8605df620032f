import type { RequestActivity } from '../api/server-activity.js';
import type { ConversionEvent } from '../api/conversion-event.js';
import { createEventQueue, type QueuedEvent } from './event-queue.js';
import { createFlushWaiters } from './flush-waiters.js';
import { createInterruptibleWait } from './interruptible-wait.js';
import type { PostResult } from './post-events.js';
import { endIfExpired, isExpired, prepareBatch } from './prepare-batch.js';
import { readAnswer } from './read-answer.js';
import { retryDelay } from './retry-delay.js';

/** How events are sent. */
export interface DeliveryOptions {
  readonly maxBatch: number;
  readonly flushAfterMs: number;
  readonly maxQueued: number;
  /** Sends a body once; must not reject. */
  readonly post: (body: string, signal: AbortSignal) => Promise<PostResult>;
  readonly onRequest: (activity: RequestActivity) => void;
}

/** Sends events in batches, one request at a time, until each has its outcome. */
export interface Delivery {
  add(event: ConversionEvent, settle: QueuedEvent['settle']): void;
  /** Somebody waits for an outcome: until the queue is empty, waits for a retry keep the process running. */
  keepAlive(): void;
  flush(signal?: AbortSignal): Promise<void>;
  close(signal?: AbortSignal): Promise<void>;
}

/** A wait for a retry is interrupted that often to end what has expired meanwhile. */
const sweepMs = 60_000;
const closeTimeoutMs = 10_000;

/** A delivery with nothing queued. It keeps a process running for `flushAfterMs` and for requests, not for retries nobody awaits. */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { maxBatch, maxQueued, flushAfterMs, post, onRequest } = options;
  const closing = new AbortController();
  const retryWait = createInterruptibleWait();
  const waiters = createFlushWaiters();
  let isClosed = false;
  let lastOrder = 0;
  let isAwaited = false;
  let running: Promise<void> | undefined;
  /** Requests that failed in a row. */
  let failures = 0;
  /** How many of the oldest go out without waiting for more. */
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const queue = createEventQueue(maxQueued, (entry) => {
    due = Math.max(0, due - 1);
    entry.settle(
      'dropped',
      `More than ${maxQueued} events (maxQueued) waited; the oldest are dropped.`,
    );
  });

  const sendAll = (): void => {
    clearTimeout(timer);
    timer = undefined;
    due = queue.length;
    if (due > 0)
      running ??= run().then(() => {
        running = undefined;
        isAwaited &&= queue.length > 0;
        if (due > 0) sendAll();
        else schedule();
      });
  };

  const schedule = (): void => {
    if (queue.length >= maxBatch || (isClosed && queue.length > 0)) sendAll();
    else if (queue.length > 0 && !running) timer ??= setTimeout(sendAll, flushAfterMs);
  };

  const run = async (): Promise<void> => {
    while (due > 0 && !closing.signal.aborted) {
      const taken = queue.take(maxBatch);
      due = Math.max(0, due - taken.length);
      const batch = await prepareBatch(taken);
      if (batch.length > 0) await send(batch);
      if (queue.length >= maxBatch) due = queue.length;
      notifyWaiters();
    }
    if (closing.signal.aborted) endAll();
  };

  const notifyWaiters = (): void => waiters.notify(queue.oldest?.order ?? Infinity);

  const send = async (batch: readonly QueuedEvent[]): Promise<void> => {
    const start = Date.now();
    const body = JSON.stringify({ data: batch.map(({ event }) => event) });
    const result = await post(body, closing.signal);
    const answer = readAnswer(result, batch.length);
    const isRetried = 'retryReason' in answer;
    const retries = failures;
    failures = isRetried ? failures + 1 : 0;
    const retryAfterMs = isRetried ? retryDelay(failures, answer.retryAfterMs) : undefined;
    onRequest({
      type: 'request',
      events: batch.length,
      retries,
      durationMs: Date.now() - start,
      status: 'status' in result ? result.status : undefined,
      retryReason: isRetried ? answer.retryReason : undefined,
      retryAfterMs,
    });
    if (!isRetried)
      batch.forEach((entry, index) => {
        const { outcome, reason } = answer.outcomes[index] ?? {
          outcome: 'failed',
          reason: undefined,
        };
        entry.settle(outcome, reason);
      });
    else {
      queue.putBack(batch);
      due = Math.min(due + batch.length, queue.length);
      await waitForRetry(retryAfterMs ?? 0);
    }
  };

  const waitForRetry = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0 && due > 0 && !closing.signal.aborted; left -= sweepMs) {
      await retryWait.start(Math.min(left, sweepMs), isAwaited);
      for (const entry of queue.takeAll(isExpired)) endIfExpired(entry);
      due = Math.min(due, queue.length);
      notifyWaiters();
    }
  };

  const endAll = (): void => {
    for (const entry of queue.takeAll(() => true))
      entry.settle('failed', 'The server was closed before Pinterest had answered.');
    notifyWaiters();
  };

  const keepAlive = (): void => {
    isAwaited = true;
    retryWait.keepAlive();
  };

  const flush = async (signal?: AbortSignal): Promise<void> => {
    sendAll();
    if (!running) return;
    keepAlive();
    await waiters.wait(lastOrder, signal);
  };

  return {
    add(event, settle) {
      const size = JSON.stringify(event).length;
      const entry: QueuedEvent = { event, order: ++lastOrder, isHashed: false, size, settle };
      if (isClosed) settle('dropped', 'The server is closed.');
      else if (!endIfExpired(entry)) {
        queue.add(entry);
        schedule();
      }
    },
    keepAlive,
    flush,
    async close(signal) {
      isClosed = true;
      const limit = new AbortController();
      const limitTimer = signal ? undefined : setTimeout(() => limit.abort(), closeTimeoutMs);
      await flush(signal ?? limit.signal);
      clearTimeout(limitTimer);
      closing.abort();
      retryWait.end();
      await running;
    },
  };
}
