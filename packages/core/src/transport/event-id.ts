let start: string | undefined;
let made = 0;

/** Creates an id no other event has. Random once a page, as that costs a click, and counted from there. */
export function createEventId(): string {
  start ??= randomStart();
  return start + (made++).toString(16).padStart(12, '0');
}

/** The first 24 characters of a UUID; other random text where a browser or a page has no working `randomUUID`. */
function randomStart(): string {
  try {
    return crypto.randomUUID().slice(0, -12);
  } catch {
    return `${[Date.now(), Math.random(), Math.random()].map((value) => String(value).replace('0.', '')).join('-')}-`;
  }
}
