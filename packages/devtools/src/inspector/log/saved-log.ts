import type { CallRecord } from './call-record.js';
import { isCallRecord } from './is-call-record.js';

const key = '@pinterest-tag/inspector/1';
/** Characters; a browser gives a site some five million. */
const maxSize = 1_000_000;
/** Milliseconds between two writes, at least. */
const interval = 1000;

/** Keeps records across the page loads of a session. Storage that is not to be had is fine. */
export class SavedLog {
  readonly #storage: Storage | undefined;
  readonly #records: () => readonly CallRecord[];
  readonly #lines = new WeakMap<CallRecord, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param records Asked for what to write, newest last. */
  constructor(storage: Storage | undefined, records: () => readonly CallRecord[]) {
    this.#storage = storage;
    this.#records = records;
  }

  /** The records of earlier pages, oldest first; what is not of this kind is left out. */
  read(): CallRecord[] {
    try {
      return (this.#storage?.getItem(key) ?? '').split('\n').flatMap(readLine);
    } catch {
      return [];
    }
  }

  /** Writes soon, when the browser is idle. */
  save(): void {
    this.#timer ??= setTimeout(() => {
      // Not in Safari.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => this.flush());
      else this.flush();
    }, interval);
  }

  /** Writes now, if anything is unwritten. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      this.#storage?.setItem(key, this.#text());
    } catch {
      this.forget(); // full: what was kept is out of date
    }
  }

  /** Removes what was kept. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      this.#storage?.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  }

  /** The newest records that fit, one a line. */
  #text(): string {
    const lines: string[] = [];
    let size = 0;
    for (const record of [...this.#records()].reverse()) {
      const line = this.#lines.get(record) ?? JSON.stringify(record);
      this.#lines.set(record, line);
      size += line.length + 1;
      if (size > maxSize) break;
      lines.push(line);
    }
    return lines.reverse().join('\n');
  }
}

function readLine(line: string): CallRecord[] {
  try {
    const record: unknown = JSON.parse(line);
    return isCallRecord(record) ? [record] : [];
  } catch {
    return [];
  }
}
