import { navigationApi } from '../support/window-member.js';

/** Called around each navigation within the document; `isReplaced` says whether it replaces the history's entry. */
export interface NavigationListener {
  /** While the address is still the old one; after it, for a traversal without the Navigation API. */
  readonly before?: (isReplaced: boolean) => void;
  /** Once the address is the new one. */
  readonly after?: (isReplaced: boolean) => void;
}

const listeners = new Set<NavigationListener>();
let isWatching = false;

/** Watches the navigations of a single-page app, until the signal. */
export function watchNavigations(listener: NavigationListener, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
  if (isWatching) return;
  isWatching = true;
  const navigation = navigationApi();
  if (navigation) watchNavigationApi(navigation);
  else wrapHistory();
}

function notify(when: 'before' | 'after', isReplaced: boolean): void {
  for (const listener of [...listeners]) listener[when]?.(isReplaced);
}

function watchNavigationApi(navigation: EventTarget): void {
  const notifyOf =
    (when: 'before' | 'after') =>
    (event: Event & { readonly navigationType?: string | null }): void =>
      notify(when, event.navigationType === 'replace');
  navigation.addEventListener('navigate', notifyOf('before'));
  navigation.addEventListener('currententrychange', notifyOf('after'));
}

/** Without the Navigation API, only a wrapper of the history's methods sees a push. */
function wrapHistory(): void {
  // Never unwrapped: somebody may have wrapped the wrapper since.
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    history[name] = function (this: History, ...args): void {
      notify('before', name === 'replaceState');
      original.apply(this, args);
      notify('after', name === 'replaceState');
    };
  }
  addEventListener('popstate', () => {
    notify('before', false);
    notify('after', false);
  });
}
