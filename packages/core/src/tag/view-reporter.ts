import type { PinterestTag } from '../api/pinterest-tag.js';
import { watchNavigations } from '../transport/navigations.js';
import { onPageHide, onPageRestore } from '../transport/page-visibility.js';
import { countView, currentView, viewPath } from './views.js';

/** A page view that a binding found. */
export interface ReportedView {
  /** Makes the page call. */
  readonly send: () => void;
  /** Whether the view is still shown, for a component that may be gone before it is sent. */
  readonly isCurrent?: (() => boolean) | undefined;
}

/**
 * Sends the page views that a binding finds: the binding names views, this decides when each is sent. A
 * view waits 250 ms, so that a redirect counts once, as where it ended. It is sent before that when the
 * tag gets another call, so that the view comes first, when the visitor navigates on, and when the page
 * is hidden.
 */
export interface ViewReporter {
  /** Records the address now, for the next `report`: a component may render before a redirect changes it. */
  readonly noteAddress: () => void;
  /** Reports a view that a component shows. */
  readonly report: (view: ReportedView) => void;
  /**
   * Reports the view at an address, for a router. It is not sent when the tag is at it already; nor is a
   * replaced address of the same path, where only the query, a trailing slash, case or encoding differ.
   *
   * @param address Path and query, and a route in the hash.
   * @param isReplaced Whether the navigation replaced the history's entry.
   */
  readonly reportAddress: (address: string, isReplaced: boolean, send: () => void) => void;
  /** Sends the view that waits. */
  readonly flush: () => void;
  /** Drops the view that waits. */
  readonly cancel: () => void;
  /** Calls `send` when the browser shows a page it had kept whole (back/forward cache). Returns a function that ends it. */
  readonly onRestore: (send: () => void) => () => void;
}

/** Milliseconds in which a redirect takes a view's place. */
const redirectMs = 250;

/** Sends what waits in any reporter, where a call is made that no tag reports. */
const flushes = new Set<() => void>();

/** Sends views that wait, before a call that is buffered. */
export function flushViews(): void {
  for (const flush of [...flushes]) flush();
}

/**
 * Creates a reporter of page views; `tag` may be a handle. Listens to the page only while a view waits.
 *
 * @param isOpen Whether the tag takes calls; until it does, the views of an address wait. Default: it does.
 */
export function createViewReporter(tag: PinterestTag, isOpen?: () => boolean): ViewReporter {
  let pending: (ReportedView & { readonly path: string }) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let life: AbortController | undefined;
  let notedPath: string | undefined;
  let lastAddress: string | undefined;
  /** Whether the task that reported the view is still running, in which any navigation is a redirect. */
  let isFresh = false;
  let isReplacing = false;

  const here = (): string => viewPath(currentView());
  const take = (): ReportedView | undefined => {
    const view = pending;
    pending = undefined;
    clearTimeout(timer);
    life?.abort();
    return view;
  };
  const flush = (): void => {
    const view = take();
    if (view && view.isCurrent?.() !== false) view.send();
  };
  // A component that is between two places of a redirect, or is set up again, is not what the call is about.
  const onCall = (): void => {
    if (pending?.path === here() && pending.isCurrent?.() !== false) flush();
  };
  const add = (view: ReportedView, isReplaced: boolean, fresh = true): void => {
    if (!isReplaced && !isFresh) flush();
    take();
    pending = { ...view, path: notedPath ?? here() };
    notedPath = undefined;
    isFresh = fresh;
    isReplacing = false;
    timer = setTimeout(() => {
      isFresh = false;
      timer = setTimeout(flush, redirectMs);
    });
    const { signal } = (life = new AbortController());
    flushes.add(onCall);
    // The tag reports a call before it sends it.
    const end = tag.subscribe((activity) => {
      if (activity.type === 'call' && activity.call?.type !== 'identify') onCall();
    });
    signal.addEventListener('abort', () => {
      flushes.delete(onCall);
      end();
    });
    onPageHide(flush, signal);
    const before = (isReplaced: boolean): void => {
      if (isReplaced) isReplacing = true;
      else if (!isFresh) flush();
    };
    watchNavigations('navigate', before, signal);
  };

  return {
    noteAddress: () => void (notedPath = here()),
    report: (view) => add(view, isReplacing),
    reportAddress(address, isReplaced, send) {
      const isSame =
        isReplaced && lastAddress !== undefined && viewPath(address) === viewPath(lastAddress);
      const isStart = lastAddress === undefined;
      lastAddress = address;
      const view: ReportedView = {
        send: () => countView(tag.tagId, address) && send(),
        isCurrent: isOpen,
      };
      if (isSame && pending) pending = { ...view, path: here() };
      else if (isSame) countView(tag.tagId, address);
      else add(view, isReplaced, !isStart);
    },
    flush,
    cancel: () => void take(),
    onRestore(send) {
      const watch = new AbortController();
      const restore = (): void => {
        flush();
        send();
      };
      onPageRestore(restore, watch.signal);
      return () => watch.abort();
    },
  };
}
