import { documentMember, listenToDocument } from '../support/document-member.js';

/** Calls the listener when the page is left, and each time it is hidden, until the signal. */
export function onPageHide(listener: (isLeft: boolean) => void, signal: AbortSignal): void {
  addEventListener('pagehide', () => listener(true), { signal });
  // A phone ends an app in the background without another event.
  const onVisibility = (): void => {
    if (documentMember('visibilityState') === 'hidden') listener(false);
  };
  listenToDocument('visibilitychange', onVisibility, { signal });
}

/** Calls the listener when the browser shows a page it had kept whole (back/forward cache), until the signal. */
export function onPageRestore(listener: () => void, signal: AbortSignal): void {
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) listener();
  };
  addEventListener('pageshow', onShow, { signal });
}

/** Runs the task once the page is on the screen, until the signal: a browser may prerender a page that nobody comes to see. */
export function whenActivated(task: () => void, signal: AbortSignal): void {
  if (documentMember('prerendering' as keyof Document))
    listenToDocument('prerenderingchange', task, { once: true, signal });
  else task();
}
