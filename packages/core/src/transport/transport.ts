import type { PinterestCommand, TrackCommand } from '../pintrk/pintrk-command.js';
import { pinterestEndpoint } from '../pintrk/image-request-url.js';
import type { UserData } from '../pintrk/user-data.js';
import type { Consent } from '../api/consent.js';
import type { Entry } from './entry.js';
import type { Outcome } from '../api/receipt.js';
import { reportError } from '../support/report-error.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { digestsOnly } from './hash-user-data.js';
import { createInFlight } from './in-flight.js';
import { flushNow } from './schedule.js';
import { leaveRequest } from './leave-request.js';
import { createOutbox } from './outbox.js';
import { pageState } from './page-state.js';
import {
  callPintrk,
  findPintrk,
  isLoaded,
  isSilenced,
  setUserData,
  startPage,
  waitingCommands,
} from './pintrk.js';
import { pinterestScript, requestScript, watchScript } from './load-script.js';
import { watchPageExit } from './page-exit.js';
import { whenIdle } from './when-idle.js';
import { whenActivated } from './when-activated.js';
import { restoreConsent, withdrawConsent } from './withdrawal.js';

/** What the transport asks its tag. */
export interface TransportHooks {
  /** What goes out before all else each time consent is granted; it may hold nothing. */
  readonly introduce: () => Entry;
  /** Edits a command just before it goes out; `undefined` drops it. Must not throw. */
  readonly edit: (entry: Entry) => PinterestCommand | undefined;
  /** Told of each command that goes out. Must not throw. */
  readonly onSend: (entry: Entry, command: PinterestCommand) => void;
  /** The tag's life. */
  readonly signal: AbortSignal;
}

/** Brings entries to Pinterest. With its neighbours, the only code that knows how Pinterest's script behaves. */
export interface Transport {
  readonly consent: Consent;
  /**
   * Granted starts Pinterest's script, or goes on, with what is held. Otherwise what the script has not
   * had is held, or ends as `denied`.
   */
  setConsent(consent: Consent): void;
  /** Lets the entry go out in a later task, holds it, or ends it as `denied`. */
  send(entry: Entry): void;
  /** Hands over what waits with consent, ends the rest as `dropped`, and lets go of the page. */
  close(): void;
}

/** The transport of one tag. Nothing is requested before consent is granted. */
export function createTransport(
  options: PinterestTagOptions,
  { introduce, edit, onSend, signal }: TransportHooks,
): Transport {
  const { tagId, scriptSrc = pinterestScript, maxHeld = 1000 } = options;
  const endpoint = (options.endpoint ?? pinterestEndpoint).replace(/\/+$/, '');
  const page = pageState();
  let hasOverflowed = false;
  const onOverflow = (): void => {
    if (!hasOverflowed)
      reportError(`more than ${maxHeld} calls wait; the oldest are dropped. Raise maxHeld.`);
    hasOverflowed = true;
  };
  const inFlight = createInFlight(tagId, maxHeld, onOverflow);
  /** All that was set. */
  const userData: UserData = {};
  let consent: Consent = 'pending';
  /** Whether there is consent, and the page is shown. */
  let isOpen = false;
  let wasOpen = false;

  const request = (): void => {
    if (isOpen && page.owner === 'us') requestScript(scriptSrc, options.nonce);
  };
  // After what says who the visitor is; the tag that owes it may be gone before its turn.
  const sayInit = (): void => {
    if (page.owesInit) startPage();
    page.owesInit = false;
  };
  const give = (entry: Entry): void => {
    sayInit();
    inFlight.give(entry);
  };
  const handOver = (entry: Entry, send = give): void => {
    const command = entry.isOut ? entry.command : edit(entry);
    // `beforeSend` may withdraw consent.
    if (!isOpen) return consent === 'pending' ? hold([entry]) : entry.settle('denied');
    if (command?.[0] === 'track') {
      if (!entry.isOut) onSend(entry, command);
      entry.isOut = true;
      entry.command = command;
      return send(entry);
    }
    const data = digestsOnly(command?.[1] ?? {});
    const isEmpty = Object.keys(data).length === 0;
    if (!isEmpty) {
      Object.assign(userData, data);
      setUserData(data);
      onSend(entry, ['set', data]);
    }
    sayInit();
    entry.settle(isEmpty ? 'dropped' : 'sent');
  };
  const { entries, resume } = createOutbox(() => isOpen, handOver);

  /** What can go out: user data that is not hashed yet stays for when the visitor comes back. */
  const takeReady = (): Entry[] => {
    const all = entries.splice(0);
    entries.push(...all.filter(({ ready }) => ready !== undefined));
    return all.filter(({ ready }) => ready === undefined);
  };
  const end = (ended: readonly Entry[], outcome: Outcome): void =>
    ended.forEach(({ settle }) => settle(outcome));
  /** Keeps at most `maxHeld` entries for later; those that were out come before all others. */
  const hold = (taken: readonly Entry[]): void => {
    entries.unshift(...taken);
    const excess = entries.splice(0, Math.max(0, entries.length - maxHeld));
    end(excess, 'dropped');
    if (excess.length > 0) onOverflow();
  };
  const endUnseen = (outcome: Outcome): void =>
    end([...inFlight.takeBack(), ...entries.splice(0)], outcome);
  const onFailure = (): void => {
    if (consent === 'granted') endUnseen('blocked');
    inFlight.end('blocked');
  };

  const leave = ({ command, settle }: Entry): void =>
    void leaveRequest(tagId, command as TrackCommand, userData, endpoint).then(settle);
  const flush = (): void => {
    if (!isOpen || page.script === 'failed') return;
    // A hidden page may go on: what Pinterest's script is there to take, it takes, and the network may be back.
    if (exit() === 'hidden' && !(waitingCommands() && navigator.onLine)) return flushNow();
    if (isSilenced()) return;
    inFlight.takeBack().forEach(leave);
    for (const entry of takeReady()) handOver(entry, leave);
  };
  const exit = watchPageExit(flush, signal);

  const open = (): void => {
    if (consent !== 'granted') return;
    isOpen = true;
    restoreConsent();
    if (!wasOpen) {
      wasOpen = true;
      page.owner ??= findPintrk() ? 'others' : 'us';
      if (page.owner === 'others') watchScript(scriptSrc);
      if (!isLoaded()) {
        callPintrk('load', tagId);
        // Pinterest's base code calls `page` once after `load`; one already on the page has done so.
        page.owesInit = true;
      }
    }
    whenIdle(options.loading, request);
    resume();
  };

  page.onFailure.add(onFailure);
  page.onRetry.add(request);
  return {
    get consent() {
      return consent;
    },
    setConsent(next) {
      consent = next;
      if (next === 'granted') {
        entries.unshift(introduce());
        whenActivated(open, signal);
        if (page.script === 'failed') endUnseen('blocked');
        return;
      }
      isOpen = false;
      if (next === 'denied') endUnseen('denied');
      else hold(inFlight.takeBack());
      if (next === 'denied' || wasOpen) withdrawConsent();
    },
    send(entry) {
      if (consent === 'denied') return entry.settle('denied');
      if (consent === 'granted' && page.script === 'failed') return entry.settle('blocked');
      entries.push(entry);
      if (!isOpen) return hold([]);
      resume();
      // Listeners that run after ours may still track: no task will follow.
      if (exit()) flush();
    },
    close() {
      // With consent, what waits goes out all the same: the visitor did it.
      if (isOpen) for (const entry of takeReady()) handOver(entry);
      isOpen = false;
      end(entries.splice(0), 'dropped');
      page.onFailure.delete(onFailure);
      page.onRetry.delete(request);
    },
  };
}
