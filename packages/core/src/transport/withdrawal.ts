import { callPintrk, findPintrk, waiting, waitingCommands } from './pintrk.js';
import { scriptState } from './script-state.js';

/** Tells Pinterest's script, when it is there or on its way, to send nothing; it keeps consent for the page. */
export function withdrawConsent(): void {
  const page = scriptState();
  if (page.withdrawal || !findPintrk()) return;
  page.cancelScript?.();
  page.listeners.forEach(({ onStop }) => onStop('denied'));
  const withdrawal = (page.withdrawal = ['setConsent', false]);
  // Before all that waits: nothing of it may be sent.
  page.initDropped = waiting('page').length > 0;
  const queue = waitingCommands();
  if (queue) queue.unshift(withdrawal);
  else callPintrk(...withdrawal);
}

/** Takes a withdrawal back, if there was one. */
export function restoreConsent(): void {
  const page = scriptState();
  const { withdrawal, initDropped } = page;
  if (!withdrawal) return;
  page.withdrawal = undefined;
  const queue = waitingCommands();
  if (queue?.includes(withdrawal)) queue.splice(queue.indexOf(withdrawal), 1);
  else {
    callPintrk('setConsent', true);
    // Drained without consent, the base code's own event was not sent: Pinterest replays nothing.
    if (initDropped) callPintrk('page');
  }
}
