import { now } from '../support/now.js';
import { scheduleTask } from './schedule.js';

/** Calls `expire`, which must be another each time, unless the returned function was called before the time is over. */
export type StartDeadline = (expire: () => void) => () => void;

/** Deadlines of one length, in milliseconds. They share a timer: one each costs a call as much as its mapping. */
export function createDeadlines(length: number): StartDeadline {
  const open = new Map<() => void, number>();
  let isArmed = false;
  const arm = (): void => {
    const [next] = open.values();
    isArmed = next !== undefined;
    if (next) setTimeout(check, next - now());
  };
  const check = (): void => {
    for (const [expire, at] of open) {
      if (at > now()) break;
      open.delete(expire);
      expire();
    }
    arm();
  };
  return (expire) => {
    open.set(expire, now() + length);
    if (!isArmed) scheduleTask(arm);
    isArmed = true;
    return () => void open.delete(expire);
  };
}
