// What browsers offer on `window`, also on pages where a variable or an element of the page has its name.

/** The Navigation API; `undefined` without one. */
export function navigationApi(): EventTarget | undefined {
  const { Navigation, navigation } = globalThis as {
    Navigation?: new () => EventTarget;
    navigation?: unknown;
  };
  return Navigation && navigation instanceof Navigation ? navigation : undefined;
}

/** Milliseconds of a clock that runs evenly; of the system's, where the page hides that. */
export const now = (): number => performance?.now?.() ?? Date.now();
