import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import {
  effectScope,
  getCurrentInstance,
  onActivated,
  onDeactivated,
  onMounted,
  toValue,
  watch,
  type MaybeRefOrGetter,
} from 'vue';
import { createPendingView } from './pending-view.js';
import { usePinterestTag } from './use-pinterest-tag.js';
import { written } from './written.js';

/** A page call, and the path of the view it is about. */
export interface PageView extends PageDetails {
  /** What is before `?` and `#` counts; it is not sent. */
  readonly path?: string | undefined;
}

/**
 * Sends one page call when the component is shown, and whenever the given path, name or category
 * changes: at once, with a path in the next task, so that a redirect counts once, as where it ended.
 * A component that `<KeepAlive>` shows again is a new view. Nothing on a server, and while there is no page.
 *
 * @returns The tag's `page`; without a page that is all.
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
  let isShown = false;
  let sent: unknown;
  const view = (): unknown => {
    const details = toValue(page);
    return (
      details && written([details.path?.replace(/[?#].*/, ''), details.name, details.category])
    );
  };
  const update = (): void => {
    const { path, ...call } = toValue(page) ?? {};
    const current = isShown && view();
    pending.schedule(() => {
      if (current && current !== sent) tag.page(call);
      sent = current;
    });
    if (!current || path === undefined) pending.flush();
  };
  const show = (): void => {
    isShown = true;
    update();
  };
  const hide = (): void => {
    isShown = false;
    update();
  };
  const pending = createPendingView(tag, () => {
    sent = undefined;
    update();
  });

  if (getCurrentInstance()) {
    onMounted(show);
    onActivated(show);
    onDeactivated(hide);
  } else show();
  watch(view, update, { flush: 'post' });
}
