import { documentMember } from '../support/document-member.js';
import { leavingLink, opensElsewhere } from './leaving-link.js';
import { navigationApi, watchNavigations } from './navigations.js';
import { onPageHide, onPageRestore } from './page-visibility.js';

/**
 * How far the page is on its way out: `leaving` once it navigates to another document or closes its window,
 * `hidden` may come back, after `left` no task may follow.
 */
export type Exit = 'leaving' | 'hidden' | 'left' | undefined;

/** A navigation that has not replaced the page by then, in milliseconds, is taken for a download or a cancelled one. */
export const navigationMs = 1000;

/**
 * Watches for the page to be left, until the signal.
 *
 * @param onHide Called when the page is hidden or left, each time.
 * @param onStay Called when a navigation has not taken place.
 * @returns How far it is now.
 */
export function watchPageExit(
  onHide: () => void,
  onStay: () => void,
  signal: AbortSignal,
): () => Exit {
  let state: 'hidden' | 'left' | undefined;
  let navigation: Event | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Without an event there is no navigation any more. */
  const onNavigation = (event?: Event): void => {
    navigation = event;
    clearTimeout(timer);
    if (event) timer = setTimeout(stay, navigationMs);
  };
  const stay = (): void => {
    onNavigation();
    onStay();
  };
  const hide = (isLeft: boolean): void => {
    // A page that is left is hidden afterwards.
    state = isLeft ? 'left' : (state ?? 'hidden');
    onHide();
  };
  const restore = (): void => {
    state = undefined;
    stay();
  };
  onPageHide(hide, signal);
  onPageRestore(restore, signal);
  // Not only without the Navigation API: Firefox announces what a click begins tasks later.
  const onEvent = (event: Event): void => {
    if (leadsAway(event)) onNavigation(event);
  };
  for (const type of ['click', 'submit'])
    addEventListener(type, onEvent, { capture: true, signal });
  const before = (_: boolean, event: Event): void => {
    const { downloadRequest, destination } = event as NavigateEvent;
    // A hash is of the same document, too.
    if (downloadRequest === null && !destination.sameDocument && /^http/.test(destination.url))
      onNavigation(event);
  };
  if (navigationApi()) {
    watchNavigations('navigate', before, signal);
    // A router has intercepted it.
    watchNavigations('currententrychange', () => onNavigation(), signal);
  }
  return () => {
    // Whether somebody prevented a navigation is known once all listeners have run.
    const isLeaving = globalThis.closed || navigation?.defaultPrevented === false;
    if (state !== 'left' && isLeaving) return 'leaving';
    return state === 'left' || documentMember('visibilityState') === 'hidden' ? state : undefined;
  };
}

/** The part of the Navigation API used here; not every TypeScript release types it. */
interface NavigateEvent extends Event {
  readonly hashChange: boolean;
  readonly downloadRequest: string | null;
  readonly destination: { readonly sameDocument: boolean; readonly url: string };
}

/** Whether a click on a link, or the submit of a form, puts another document into this tab. */
function leadsAway(event: Event): boolean {
  if (event.type === 'click') return leavingLink(event) !== undefined;
  return event.target instanceof Element && !opensElsewhere(event.target);
}
