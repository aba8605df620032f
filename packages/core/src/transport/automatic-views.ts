import { pageState } from './page-state.js';
import { currentView, watchViews } from './page-views.js';

/**
 * Calls `onView` for the view the page is at, unless this tag has sent it already, and for those that
 * follow: pages restored from the back/forward cache, and with `history` a single-page app's
 * navigations. `isStart` says whether it is the view the tag started at.
 *
 * @returns Stops.
 */
export function startAutomaticViews(
  tagId: string,
  mode: 'load' | 'history' | 'manual',
  onView: (isStart: boolean) => void,
): () => void {
  if (mode === 'manual') return () => undefined;
  const { views } = pageState();
  const start = currentView();
  const count = (view: string): void => {
    views.set(tagId, view);
    onView(view === start);
  };
  if (views.get(tagId) !== start) count(start);

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
