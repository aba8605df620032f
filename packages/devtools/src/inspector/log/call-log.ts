import type { Activity, AnalyticsCall, PinterestCommand } from '@pinterest-tag/core';
import { redactId } from '../../data/redact-text.js';
import type { CallRecord } from './call-record.js';
import { createRecord, type CallOrigin } from './create-record.js';
import { describeEvents, describeUserData } from './describe-event.js';

/** Told of each record that came (no `before`), changed, or went (no `after`). */
export type RecordListener = (
  before: CallRecord | undefined,
  after: CallRecord | undefined,
) => void;

/** What the log needs of the world. */
export interface CallLogOptions {
  /** Records kept at most; the oldest go first. */
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onChange: RecordListener;
}

type Of<Type extends Activity['type']> = Extract<Activity, { type: Type }>;

/** Every call and what became of it, oldest first: activities in, records out. */
export class CallLog {
  readonly records: CallRecord[] = [];
  readonly #options: CallLogOptions;
  #page = 1;
  #nextId = 1;
  /** Records that are not at their end, by the call itself: events may share an id, or have none. */
  #open = new WeakMap<object, number[]>();
  /** What Pinterest's script knows of the visitor. */
  #userData: Readonly<Record<string, string>> = {};

  constructor(options: CallLogOptions) {
    this.#options = options;
  }

  /** @param at When it happened. */
  hear(activity: Activity, at = this.#options.now()): void {
    if (activity.type === 'call') this.#begin(activity, at);
    else if (activity.type === 'command') this.#give(activity, at);
    else if (activity.type !== 'consent') this.#end(activity, at);
  }

  /** Another page, or another tag: nothing more will be told of what was before. */
  startPage(): void {
    for (const record of [...this.records])
      if (record.outcome === undefined) this.#replace({ ...record, isLeft: true });
    this.#page++;
    this.#open = new WeakMap();
    this.#userData = {};
  }

  /** Takes records of earlier pages, before anything is heard. */
  restore(records: readonly CallRecord[]): void {
    for (const record of records) this.#append({ ...record, id: this.#nextId++ });
    this.#page = records.at(-1)?.page ?? this.#page;
    if (records.length > 0) this.startPage();
  }

  clear(): void {
    for (const record of this.records.splice(0)) this.#options.onChange(record, undefined);
  }

  /** The record of this id, while it is kept. */
  find(id: number): CallRecord | undefined {
    return this.records[id - (this.records[0]?.id ?? 0)];
  }

  #begin({ call, eventId, commands, consent }: Of<'call'>, at: number): void {
    this.#add(call, commands, { at, eventId, consent });
  }

  #give({ call, eventId, command }: Of<'command'>, at: number): void {
    const isWaiting = ({ givenAt, sent, mapped }: CallRecord): boolean =>
      givenAt === undefined || sent.length < mapped.length;
    // Unknown is what the tag's settings say of the visitor, and a call made before this log was there.
    const known = this.#find(call, eventId, isWaiting);
    const record = known ?? this.#add(call, [command], { at, eventId, consent: 'granted' });
    if (command[0] === 'track') {
      const sent = [...record.sent, ...describeEvents([command])];
      this.#replace({ ...record, sent, userData: this.#userData, givenAt: at });
      return;
    }
    const userData = describeUserData(command[1]);
    this.#userData = { ...this.#userData, ...userData };
    const title = known ? record.title : 'Tag settings';
    this.#replace({ ...record, title, userData, outcome: 'sent', givenAt: at, endedAt: at });
  }

  #end(activity: Of<'outcome'> | Of<'late-outcome'>, at: number): void {
    const { type, call, eventId, outcome } = activity;
    const isLate = type === 'late-outcome';
    const expected = isLate ? 'timeout' : undefined;
    const record = this.#find(call, eventId, (each) => each.outcome === expected);
    if (!record) return;
    const end = isLate ? { lateOutcome: outcome } : { outcome };
    this.#replace({ ...record, ...end, endedAt: at });
    const ids = this.#open.get(keyOf(call));
    if (ids && outcome !== 'timeout') ids.splice(ids.indexOf(record.id), 1);
  }

  #add(
    call: AnalyticsCall,
    commands: readonly PinterestCommand[],
    origin: Omit<CallOrigin, 'id' | 'page'>,
  ): CallRecord {
    const record = createRecord(call, commands, {
      ...origin,
      id: this.#nextId++,
      page: this.#page,
    });
    const ids = this.#open.get(keyOf(call));
    if (ids) ids.push(record.id);
    else this.#open.set(keyOf(call), [record.id]);
    this.#append(record);
    return record;
  }

  #find(
    call: AnalyticsCall,
    eventId: string,
    isWanted: (record: CallRecord) => boolean,
  ): CallRecord | undefined {
    return this.#open
      .get(keyOf(call))
      ?.map((id) => this.find(id))
      .find((record) => record?.eventId === redactId(eventId) && isWanted(record));
  }

  #append(record: CallRecord): void {
    this.records.push(record);
    this.#options.onChange(undefined, record);
    if (this.records.length > this.#options.limit)
      this.#options.onChange(this.records.shift(), undefined);
  }

  #replace(record: CallRecord): void {
    const index = record.id - (this.records[0]?.id ?? 0);
    const before = this.records[index];
    if (!before) return; // dropped or cleared meanwhile
    this.records[index] = record;
    this.#options.onChange(before, record);
  }
}

/** Callers without types pass anything. */
const noCall = {};
const keyOf = (call: unknown): object =>
  typeof call === 'object' && call !== null ? call : noCall;
