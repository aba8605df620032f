import { standardTagId } from '../options/tag-id.js';
import type { UserData } from '../pintrk/user-data.js';
import { scriptState } from './script-state.js';

/** Pinterest's function, as its base code leaves it. */
interface Pintrk {
  (...command: unknown[]): void;
  queue?: unknown[][];
  version?: string;
  tagId?: string;
}

/** Read anew each time: another script may put its own `window.pintrk` there. */
const page = globalThis as { pintrk?: Pintrk };

/** `window.pintrk`, when there is one: base code or a tag manager was here, or we were. */
export function findPintrk(): Pintrk | undefined {
  try {
    return typeof page.pintrk === 'function' ? page.pintrk : undefined;
  } catch {
    return undefined; // somebody's getter
  }
}

/**
 * Calls `window.pintrk`, made as Pinterest's base code makes it when there is none. Whatever another
 * library's does, it does not throw here.
 *
 * @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
export function callPintrk(...command: unknown[]): void {
  try {
    (findPintrk() ?? createStub())(...command);
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
    const name = nameOf(command);
    if (name === 'load') {
      const tagId = standardTagId(command[1]);
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
 * The commands that wait for Pinterest's script; `undefined` once it takes them as they come, which it shows by
 * replacing the queue's `push`.
 */
export function waitingCommands(): unknown[][] | undefined {
  const queue = findPintrk()?.queue;
  const isWaiting =
    Array.isArray(queue) && queue.push === Array.prototype.push && !Object.isFrozen(queue);
  return isWaiting ? queue : undefined;
}

/** Those of a name, in lower case. */
export function waiting(name: string): unknown[][] {
  return waitingCommands()?.filter((command) => nameOf(command) === name) ?? [];
}

/** Whether `load` has been called: a second one would log an error and move the default tag. */
export function isLoaded(): boolean {
  return Boolean(findPintrk()?.tagId) || waiting('load').length > 0;
}

/** Whether the page itself has told Pinterest's script, which is not there yet, to send nothing. */
export function isSilenced(): boolean {
  const answer = waiting('setconsent').pop()?.[1];
  return answer === false || answer === 'false';
}

/** Sends the first event of the page if it is due; not to our stub, which would take it for a repetition. */
export function sendInit(): void {
  const page = scriptState();
  if (!page.initPending) return;
  page.initPending = false;
  const queue = waitingCommands();
  if (queue) queue.push(['page']);
  else callPintrk('page');
}

/**
 * Sets user data in Pinterest's script. What waits for the script stays one command, as nothing may grow
 * there. The script keeps every `external_id` it gets, as a list: only `null` clears it.
 */
export function setUserData(data: UserData): void {
  const queue = waitingCommands() ?? [];
  let merged: object = data;
  for (let last: unknown[] | undefined; isSet((last = queue[queue.length - 1])); queue.pop())
    merged = { ...last[1], ...merged };
  if ('external_id' in merged) callPintrk('set', { external_id: null });
  callPintrk('set', merged);
}

const isSet = (command: unknown[] | undefined): command is [string, object] =>
  nameOf(command) === 'set' && command?.length === 2;

function nameOf(command: unknown[] | undefined): string {
  const name = command?.[0];
  return typeof name === 'string' ? name.toLowerCase() : '';
}
