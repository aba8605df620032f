/** The view the visitor is at: path and query. */
export function currentView(): string {
  return location.pathname + location.search;
}

/**
 * Calls `onView` once for each new view of a single-page app, in the task after the navigation, so
 * that a redirect counts once, as where it ended. A replaced query of the same path is no new view.
 *
 * @returns Stops watching.
 */
export function watchViews(onView: (view: string) => void): () => void {
  let view = currentView();
  let scheduled: ReturnType<typeof setTimeout> | undefined;
  let replaced = true;
  const check = (): void => {
    scheduled = undefined;
    const [from, to] = [view, currentView()];
    const samePath = from.split('?')[0] === location.pathname;
    view = to;
    if (from !== to && !(replaced && samePath)) onView(to);
    replaced = true;
  };
  const navigated = (replace: boolean): void => {
    replaced &&= replace;
    scheduled ??= setTimeout(check);
  };
  const stop = 'navigation' in window ? watchNavigation(navigated) : watchHistory(navigated);
  return () => {
    clearTimeout(scheduled);
    stop();
  };
}

type Navigated = (replace: boolean) => void;

/** The part of the Navigation API used here; not every TypeScript release types it. */
interface NavigationTarget extends EventTarget {
  readonly currentEntry: unknown;
}

function watchNavigation(navigated: Navigated): () => void {
  const { navigation } = window as unknown as { navigation: NavigationTarget };
  const onChange = (event: Event): void =>
    navigated((event as Event & { navigationType?: string | null }).navigationType === 'replace');
  navigation.addEventListener('currententrychange', onChange);
  return () => navigation.removeEventListener('currententrychange', onChange);
}

/** Without the Navigation API a push shows only to who wraps the history's methods. */
function watchHistory(navigated: Navigated): () => void {
  let watching = true;
  const wrap = (name: 'pushState' | 'replaceState'): (() => void) => {
    const original = history[name];
    const wrapper = (history[name] = function (
      this: History,
      ...args: Parameters<History['pushState']>
    ): void {
      original.apply(this, args);
      if (watching) navigated(name === 'replaceState');
    });
    return () => {
      if (history[name] === wrapper) history[name] = original;
    };
  };
  const unwrap = [wrap('pushState'), wrap('replaceState')];
  const onPop = (): void => navigated(false);
  addEventListener('popstate', onPop);
  return () => {
    // Somebody may have wrapped our wrapper since: it stays, and does nothing.
    watching = false;
    for (const restore of unwrap) restore();
    removeEventListener('popstate', onPop);
  };
}
