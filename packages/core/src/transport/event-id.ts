let start: string | undefined;
let made = 0;

/**
 * Creates an id that no other event has, in the form of a UUID. Random once a page, as that costs a click, and counted
 * from there. By `Math.random`: browsers of 2021, and pages on plain http, have no `crypto.randomUUID`.
 */
export function createEventId(): string {
  start ??= '00000000-0000-4000-8000-'.replace(/0/g, () => ((Math.random() * 16) | 0).toString(16));
  return start + (made++).toString(16).padStart(12, '0');
}
