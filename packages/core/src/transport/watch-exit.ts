/** How far the visitor is on the way out: `hidden` may come back, with `left` no task may follow. */
export interface Exit {
  readonly state: 'hidden' | 'left' | undefined;
}

/** Watches for the visitor to go, until the signal, and calls `onExit` each time they do a step. */
export function watchExit(onExit: () => void, signal: AbortSignal): Exit {
  let state: Exit['state'];
  const onLeave = (): void => {
    state = 'left';
    onExit();
  };
  // A phone ends an app in the background without another word.
  const onVisibility = (): void => {
    // What is left is hidden afterwards.
    state = document.visibilityState === 'hidden' ? (state ?? 'hidden') : undefined;
    if (state) onExit();
  };
  const onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) state = undefined;
  };
  addEventListener('pagehide', onLeave, { signal });
  addEventListener('pageshow', onReturn, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  return {
    get state() {
      return state;
    },
  };
}
