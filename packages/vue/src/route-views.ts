import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import { createViewReporter, viewPath } from '@pinterest-tag/core/bindings';
import { reportError } from '@pinterest-tag/core/internal';
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

  const send = (): void => {
    const page = route && pageOf(route);
    if (page) tag.page(page);
  };
  const report = (isReplaced: boolean): void => {
    if (route)
      reportAddress(history.createHref(route.fullPath.replace(/#.*/, '')), isReplaced, send);
  };
  const arrive = (to: PinterestRoute): void => {
    const before = position;
    position = history.state.position;
    // A history in memory counts no entries: there a new query of the path is taken for a replaced one.
    const isReplaced =
      position === before &&
      (position !== undefined || (route && viewPath(route.path)) === viewPath(to.path));
    if (!isReplaced) flush(); // the view of the route before, while that is still `route`
    route = to;
    report(isReplaced);
  };
  const ends = [
    router.afterEach((to, _from, failure) => {
      if (!failure) arrive(to);
    }),
    onRestore(send),
    cancel,
  ];
  onScopeDispose(() => {
    for (const end of ends.splice(0)) end();
  });
  // Installed late, the router has arrived already.
  router.isReady().then(
    () => {
      if (!route && ends.length > 0) arrive(router.currentRoute.value);
    },
    () => undefined,
  );
  return () => report(false);
}

/** The page call of the route's views. Never throws. */
function pageOf(route: PinterestRoute): PageDetails | false {
  try {
    const { pinterest = {} } = route.meta as { pinterest?: RoutePage };
    return typeof pinterest === 'function' ? pinterest(route) : pinterest;
  } catch (error) {
    reportError(`meta.pinterest of ${route.path} threw`, error);
    return {};
  }
}
