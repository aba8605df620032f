import type { PinterestCommand, TrackCommand } from '../pintrk/pintrk-command.js';
import type { UserData } from '../pintrk/user-data.js';
import type { Entry } from '../queue/entry.js';
import type { Outcome } from '../queue/receipt.js';
import { digestsOnly } from './hash-user-data.js';
import { createInFlight } from './in-flight.js';
import { leaveRequest } from './leave-request.js';
import { createOutbox, type Job } from './outbox.js';
import { pageState } from './page-state.js';
import { callPintrk, hasPintrk, isLoaded, waitingCommands } from './pintrk.js';
import { requestScript, watchScript, type ScriptRequest } from './request-script.js';

/** Where and how a tag sends. */
export interface TransportOptions extends ScriptRequest {
  readonly tagId: string;
  readonly endpoint: string;
  readonly loading: 'eager' | 'idle';
  readonly deliveryTimeout: number;
  readonly maxHeld: number;
  /** Edits a command just before it goes out; `undefined` drops it. Must not throw. */
  readonly edit: (entry: Entry) => PinterestCommand | undefined;
  /** Told of each command that goes out. Must not throw. */
  readonly onSend: (entry: Entry, command: PinterestCommand) => void;
}

/** Brings entries to Pinterest. With its neighbours, the only code that knows how Pinterest's script behaves. */
export interface Transport {
  /** Starts Pinterest's script; `first` goes out between its `load` and its `page`. */
  start(first: readonly Entry[]): void;
  send(entry: Entry): void;
  /** Tells Pinterest's script. Withdrawn consent ends what it has not had yet as `denied`. */
  setConsent(granted: boolean): void;
  /** Ends what was not handed over as `dropped`, and lets go of the page. */
  close(): void;
}

/** Work for Pinterest's script: an entry, or a command of its base code. */
interface TransportJob extends Job {
  readonly entry?: Entry;
}

/** The transport of one tag. Nothing is requested before `start`. */
export function createTransport(options: TransportOptions): Transport {
  const { tagId, endpoint, edit, onSend } = options;
  const page = pageState();
  const outbox = createOutbox<TransportJob>();
  const inFlight = createInFlight(tagId, options.deliveryTimeout, options.maxHeld);
  const userData: UserData = {};
  let started = false;
  let withdrawal: unknown[] | undefined;

  const request = (): void => {
    if (!withdrawal) requestScript(options);
  };
  const push = (entry: Entry): void =>
    outbox.push({ entry, ready: entry.ready, run: () => handOver(entry) });

  const handOver = (entry: Entry): void => {
    const command = edit(entry);
    if (command?.[0] === 'track') {
      inFlight.give(entry, command);
      return onSend(entry, command);
    }
    const data = digestsOnly(command?.[1] ?? {});
    if (Object.keys(data).length === 0) return entry.settle('dropped');
    Object.assign(userData, data);
    callPintrk('set', data);
    onSend(entry, ['set', data]);
    entry.settle('sent');
  };

  const endUnseen = (outcome: Outcome): void => {
    for (const { entry } of outbox.take(({ entry }) => entry !== undefined)) entry?.settle(outcome);
    for (const { entry } of inFlight.takeBack()) entry.settle(outcome);
  };
  const onFailure = (): void => {
    endUnseen('blocked');
    inFlight.end('blocked');
  };
  const onLeave = (): void => {
    if (!started || withdrawal || page.script === 'failed') return;
    const leave = (entry: Entry, command: TrackCommand): void =>
      void leaveRequest(tagId, command, userData, endpoint).then(entry.settle);
    for (const { entry, command } of inFlight.takeBack()) leave(entry, command);
    for (const { entry } of outbox.take(({ entry }) => entry?.command[0] === 'track')) {
      const command = entry && edit(entry);
      if (command?.[0] !== 'track') entry?.settle('dropped');
      else {
        onSend(entry as Entry, command);
        leave(entry as Entry, command);
      }
    }
  };

  page.onFailure.add(onFailure);
  addEventListener('pagehide', onLeave);
  return {
    start(first) {
      started = true;
      page.owner ??= hasPintrk() ? 'others' : 'us';
      const loaded = isLoaded();
      if (!loaded) callPintrk('load', tagId);
      first.forEach(push);
      // Pinterest's base code calls `page` once after `load`; one already on the page has done so.
      if (!loaded) outbox.push({ run: () => callPintrk('page') });
      if (page.owner === 'others') watchScript(options.scriptSrc);
      else whenDue(options.loading, request);
    },
    send(entry) {
      if (page.script === 'failed') entry.settle('blocked');
      else push(entry);
    },
    setConsent(granted) {
      if (!started || granted === !withdrawal) return;
      if (!granted) {
        withdrawal = ['setConsent', false];
        endUnseen('denied');
        outbox.pause();
        // Before all that waits: nothing of it may be sent.
        const queue = waitingCommands();
        if (queue) queue.unshift(withdrawal);
        else callPintrk(...withdrawal);
        return;
      }
      const queue = waitingCommands();
      const index = queue?.indexOf(withdrawal as unknown[]) ?? -1;
      if (index >= 0) queue?.splice(index, 1);
      else callPintrk('setConsent', true);
      withdrawal = undefined;
      outbox.resume();
      if (page.owner === 'us') whenDue(options.loading, request);
    },
    close() {
      endUnseen('dropped');
      outbox.close();
      page.onFailure.delete(onFailure);
      removeEventListener('pagehide', onLeave);
    },
  };
}

/** Now, or when the browser has nothing better to do. */
function whenDue(loading: 'eager' | 'idle', task: () => void): void {
  if (loading === 'eager') task();
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task);
}
