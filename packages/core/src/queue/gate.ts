import type { Consent } from './consent.js';
import type { Entry } from './entry.js';

/** Where entries wait for consent. */
export interface Gate {
  readonly consent: Consent;
  /** Lets the entry through, holds it, or ends it as `denied`. */
  push(entry: Entry): void;
  /** Granted releases what is held, in order; denied drops it. */
  setConsent(consent: Consent): void;
  /** Ends everything held as `dropped`. */
  clear(): void;
}

/**
 * A gate that holds at most `maxHeld` entries while consent is pending; past that the oldest is
 * dropped, and `onOverflow` told. `release` gets what may go out.
 */
export function createGate(
  initial: Consent,
  maxHeld: number,
  release: (entry: Entry) => void,
  onOverflow: () => void,
): Gate {
  let consent = initial;
  let held: Entry[] = [];
  const empty = (end: (entry: Entry) => void): void => {
    const entries = held;
    held = [];
    entries.forEach(end);
  };
  return {
    get consent() {
      return consent;
    },
    push(entry) {
      if (consent === 'granted') release(entry);
      else if (consent === 'denied') entry.settle('denied');
      else {
        held.push(entry);
        if (held.length <= maxHeld) return;
        held.shift()?.settle('dropped');
        onOverflow();
      }
    },
    setConsent(next) {
      consent = next;
      if (next === 'granted') empty(release);
      if (next === 'denied') empty((entry) => entry.settle('denied'));
    },
    clear: () => empty((entry) => entry.settle('dropped')),
  };
}
