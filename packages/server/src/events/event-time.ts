/** Past this, Pinterest would count a web event as an offline one (after an hour), beside the tag's. */
export const maxAgeSeconds = 55 * 60;

/** The smallest number of 13 digits: as milliseconds 2001, as seconds the year 33658. */
const firstMilliseconds = 1e12;

/**
 * Unix seconds of a Date, seconds, milliseconds (13 digits) or text that is a date or such a number; never later
 * than `nowMs`, as clocks differ. `undefined` for anything else.
 */
export function readEventTime(given: unknown, nowMs: number): number | undefined {
  const ms = toMilliseconds(given);
  return ms >= 0 ? Math.floor(Math.min(ms, nowMs) / 1000) : undefined;
}

function toMilliseconds(given: unknown): number {
  if (typeof given === 'number') return given >= firstMilliseconds ? given : given * 1000;
  if (typeof given === 'string')
    return /^\d+$/.test(given) ? toMilliseconds(Number(given)) : Date.parse(given);
  // A Date, also one of another realm.
  try {
    return Date.prototype.getTime.call(given);
  } catch {
    return NaN;
  }
}
