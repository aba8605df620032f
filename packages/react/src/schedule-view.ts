import type { PinterestTag } from '@pinterest-tag/core';

/** Milliseconds a router has to render where a redirect leads. */
const redirectTime = 1000;

/** A page view that is about to be sent. */
export interface ScheduledView {
  send(): void;
  /** Whether the component still shows it. */
  isCurrent(): boolean;
  /** The path of the address when it was rendered. */
  readonly shownAt: string;
}

/**
 * Sends a view in the next task, so that a redirect counts once, as where it ended. What the page
 * tracks meanwhile goes after its view, and a visitor who leaves has seen it.
 */
export function scheduleView(
  { subscribe }: PinterestTag,
  { send, isCurrent, shownAt }: ScheduledView,
): void {
  const isHere = (): boolean => location.pathname === shownAt;
  const finish = (): void => {
    clearTimeout(timer);
    removeEventListener('pagehide', finish);
    end();
    if (isCurrent()) send();
  };
  // The tag tells of a call before it sends it. StrictMode's clean-ups and redirects wait.
  const end = subscribe((activity) => {
    const isEvent = activity.type === 'call' && activity.call.type !== 'identify';
    if (isEvent && isHere() && isCurrent()) finish();
  });
  addEventListener('pagehide', finish);
  let timer = setTimeout(() => {
    if (isHere()) finish();
    else timer = setTimeout(finish, redirectTime);
  });
}
