import { documentMember, listenToDocument } from '../support/document-member.js';

/** Runs the task once the page is on the screen, until the signal: a browser may prerender a page that nobody comes to see. */
export function whenActivated(task: () => void, signal: AbortSignal): void {
  if (documentMember('prerendering' as keyof Document))
    listenToDocument('prerenderingchange', task, { once: true, signal });
  else task();
}
