/** The Navigation API; `undefined` without one, also where a variable or an element of the page has its name. */
export function navigationApi(): EventTarget | undefined {
  const { Navigation, navigation } = globalThis as {
    Navigation?: new () => EventTarget;
    navigation?: unknown;
  };
  return Navigation && navigation instanceof Navigation ? navigation : undefined;
}

/** What stands in for the Navigation API in browsers without it. */
let wrappedHistory: EventTarget | undefined;

/**
 * Watches the navigations of a single-page app, until the signal.
 *
 * @param type `navigate`: while the address is still the old one; after it, for a traversal without the Navigation API.
 *   `currententrychange`: once the address is the new one.
 * @param listener Called with whether the navigation replaces the history's entry.
 */
export function watchNavigations(
  type: 'navigate' | 'currententrychange',
  listener: (isReplaced: boolean, event: Event) => void,
  signal: AbortSignal,
): void {
  const navigation = navigationApi() ?? (wrappedHistory ??= wrapHistory());
  const notify = (event: Event & { readonly navigationType?: string | null }): void =>
    listener(event.navigationType === 'replace', event);
  navigation.addEventListener(type, notify, { signal });
}

/** Without the Navigation API, only a wrapper of the history's methods sees a push. Fires the API's events. */
function wrapHistory(): EventTarget {
  const target = new EventTarget();
  const fire = (type: string, navigationType: string): unknown =>
    target.dispatchEvent(Object.assign(new Event(type), { navigationType }));
  // Never unwrapped: somebody may have wrapped the wrapper since.
  for (const type of ['push', 'replace'] as const) {
    const original = history[`${type}State`];
    history[`${type}State`] = function (this: History, ...args): void {
      fire('navigate', type);
      original.apply(this, args);
      fire('currententrychange', type);
    };
  }
  addEventListener('popstate', () => {
    fire('navigate', 'traverse');
    fire('currententrychange', 'traverse');
  });
  return target;
}
