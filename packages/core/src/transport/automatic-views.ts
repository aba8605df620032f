import { pageState } from './page-state.js';
import { currentView, watchViews } from './page-views.js';

/** Remembers the view the tag is at; whether it is a new one. */
export function countView(tagId: string, view: string): boolean {
  const { views } = pageState();
  const isNew = views.get(tagId) !== view;
  views.set(tagId, view);
  return isNew;
}

/**
 * Calls `onView` for the view the page is at, unless this tag has sent it already, and for those that
 * follow: pages restored from the back/forward cache, and with `history` a single-page app's
 * navigations; until the signal. `isStart` says whether it is the view the tag started at.
 */
export function startAutomaticViews(
  tagId: string,
  mode: 'load' | 'history' | 'manual',
  onView: (isStart: boolean) => void,
  signal: AbortSignal,
): void {
  if (mode === 'manual') return;
  const start = currentView();
  const count = (view: string): void => {
    countView(tagId, view);
    onView(view === start);
  };
  if (countView(tagId, start)) onView(true);

  addEventListener('pageshow', ({ persisted }) => persisted && count(currentView()), { signal });
  if (mode === 'history') watchViews(count, signal);
}
