import { inspect } from 'node:util';
import type { EventCondition, SandboxEvent, WaitOptions } from '../sandbox-types.js';
import type { EventLog } from './event-log.js';

/** Resolves as soon as the condition holds; `ended` is the sandbox closing. */
export function waitForEvents(
  log: EventLog,
  condition: EventCondition,
  { timeout = 5000 }: WaitOptions,
  ended: AbortSignal,
): Promise<SandboxEvent[]> {
  const holds = (events: readonly SandboxEvent[]): boolean =>
    typeof condition === 'number' ? events.length >= condition : condition(events);
  const wanted = typeof condition === 'number' ? `${condition} event(s)` : 'a condition';

  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      unsubscribe();
      ended.removeEventListener('abort', onEnd);
      settle();
    };
    const check = (): void => {
      const events = log.list();
      try {
        if (holds(events)) finish(() => resolve(events));
      } catch (error) {
        finish(() => reject(error instanceof Error ? error : new Error(inspect(error))));
      }
    };
    const giveUp = (why: string): void =>
      finish(() => reject(new Error(`${why} for ${wanted}; ${describe(log.list())}`)));
    const onEnd = (): void => giveUp('The sandbox was closed while waiting');

    const timer = setTimeout(() => giveUp(`Waited ${timeout} ms`), timeout);
    const unsubscribe = log.subscribe(check);
    ended.addEventListener('abort', onEnd);
    if (ended.aborted) onEnd();
    else check();
  });
}

/** As many as can be read on a terminal. */
const maxShown = 20;

function describe(events: readonly SandboxEvent[]): string {
  if (events.length === 0) return 'nothing arrived';
  const latest = events.slice(-maxShown);
  const names = latest.map(({ event, tagId, via }) => `${event} (tag ${tagId}, ${via})`);
  return `${events.length} arrived${latest.length < events.length ? `, the last ${maxShown}` : ''}: ${names.join(', ')}`;
}
