import { documentMember } from '../support/document-member.js';

const tasks: (() => void)[] = [];
let channel: MessageChannel | undefined;
let isRunning = false;

/**
 * Runs the task, which must not throw, in a later task of the browser. To ask for one is what costs a
 * click most, so all that is asked for until then shares it.
 */
export function scheduleTask(task: () => void): void {
  if (tasks.push(task) > 1) return;
  // A timer costs a third of a message, but browsers put it off: in the background, while the page
  // loads, and one that follows another.
  if (isRunning || documentMember('hidden') || documentMember('readyState') !== 'complete')
    flushNow();
  else setTimeout(run);
}

/** Runs what was asked for in the next task, for when a timer would wait: the page is hidden now. */
export function flushNow(): void {
  channel ??= new MessageChannel();
  channel.port1.onmessage = run;
  channel.port2.postMessage(undefined);
}

function run(): void {
  isRunning = true;
  for (const task of tasks.splice(0)) task();
  isRunning = false;
}

/** Milliseconds of a clock that runs evenly; of the system's, where the page hides that. */
export const now = (): number => performance?.now?.() ?? Date.now();
