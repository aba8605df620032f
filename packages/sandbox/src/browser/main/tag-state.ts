type TagData = Record<string, unknown>;
type TrackCallback = (delivered: boolean, message?: string) => void;

interface Pintrk {
  (...args: unknown[]): void;
  queue: unknown[];
  version?: string;
  tagId?: string;
}

interface Window {
  pintrk?: Pintrk;
}

/** Pinterest's standard event names. The server inserts its own list. */
declare const STANDARD_EVENTS: readonly string[];

/** What the tag remembers between two commands. */
const tagState = {
  tagId: '',
  /** Sent as `pd`. Replaced, never changed: an event keeps the object it was tracked with. */
  userData: undefined as TagData | undefined,
  consent: true,
  /** Whether the first `page` or `track` has run: it makes the trip at start, or decides that there is none. */
  started: false,
  /** Whether the trip at start has been answered. */
  answered: false,
  /** Pinterest's hosts: here the origin this script was loaded from. */
  origin: new URL((document.currentScript as HTMLScriptElement).src).origin,
};

/** Whether Pinterest's script reads the value as data: any object, arrays included. */
function isTagData(value: unknown): value is TagData {
  return typeof value === 'object' && value !== null;
}
