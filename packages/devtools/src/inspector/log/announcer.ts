import { eventsOf, problemsOf, type CallRecord } from './call-record.js';

/** Milliseconds between two announcements: a page may make hundreds of calls a second. */
const interval = 3000;

/** Says now and then, for a live region, what calls there were. */
export class Announcer {
  text = '';
  readonly #onText: () => void;
  #records: CallRecord[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onText: () => void) {
    this.#onText = onText;
  }

  add(record: CallRecord): void {
    this.#records.push(record);
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#say(summaryOf(this.#records));
      this.#records = [];
    }, interval);
  }

  #say(text: string): void {
    // The same text twice would not be read again.
    this.text = text === this.text ? `${text}\u00a0` : text;
    this.#onText();
  }
}

function summaryOf(records: readonly CallRecord[]): string {
  const [record] = records;
  const count = records.filter((each) => problemsOf(each).length > 0).length;
  const problems =
    count === 0 ? '' : count === 1 ? ', 1 with problems' : `, ${count} with problems`;
  if (record && records.length === 1)
    return `New call: ${eventsOf(record)[0]?.name ?? record.title}${problems}`;
  return `${records.length} new calls${problems}`;
}
