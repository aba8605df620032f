import { documentMember, listenToDocument } from '../support/document-member.js';

/** How far the visitor is on the way out: `hidden` may come back, with `left` no task may follow. */
export type Exit = 'hidden' | 'left' | undefined;

/** Watches for the visitor to go, until the signal, and calls `onExit` each time they do a step; tells how far they are. */
export function watchPageExit(onExit: () => void, signal: AbortSignal): () => Exit {
  let state: Exit;
  const go = (next: Exit): void => {
    state = next;
    if (next) onExit();
  };
  addEventListener('pagehide', () => go('left'), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && go(undefined), { signal });
  // A phone ends an app in the background without another word. What is left is hidden afterwards.
  const onVisibility = (): void =>
    go(documentMember('visibilityState') === 'hidden' ? (state ?? 'hidden') : undefined);
  listenToDocument('visibilitychange', onVisibility, { signal });
  return () => state;
}
