import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import { createViewReporter, toComparable, viewPath } from '@pinterest-tag/core/bindings';
import {
  effectScope,
  getCurrentInstance,
  onActivated,
  onDeactivated,
  onMounted,
  onScopeDispose,
  toValue,
  watch,
  type MaybeRefOrGetter,
} from 'vue';
import { usePinterestTag } from './use-pinterest-tag.js';

/** A page call, and the path of the view it is about. */
export interface PageView extends PageDetails {
  /**
   * The router's current path: another one is another view, while its query, a trailing slash, case and
   * percent-encoding do not count. It is not sent.
   */
  readonly path?: string | undefined;
}

/**
 * Sends one page call when the component is shown, and whenever the given path, name or category
 * changes. With a path the call waits up to 250 ms, so that a redirect counts once, as where it ended;
 * without one it is made at once. A component that `<KeepAlive>` shows again is a new view. Sends nothing
 * on a server, and while there is no page.
 *
 * @returns The tag's `page`; without a page it does nothing else.
 * @example usePinterestPage(() => ({ name: product.value.name, category: 'Lamps' }));
 */
export function usePinterestPage(
  page?: MaybeRefOrGetter<PageView | null | undefined>,
): PinterestTag['page'] {
  const tag = usePinterestTag();
  if (page !== undefined && typeof document !== 'undefined')
    effectScope().run(() => sendViews(tag, page));
  return tag.page;
}

function sendViews(tag: PinterestTag, page: MaybeRefOrGetter<PageView | null | undefined>): void {
  const { report, flush, cancel, onRestore } = createViewReporter(tag);
  let isShown = false;
  let sent: unknown;
  const view = (): unknown => {
    const { path, name, category } = toValue(page) ?? {};
    return toValue(page) && toComparable([path && viewPath(path), name, category]);
  };
  const update = (): void => {
    const { path, ...call } = toValue(page) ?? {};
    const current = isShown && view();
    if (!current) {
      cancel();
      sent = undefined;
      return;
    }
    report({
      send() {
        if (current !== sent) tag.page(call);
        sent = current;
      },
    });
    if (path === undefined) flush();
  };
  const show = (): void => {
    isShown = true;
    update();
  };
  const hide = (): void => {
    isShown = false;
    update();
  };
  onScopeDispose(
    onRestore(() => {
      sent = undefined;
      update();
      flush();
    }),
  );
  onScopeDispose(cancel);

  if (getCurrentInstance()) {
    onMounted(show);
    onActivated(show);
    onDeactivated(hide);
  } else show();
  watch(view, update, { flush: 'post' });
}
