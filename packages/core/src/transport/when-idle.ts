import { documentMember } from '../support/document-member.js';

/** How long loading waits for the page's own, in milliseconds. */
const loadMs = 1000;

/**
 * Runs the task, which may run twice, when the page has loaded, a second later at most; with `idle` when
 * the browser has nothing better to do. Chromium tells a page nothing when its tab is closed before the
 * page's `load` event, which a script that is inserted earlier delays.
 */
export function whenIdle(loading: 'eager' | 'idle' | undefined, task: () => void): void {
  if (loading === 'idle')
    // A page's own variable, or an element with this id, may have its name.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 2000 });
    else setTimeout(task);
  else if (documentMember('readyState') === 'complete') task();
  else {
    addEventListener('load', task, { once: true });
    setTimeout(task, loadMs);
  }
}
