const part = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** A time of day, `14:05:09`, by the browser's clock. */
export function showTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((each) => part(each))
    .join(':');
}

/** The same with milliseconds, `14:05:09.087`. */
export function showExactTime(at: number): string {
  return `${showTime(at)}.${part(new Date(at).getMilliseconds(), 3)}`;
}

/** `84 ms`, `2.3 s`, `1 min 5 s`. */
export function showDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
