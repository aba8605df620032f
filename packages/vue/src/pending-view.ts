import type { PinterestTag } from '@pinterest-tag/core';
import { onScopeDispose } from 'vue';

/** A page view that is about to be sent. */
export interface PendingView {
  /** Sends in the next task, or before the tag's next event; takes the place of what was pending. */
  schedule(send: () => void): void;
  /** Sends what is pending at once. */
  flush(): void;
  /** Forgets what is pending; whether anything was. */
  cancel(): boolean;
}

/**
 * Page views wait for the next task, so that a redirect counts once, as where it ended. What the page
 * tracks meanwhile goes after its view. Nothing is sent once the scope is disposed.
 *
 * @param onRestore Called when the browser shows a page that it had kept whole: a view of its own.
 */
export function createPendingView(tag: PinterestTag, onRestore: () => void): PendingView {
  let pending: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = true;
  const cancel = (): boolean => {
    const was = Boolean(pending);
    clearTimeout(timer);
    pending = undefined;
    return was;
  };
  const flush = (): void => {
    const send = pending;
    cancel();
    send?.();
  };
  // The tag tells of a call before it sends it.
  const end = tag.subscribe((activity) => {
    if (activity.type === 'call' && activity.call.type !== 'identify') flush();
  });
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) onRestore();
  };
  addEventListener('pageshow', onShow);
  onScopeDispose(() => {
    isOpen = false;
    removeEventListener('pageshow', onShow);
    end();
    cancel();
  });
  return {
    schedule(send) {
      cancel();
      if (!isOpen) return;
      pending = send;
      timer = setTimeout(flush);
    },
    flush,
    cancel,
  };
}
