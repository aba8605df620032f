import { callPintrk, findPintrk, waiting, waitingCommands } from './pintrk.js';
import { scriptState } from './script-state.js';

/** Tells Pinterest's script, when it is there or on its way, to send nothing; it keeps consent for the page. */
export function withdrawConsent(): void {
  const page = scriptState();
  if (page.withdrawal || !findPintrk()) return;
  page.cancelScript?.();
  page.onStop.forEach((stop) => stop('denied'));
  page.withdrawal = ['setConsent', false];
  // Before all that waits: nothing of it may be sent.
  const queue = waitingCommands();
  page.initDropped = waiting('page').length > 0;
  if (queue) queue.unshift(page.withdrawal);
  else callPintrk(...page.withdrawal);
}

/** Takes a withdrawal back, if there was one. */
export function restoreConsent(): void {
  const page = scriptState();
  if (!page.withdrawal) return;
  const queue = waitingCommands();
  if (queue?.includes(page.withdrawal)) queue.splice(queue.indexOf(page.withdrawal), 1);
  else {
    callPintrk('setConsent', true);
    // Drained without consent, the base code's own event was not sent: Pinterest replays nothing.
    if (page.initDropped) callPintrk('page');
  }
  page.withdrawal = undefined;
}
