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

/** Pinterest's standard events: given by the server, so that one table serves both sides. */
declare const STANDARD_EVENTS: readonly string[];

/** Everything the tag remembers between two commands. */
const tagState = {
  tagId: '',
  loads: 0,
  /** Sent as `pd` with every event. */
  userData: {} as TagData,
  consent: true,
  /** Counts withdrawals: an event waiting across one is not replayed when consent comes back. */
  withdrawals: 0,
  /** What `/user/` called this visitor. */
  visitor: '',
  /** Pinterest's hosts: here, the origin this script came from. */
  origin: new URL((document.currentScript as HTMLScriptElement).src).origin,
};

function isTagData(value: unknown): value is TagData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
