import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import { onScopeDispose } from 'vue';
import { createPendingView } from './pending-view.js';
import type { PinterestRoute, PinterestRouter, RoutePage } from './router.js';

/**
 * Sends one page call for each view the router completes, until the scope is disposed. Another hash is
 * no view, and neither is a replaced query of the same path.
 *
 * @param countView Whether the view, named by its address, is a new one of the tag.
 * @returns Sends the view the router is at to another tag that has taken the place of the tag.
 */
export function sendRouteViews(
  router: PinterestRouter,
  tag: PinterestTag,
  countView: (view: string) => boolean,
): () => void {
  const { history } = router.options;
  let route: PinterestRoute | undefined;
  let position: unknown;

  const isNew = (): boolean | undefined =>
    route && countView(history.createHref(route.fullPath.replace(/#.*/, '')));
  const send = (): void => {
    const page = route && pageOf(route);
    if (page) tag.page(page);
  };
  const pending = createPendingView(tag, send);
  const schedule = (): void =>
    pending.schedule(() => {
      if (isNew()) send();
    });
  const arrive = (to: PinterestRoute): void => {
    const before = position;
    position = history.state.position;
    const isHere = route?.path === to.path;
    // A history in memory counts no entries: there a new query of the path is taken for a replaced one.
    const isReplaced = position === before && (position !== undefined || isHere);
    if (!isReplaced) pending.flush();
    route = to;
    // What replaces a view before it was sent is that view.
    if (isReplaced && isHere && !pending.cancel()) isNew();
    else schedule();
  };

  // Installed late, the router has arrived already.
  router.isReady().then(
    () => route ?? arrive(router.currentRoute.value),
    () => undefined,
  );
  onScopeDispose(
    router.afterEach((to, _from, failure) => {
      if (!failure) arrive(to);
    }),
  );
  return schedule;
}

/** What the route says of its page view. Never throws. */
function pageOf(route: PinterestRoute): PageDetails | false {
  try {
    const { pinterest = {} } = route.meta as { pinterest?: RoutePage };
    return typeof pinterest === 'function' ? pinterest(route) : pinterest;
  } catch (error) {
    console.error(`[pinterest-tag] meta.pinterest of ${route.path} threw`, error);
    return {};
  }
}
