import type { Consent } from '../api/consent.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { explain } from '../diagnostics/explain.js';
import { resolveAddress } from '../options/addresses.js';
import { pinterestEndpoint } from '../pintrk/image-request-url.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import type { UserData } from '../pintrk/user-data.js';
import type { Entry, OutgoingEvent } from './entry.js';
import { digestsOnly } from './hash-user-data.js';
import { createInFlight } from './in-flight.js';
import { sendLeaveRequests } from './leave-request.js';
import { loadTag, pinterestScript, requestScript } from './load-script.js';
import { forgetOnce, wasSentOnce } from './once-events.js';
import { watchPageExit } from './page-exit.js';
import { sendInit, setUserData } from './pintrk.js';
import { createQueue } from './queue.js';
import { flushNow } from './schedule.js';
import { watchSettled } from './script-settled.js';
import { scriptState, type ScriptListener } from './script-state.js';
import { whenActivated } from './page-visibility.js';
import { whenIdle } from './when-idle.js';
import { restoreConsent, withdrawConsent } from './withdrawal.js';

/** Brings entries to Pinterest. With its neighbours, the only code that knows how Pinterest's script behaves. */
export interface Delivery {
  readonly consent: Consent;
  /**
   * Granted starts Pinterest's script, or goes on, with the introduction and then what is queued. Otherwise what
   * the script has not had stays queued, or ends as `denied`.
   */
  setConsent(consent: Consent): void;
  /** Queues the entry, or ends it as `denied` or `blocked`. */
  send(entry: Entry): void;
  /** Ends what waits for consent as `dropped`. Lets go of the page once the rest is sent. */
  close(): void;
}

/**
 * The delivery of one tag. Nothing is requested before consent is granted.
 *
 * @param edit Edits an entry's command just before it goes out; `undefined` drops it. Must not throw.
 * @param onSend Called with the command that goes out. Must not throw.
 * @param introduce Creates the entry of what Pinterest must know before any event.
 * @param prepare Called, perhaps twice, when the browser is idle, once Pinterest's script has been requested. Must not throw.
 */
export function createDelivery(
  options: PinterestTagOptions,
  edit: (entry: Entry) => PinterestCommand | undefined,
  onSend: (entry: Entry, command: PinterestCommand) => void,
  introduce: () => Entry,
  prepare: () => void,
): Delivery {
  const { tagId, maxHeld = 1000 } = options;
  // Resolved in the task that validated it: a later `<base>` must not lead it elsewhere.
  const href = resolveAddress(options.scriptSrc)?.href ?? pinterestScript;
  const endpoint = (options.endpoint ?? pinterestEndpoint).replace(/\/+$/, '');
  const page = scriptState();
  const life = new AbortController();
  const { signal } = life;
  /** All that was set. */
  const userData: UserData = {};
  let consent: Consent = 'pending';
  /** Whether there is consent, and the page is shown. */
  let isOpen = false;
  let isSettled: (() => boolean) | undefined;
  let isClosed = false;

  /** An event goes to Pinterest's script, or where `send` takes it. */
  const dispatch = (entry: Entry, send = inFlight.send): void => {
    const { call } = entry;
    const command = edit(entry);
    // `beforeSend` may withdraw consent.
    if (!isOpen) return consent === 'pending' ? queue.putBack(entry) : entry.settle('denied');
    if (command?.[0] === 'track') {
      const event = Object.assign(entry, { command, userData: { ...userData } });
      if ('once' in call && call.once && wasSentOnce(tagId, event)) {
        if (options.debug) explain('explainUse', 'once', command[2].event_id);
        return entry.settle('dropped');
      }
      onSend(entry, command);
      return send(event);
    }
    const data = digestsOnly(command?.[1] ?? {});
    const isEmpty = Object.keys(data).length === 0;
    if (!isEmpty) {
      Object.assign(userData, data);
      setUserData(data);
      onSend(entry, ['set', data]);
    }
    sendInit();
    entry.settle(isEmpty ? 'dropped' : 'sent');
  };

  /** User data can go at once; an event when Pinterest's script sends it at once, from a page that stays, or nobody else may send it. */
  const canDispatch = ({ command }: Entry): boolean =>
    isOpen &&
    (command[0] === 'set' ||
      (isSettled?.() === true &&
        !inFlight.isFull() &&
        (exit() !== 'leaving' || page.isSilenced === undefined)));
  const queue = createQueue(maxHeld, canDispatch, (entry) => {
    dispatch(entry);
    finish();
  });
  const { resume } = queue;
  const inFlight = createInFlight(tagId, resume);
  /** Closed, it lives until what the visitor did with consent is sent. */
  const finish = (): void => {
    if (!isClosed || queue.size() > 0) return;
    life.abort();
    page.listeners.delete(listener);
  };

  /** Sends what waits by itself; by Pinterest's script, if the page may have silenced that. */
  const flush = (): void => {
    const isScriptReady = isSettled?.(); // looks again at what waits for the script
    // A hidden page may go on: what Pinterest's script is there to take, it takes, and the network may be back.
    if (exit() === 'hidden' && (isScriptReady || !navigator.onLine)) return flushNow();
    if (!isOpen || page.script === 'failed' || page.isSilenced) return;
    const events: OutgoingEvent[] = [];
    const collect = (event: OutgoingEvent): void => void events.push(event);
    const send = page.isSilenced === false ? collect : inFlight.send;
    for (const entry of queue.takeReady()) dispatch(entry, send);
    sendLeaveRequests(tagId, endpoint, events, exit);
    finish();
  };
  const exit = watchPageExit(flush, resume, signal);

  const request = (): void => {
    if (isOpen && page.isOurs) requestScript(href, options.nonce);
  };
  const listener: ScriptListener = {
    onStop(outcome) {
      const isBlocked = outcome === 'blocked';
      if (isBlocked) inFlight.end(outcome);
      if (isBlocked ? consent === 'granted' : isClosed) queue.end(outcome);
      finish();
    },
    onRetry: request,
    isLeaving: () => exit() === 'leaving',
  };
  const open = (): void => {
    if (consent !== 'granted') return;
    isOpen = true;
    restoreConsent();
    if (!isSettled) {
      loadTag(tagId, href);
      isSettled = watchSettled([pinterestEndpoint, endpoint], resume, signal);
    }
    whenIdle(options.loading, () => {
      request();
      whenIdle('idle', prepare);
    });
    resume();
  };

  page.listeners.add(listener);
  return {
    get consent() {
      return consent;
    },
    setConsent(next) {
      consent = next;
      if (next === 'granted') {
        queue.introduce(introduce());
        whenActivated(open, signal);
        if (page.script === 'failed') queue.end('blocked');
        return;
      }
      isOpen = false;
      if (next === 'denied') queue.end('denied');
      if (next === 'denied' && isSettled) forgetOnce();
      if (next === 'denied' || isSettled) withdrawConsent();
    },
    send(entry) {
      if (consent === 'denied') return entry.settle('denied');
      if (consent === 'granted' && page.script === 'failed') return entry.settle('blocked');
      queue.add(entry);
      // Listeners that run after ours may still track: no task will follow.
      if (exit() === 'hidden' || exit() === 'left') flush();
    },
    close() {
      isClosed = true;
      if (!isOpen) queue.end('dropped');
      finish();
    },
  };
}
