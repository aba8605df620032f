import { pageState } from './page-state.js';
import { currentView, watchViews } from './page-views.js';

/**
 * Calls `onView` for the view the page is at, unless this tag has sent it already, and for those that
 * follow: pages restored from the back/forward cache, and with `history` a single-page app's
 * navigations.
 *
 * @returns Stops.
 */
export function startAutomaticViews(
  tagId: string,
  mode: 'load' | 'history' | 'manual',
  onView: (first: boolean) => void,
): () => void {
  if (mode === 'manual') return () => undefined;
  const { views } = pageState();
  const first = !views.has(tagId);
  const count = (view: string, isFirst = false): void => {
    views.set(tagId, view);
    onView(isFirst);
  };
  if (views.get(tagId) !== currentView()) count(currentView(), first);

  const onRestore = (event: PageTransitionEvent): void => {
    if (event.persisted) count(currentView());
  };
  addEventListener('pageshow', onRestore);
  const stop = mode === 'history' ? watchViews(count) : undefined;
  return () => {
    removeEventListener('pageshow', onRestore);
    stop?.();
  };
}
