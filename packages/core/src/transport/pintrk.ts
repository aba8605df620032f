/** Pinterest's function, as its base code leaves it. */
interface Pintrk {
  (...command: unknown[]): void;
  queue?: unknown[][];
  version?: string;
  tagId?: string;
}

/** Read anew each time: another script may put its own `window.pintrk` there. */
const page = globalThis as { pintrk?: Pintrk };

/** Whether there is a `window.pintrk`: base code or a tag manager was here, or we were. */
export function hasPintrk(): boolean {
  return typeof page.pintrk === 'function';
}

/**
 * Calls `window.pintrk`, made as Pinterest's base code makes it when there is none. Whatever another
 * library's does, it does not throw here.
 *
 * @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
export function callPintrk(...command: unknown[]): void {
  try {
    (hasPintrk() ? page.pintrk : createStub())?.(...command);
  } catch {
    // The event's receipt ends as `timeout`: nobody took it.
  }
}

/**
 * Pinterest's stub. A tag manager that brings the base code later finds it there, and loads no second
 * script; its `load` and `page` for the tag that is loaded already would only repeat what was said.
 */
function createStub(): Pintrk {
  let loaded: string | undefined;
  let repeats = false;
  const stub: Pintrk = (...command) => {
    const name = String(command[0]).toLowerCase();
    if (name === 'load') {
      const tagId = String(command[1]);
      repeats = tagId === loaded;
      loaded = tagId;
      if (repeats) return command[2] ? stub('set', command[2]) : undefined;
    }
    if (name === 'page' && repeats) return void (repeats = false);
    stub.queue?.push(command);
  };
  stub.queue = [];
  stub.version = '3.0';
  page.pintrk = stub;
  return stub;
}

/**
 * The commands that wait for Pinterest's script; `undefined` once it takes them as they come, which it
 * shows by replacing `queue.push`.
 */
export function waitingCommands(): unknown[][] | undefined {
  const queue = page.pintrk?.queue;
  const waits = Array.isArray(queue) && queue.push === Array.prototype.push;
  return waits && !Object.isFrozen(queue) ? queue : undefined;
}

/** Whether `load` has been called: a second one would log an error and move the default tag. */
export function isLoaded(): boolean {
  const isLoad = (command: ArrayLike<unknown>): boolean =>
    String(command[0]).toLowerCase() === 'load';
  return Boolean(page.pintrk?.tagId) || (waitingCommands()?.some(isLoad) ?? false);
}
