import { later } from './later.js';

/** Calls `expire` unless the returned function was called before the time is over. */
export type StartDeadline = (expire: () => void) => () => void;

/** Deadlines of one length, in milliseconds. They share a timer: one each costs a call as much as its mapping. */
export function createDeadlines(length: number): StartDeadline {
  const open = new Set<{ readonly at: number; readonly expire: () => void }>();
  let isArmed = false;
  const arm = (): void => {
    const [next] = open;
    isArmed = next !== undefined;
    if (next) setTimeout(check, next.at - performance.now());
  };
  const check = (): void => {
    for (const deadline of open) {
      if (deadline.at > performance.now()) break;
      open.delete(deadline);
      deadline.expire();
    }
    arm();
  };
  return (expire) => {
    const deadline = { at: performance.now() + length, expire };
    open.add(deadline);
    if (!isArmed) later(arm);
    isArmed = true;
    return () => void open.delete(deadline);
  };
}
