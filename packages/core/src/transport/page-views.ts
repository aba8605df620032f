/** The view the visitor is at: path and query. */
export function currentView(): string {
  return location.pathname + location.search;
}

/**
 * Calls `onView` once for each new view of a single-page app, in the task after the navigation, so
 * that a redirect counts once, as where it ended. A replaced query of the same path is no new view.
 */
export function watchViews(onView: (view: string) => void, signal: AbortSignal): void {
  let view = currentView();
  let scheduled: ReturnType<typeof setTimeout> | undefined;
  let replaced = true;
  const check = (): void => {
    scheduled = undefined;
    if (signal.aborted) return;
    const from = view;
    const samePath = from.split('?')[0] === location.pathname;
    view = currentView();
    if (from !== view && !(replaced && samePath)) onView(view);
    replaced = true;
  };
  const navigated = (replace: boolean): void => {
    replaced &&= replace;
    scheduled ??= setTimeout(check);
  };
  if ('navigation' in window) watchNavigation(navigated, signal);
  else watchHistory(navigated, signal);
}

type Navigated = (replace: boolean) => void;

/** The part of the Navigation API used here; not every TypeScript release types it. */
interface NavigationTarget extends EventTarget {
  readonly currentEntry: unknown;
}

function watchNavigation(navigated: Navigated, signal: AbortSignal): void {
  const { navigation } = window as unknown as { navigation: NavigationTarget };
  const onChange = (event: Event): void =>
    navigated((event as Event & { navigationType?: string | null }).navigationType === 'replace');
  navigation.addEventListener('currententrychange', onChange, { signal });
}

/** Without the Navigation API a push shows only to who wraps the history's methods. */
function watchHistory(navigated: Navigated, signal: AbortSignal): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    const wrapper = (history[name] = function (
      this: History,
      ...args: Parameters<History['pushState']>
    ): void {
      original.apply(this, args);
      if (!signal.aborted) navigated(name === 'replaceState');
    });
    signal.addEventListener('abort', () => {
      // Somebody may have wrapped our wrapper since: it stays, and does nothing.
      if (history[name] === wrapper) history[name] = original;
    });
  }
  addEventListener('popstate', () => navigated(false), { signal });
}
