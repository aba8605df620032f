import { rowCount, rowWindow, scrollToRow, type RowWindow } from './row-window.js';

/** Pixels by which a list may miss its end and still be at it: browsers round. */
const tolerance = 2;

/**
 * Where a long list is scrolled to, and which rows that takes. At its end it stays there while rows are
 * added; elsewhere it stands still.
 */
export class ListScroll {
  /** The rows to render. */
  window: RowWindow = { start: 0, end: 0 };
  /** Where the list is to be scrolled to, when it does not stay where it is. */
  target: number | undefined;
  #top = 0;
  #isAtEnd = true;
  #shift = 0;
  #count = 0;
  #rowHeight = 1;
  #viewHeight = 0;

  /** Asked before each rendering. */
  fit(count: number, rowHeight: number, viewHeight: number): void {
    this.#count = count;
    this.#rowHeight = rowHeight;
    this.#viewHeight = viewHeight;
    if (this.#isAtEnd || this.#top > this.#end) this.#top = this.target = this.#end;
    const before = this.window;
    this.window = this.#windowAt(this.#top);
    // Nothing stays in sight: rows keep their order in the document, and change what they show.
    const isJump = this.window.start >= before.end || this.window.end <= before.start;
    if (isJump) this.#shift += before.start - this.window.start;
  }

  /** Somebody scrolled there. Tells whether other rows are to be rendered. */
  moveTo(top: number): boolean {
    this.#top = top;
    this.#isAtEnd = top >= this.#end - tolerance;
    return this.#windowAt(top).start !== this.window.start;
  }

  /** Brings a row into sight. */
  reveal(index: number): void {
    this.#isAtEnd = index === this.#count - 1;
    this.#top = this.target = scrollToRow(index, this.#rowHeight, this.#top, this.#viewHeight);
  }

  /** Rows that fit into sight, but one. */
  get pageSize(): number {
    return Math.max(1, Math.floor(this.#viewHeight / this.#rowHeight) - 1);
  }

  /** Which of the document's rows shows this one: they are used again, and as few as possible change. */
  slotOf(position: number): number {
    const count = rowCount(this.#rowHeight, this.#viewHeight);
    const slot = (position + this.#shift) % count;
    return slot < 0 ? slot + count : slot;
  }

  get #end(): number {
    return Math.max(0, this.#count * this.#rowHeight - this.#viewHeight);
  }

  #windowAt(top: number): RowWindow {
    return rowWindow(this.#count, this.#rowHeight, top, this.#viewHeight);
  }
}
