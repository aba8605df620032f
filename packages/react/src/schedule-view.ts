import type { PinterestTag } from '@pinterest-tag/core';

/** Milliseconds a router has to render where a redirect leads. */
const redirectTime = 1000;

/**
 * Sends a view in the next task, so that a redirect counts once, as where it ended. What the page
 * tracks meanwhile goes after its view, and a visitor who leaves has seen it.
 *
 * @param shownAt The path of the address when the view was rendered.
 * @param isCurrent Whether the component still shows it.
 */
export function scheduleView(
  tag: PinterestTag,
  shownAt: string,
  isCurrent: () => boolean,
  send: () => void,
): void {
  const finish = (): void => {
    clearTimeout(timer);
    removeEventListener('pagehide', finish);
    end();
    if (isCurrent()) send();
  };
  const isHere = (): boolean => location.pathname === shownAt;
  // The tag tells of a call before it sends it. StrictMode's clean-ups and redirects wait.
  const end = tag.subscribe((told) => {
    if (told.type === 'call' && told.call.type !== 'identify' && isHere() && isCurrent()) finish();
  });
  addEventListener('pagehide', finish);
  let timer = setTimeout(() => {
    if (isHere()) finish();
    else timer = setTimeout(finish, redirectTime);
  });
}
