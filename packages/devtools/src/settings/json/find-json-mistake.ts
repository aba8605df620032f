/** A mistake in a text. */
export interface Mistake {
  /** Where it begins, in UTF-16 units from 0. */
  readonly index: number;
  /** What is wrong there, in a sentence. */
  readonly message: string;
}

/** The first mistake in a text that `JSON.parse` refuses. */
export function findJsonMistake(text: string): Mistake {
  try {
    new Reader(text).read();
  } catch (error) {
    if (error instanceof Stop) return error.mistake;
    throw error;
  }
  return { index: 0, message: 'This is no JSON.' };
}

/** Ends the reading at a mistake. */
class Stop extends Error {
  constructor(readonly mistake: Mistake) {
    super(mistake.message);
  }
}

/** Deeper than any event: a reader that calls itself needs an end. */
const maxDepth = 200;

/** Reads by the grammar of JSON, and knows what people write instead. */
class Reader {
  #index = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(): void {
    this.#value(0);
    if (this.#next() !== '') this.#stop('Nothing may follow the value: this does.');
  }

  #value(depth: number): void {
    const next = this.#next();
    if (depth > maxDepth) this.#stop(`This is nested deeper than ${maxDepth} levels.`);
    if (next === '{') return this.#list('}', () => this.#member(depth));
    if (next === '[') return this.#list(']', () => this.#value(depth + 1));
    if (next === '"') return this.#string();
    if (next === "'") this.#stop('Text stands in double quotes.');
    if (/[-+.\d]/.test(next)) return this.#number();
    const start = this.#index;
    const word = this.#take(/[\p{L}\d_$.]+/uy);
    if (['true', 'false', 'null'].includes(word)) return;
    if (word) this.#stop(`${word} is no JSON. Text stands in double quotes.`, start);
    this.#stop(
      next === '' ? 'A value is missing at the end.' : `A value is missing before ${next}`,
    );
  }

  #list(close: string, item: () => void): void {
    this.#index++;
    if (this.#next() === close) return void this.#index++;
    for (;;) {
      item();
      const next = this.#next();
      const comma = this.#index;
      if (next === close) return void this.#index++;
      if (next === '') this.#stop(`The closing ${close} is missing at the end.`);
      if (next !== ',') this.#stop('A comma is missing before this.');
      this.#index++;
      if (this.#next() === close) this.#stop(`The last comma before ${close} has to go.`, comma);
    }
  }

  #member(depth: number): void {
    const next = this.#next();
    if (next === '') this.#stop('The closing } is missing at the end.');
    if (next !== '"') this.#stop('A name in double quotes has to stand here.');
    this.#string();
    if (this.#next() !== ':') this.#stop('A colon is missing after the name.');
    this.#index++;
    this.#value(depth + 1);
  }

  #string(): void {
    const start = this.#index++;
    for (;;) {
      const next = this.#text.charAt(this.#index);
      if (next === '' || next === '\n' || next === '\r')
        this.#stop('This text has no closing double quote on its line.', start);
      if (next < ' ') this.#stop('Write a tab as \\t, other control characters as \\u0000.');
      if (next === '\\' && !this.#take(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y))
        this.#stop('A backslash is written twice: \\\\.');
      else if (next !== '\\') this.#index++;
      if (next === '"') return;
    }
  }

  #number(): void {
    const start = this.#index;
    const number = this.#take(/[-+.\deE]+/y);
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(number)) return;
    this.#stop(`${number} is no number of JSON: write 5, -5 or 0.5.`, start);
  }

  /** The next character that is no blank; `''` at the end. */
  #next(): string {
    this.#take(/[ \t\r\n]+/y);
    const next = this.#text.charAt(this.#index);
    if (next === '/' && /[/*]/.test(this.#text.charAt(this.#index + 1)))
      this.#stop('JSON has no comments.');
    return next;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#index;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#index += found.length;
    return found;
  }

  #stop(message: string, index = this.#index): never {
    throw new Stop({ index, message });
  }
}
