let start: string | undefined;
let made = 0;

/** An id no other event has. Random once a page, as that costs a click, and counted from there. */
export function createEventId(): string {
  start ??=
    typeof crypto.randomUUID === 'function'
      ? crypto.randomUUID().slice(0, -12)
      : `${crypto.getRandomValues(new Uint32Array(4)).join('-')}-`;
  return start + (made++).toString(16).padStart(12, '0');
}
