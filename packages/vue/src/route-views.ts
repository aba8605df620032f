import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import { createViewReporter, viewPath } from '@pinterest-tag/core/bindings';
import { onScopeDispose } from 'vue';
import type { PinterestRoute, PinterestRouter, RoutePage } from './router.js';

/**
 * Sends one page call for each view the router completes, until the scope is disposed. Another hash is
 * no view, and neither is a replaced address of the same path.
 *
 * @returns Sends the view the router is at to another tag that has taken the place of the tag.
 */
export function sendRouteViews(router: PinterestRouter, tag: PinterestTag): () => void {
  const { history } = router.options;
  const { reportAddress, flush, cancel, onRestore } = createViewReporter(tag);
  let route: PinterestRoute | undefined;
  let position: unknown;
  let isOpen = true;

  const send = (): void => {
    const page = route && pageOf(route);
    if (page) tag.page(page);
  };
  const report = (isReplaced: boolean): void => {
    if (!route || !isOpen) return;
    reportAddress(history.createHref(route.fullPath.replace(/#.*/, '')), isReplaced, send);
  };
  const arrive = (to: PinterestRoute): void => {
    const before = position;
    position = history.state.position;
    const isHere = route && viewPath(route.path) === viewPath(to.path);
    // A history in memory counts no entries: there a new query of the path is taken for a replaced one.
    const isReplaced = position === before && (position !== undefined || Boolean(isHere));
    if (!isReplaced) flush(); // the view of the route before, while that is still `route`
    route = to;
    report(isReplaced);
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
  onScopeDispose(onRestore(send));
  onScopeDispose(() => {
    isOpen = false;
    cancel();
  });
  return () => report(false);
}

/** The page call of the route's views. Never throws. */
function pageOf(route: PinterestRoute): PageDetails | false {
  try {
    const { pinterest = {} } = route.meta as { pinterest?: RoutePage };
    return typeof pinterest === 'function' ? pinterest(route) : pinterest;
  } catch (error) {
    console.error(`[pinterest-tag] meta.pinterest of ${route.path} threw`, error);
    return {};
  }
}
