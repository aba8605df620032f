import type { PinterestCommand, TrackCommand } from '../pintrk/pintrk-command.js';
import type { Consent } from '../queue/consent.js';
import type { Entry } from '../queue/entry.js';
import type { Outcome } from '../queue/receipt.js';
import { digestsOnly } from './hash-user-data.js';
import { createInFlight, type InFlight } from './in-flight.js';
import { hasten } from './later.js';
import { leaveRequest } from './leave-request.js';
import { createOutbox, type Job } from './outbox.js';
import { pageState } from './page-state.js';
import {
  callPintrk,
  hasPintrk,
  isLoaded,
  isSilenced,
  startPage,
  waitingCommands,
} from './pintrk.js';
import { requestScript, watchScript, type ScriptRequest } from './request-script.js';
import { createUserDataSetter } from './user-data-setter.js';
import { watchExit } from './watch-exit.js';
import { whenDue } from './when-due.js';
import { whenShown } from './when-shown.js';
import { restoreConsent, withdrawConsent } from './withdrawal.js';

/** Where and how a tag sends. */
export interface TransportOptions extends ScriptRequest {
  readonly tagId: string;
  readonly endpoint: string;
  readonly loading: 'eager' | 'idle';
  readonly maxHeld: number;
  /** Edits a command just before it goes out; `undefined` drops it. Must not throw. */
  readonly edit: (entry: Entry) => PinterestCommand | undefined;
  /** Told of each command that goes out. Must not throw. */
  readonly onSend: (entry: Entry, command: PinterestCommand) => void;
  /** Told when more than `maxHeld` events wait. */
  readonly onOverflow: () => void;
  /** The tag's life. */
  readonly signal: AbortSignal;
}

/** Brings entries to Pinterest. With its neighbours, the only code that knows how Pinterest's script behaves. */
export interface Transport {
  /** There is consent: starts Pinterest's script, or goes on. `first` goes out before anything else. */
  grant(first: readonly Entry[]): void;
  /** There is none, or none any more: what Pinterest's script has not had is kept, or ends as `denied`. */
  withhold(consent: Exclude<Consent, 'granted'>): void;
  send(entry: Entry): void;
  /** Hands over what waits with consent, ends the rest as `dropped`, and lets go of the page. */
  close(): void;
}

/** Work for Pinterest's script: an entry, or a command of its base code. */
interface TransportJob extends Job {
  readonly entry?: Entry;
}

/** Whether the entry can go out: user data not hashed yet stays for when the visitor comes back. */
const isReady = ({ entry }: TransportJob): boolean =>
  entry?.command[0] === 'track' || Object.keys(entry?.command[1] ?? {}).length > 0;

/** The transport of one tag. Nothing is requested before `grant`. */
export function createTransport(options: TransportOptions): Transport {
  const { tagId, endpoint, edit, onSend } = options;
  const page = pageState();
  const outbox = createOutbox<TransportJob>();
  const inFlight = createInFlight(tagId, options.maxHeld, options.onOverflow);
  const userData = createUserDataSetter();
  let state: 'new' | 'open' | 'withheld' | 'closed' = 'new';
  let consent: Consent = 'pending';
  /** What goes out first once a page with consent is shown. */
  let first: readonly Entry[] | undefined;

  const request = (): void => {
    if (state === 'open' && page.owner === 'us') requestScript(options);
  };
  const toJob = (entry: Entry): TransportJob => ({
    entry,
    ready: entry.ready,
    run: () => handOver(entry),
  });

  // After what says who the visitor is; the tag that owes it may be gone before its turn.
  const initJob: TransportJob = {
    run() {
      if (page.owesInit) startPage();
      page.owesInit = false;
    },
  };
  const handOver = (entry: Entry, give: InFlight['give'] = inFlight.give): void => {
    const command = entry.isOut ? entry.command : edit(entry);
    // `beforeSend` may withdraw consent.
    if (state !== 'open') return consent === 'pending' ? hold([entry]) : entry.settle('denied');
    if (command?.[0] === 'track') {
      if (!entry.isOut) onSend(entry, command);
      entry.isOut = true;
      entry.command = command;
      return give(entry, command);
    }
    const data = digestsOnly(command?.[1] ?? {});
    if (Object.keys(data).length === 0) return entry.settle('dropped');
    userData.set(data);
    onSend(entry, ['set', data]);
    entry.settle('sent');
  };

  const takeEntries = (wanted: (job: TransportJob) => boolean = () => true): Entry[] =>
    outbox.take((job) => job !== initJob && wanted(job)).flatMap(({ entry }) => entry ?? []);
  /** Keeps entries for when consent is back, at most `maxHeld`; they come before all others. */
  const hold = (entries: readonly Entry[]): void => {
    outbox.putBack(entries.map(toJob));
    const held = outbox.jobs.filter((job) => job !== initJob);
    const excess = new Set(held.slice(0, Math.max(0, held.length - options.maxHeld)));
    if (excess.size === 0) return;
    for (const entry of takeEntries((job) => excess.has(job))) entry.settle('dropped');
    options.onOverflow();
  };
  const endUnseen = (outcome: Outcome): void => {
    for (const entry of takeEntries()) entry.settle(outcome);
    for (const { entry } of inFlight.takeBack()) entry.settle(outcome);
  };
  const onFailure = (): void => {
    endUnseen('blocked');
    inFlight.end('blocked');
  };

  const leave = (entry: Entry, command: TrackCommand): void =>
    void leaveRequest(tagId, command, userData.all, endpoint).then(entry.settle);
  const flush = (): void => {
    if (state !== 'open' || page.script === 'failed') return;
    // A hidden page may go on: what Pinterest's script is there to take, it takes, and the network may be back.
    if (exit.state === 'hidden' && !(waitingCommands() && navigator.onLine)) return hasten();
    if (isSilenced()) return;
    for (const { entry, command } of inFlight.takeBack()) leave(entry, command);
    for (const entry of takeEntries(isReady)) handOver(entry, leave);
  };
  const exit = watchExit(flush, options.signal);

  const open = (): void => {
    if (!first) return;
    const isNew = state === 'new';
    state = 'open';
    consent = 'granted';
    restoreConsent();
    if (isNew) {
      page.owner ??= hasPintrk() ? 'others' : 'us';
      if (page.owner === 'others') watchScript(options.scriptSrc);
      if (!isLoaded()) {
        callPintrk('load', tagId);
        // Pinterest's base code calls `page` once after `load`; one already on the page has done so.
        page.owesInit = true;
      }
      if (page.owesInit) outbox.putBack([initJob]);
    }
    outbox.putBack(first.map(toJob));
    first = undefined;
    whenDue(options.loading, request);
    outbox.resume();
  };

  page.onFailure.add(onFailure);
  page.onRetry.add(request);
  return {
    grant(entries) {
      first = entries;
      whenShown(open);
    },
    withhold(word) {
      consent = word;
      first = undefined;
      if (state === 'open') state = 'withheld';
      outbox.pause();
      if (word === 'denied') endUnseen('denied');
      else hold(inFlight.takeBack().map(({ entry }) => entry));
      if (word === 'denied' || state === 'withheld') withdrawConsent();
    },
    send(entry) {
      if (page.script === 'failed') return entry.settle('blocked');
      outbox.push(toJob(entry));
      // Listeners that run after ours may still track: no task will follow.
      if (exit.state) flush();
    },
    close() {
      first = undefined;
      // With consent, what waits goes out all the same: the visitor did it.
      const waiting = state === 'open' ? takeEntries(isReady) : [];
      if (waiting.length > 0) initJob.run();
      for (const entry of waiting) handOver(entry);
      if (state !== 'open') endUnseen('dropped');
      state = 'closed';
      for (const { entry } of outbox.take(() => true)) entry?.settle('dropped');
      page.onFailure.delete(onFailure);
      page.onRetry.delete(request);
    },
  };
}
