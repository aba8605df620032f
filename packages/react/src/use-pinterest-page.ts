import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import { useEffect, useRef } from 'react';
import { scheduleView } from './schedule-view.js';
import { useTagScope } from './tag-context.js';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js';
import { useWhenChanged } from './use-when-changed.js';

/** A page call, and where it is. */
export interface PinterestView extends PageDetails {
  /**
   * The router's current path, up to `?` or `#`: another one is another view. It is not sent. While it
   * is `null`, as Next's `usePathname()` may be at first, it is not known yet: no view.
   */
  readonly path?: string | null | undefined;
}

/**
 * With a view sends one page call when it shows, and one whenever its path, name or category changes;
 * `null` and `undefined` send none. With a path the call is made in the next task, so that a redirect
 * counts once, as where it ended; without one at once. Either way it goes before `track()` in later
 * effects.
 *
 * It takes the place of automatic page views: set `pageViews="manual"` on the provider, or
 * `page-views="manual"` on `<pinterest-tag>`. A provider that starts with such a component below it
 * does so by itself.
 *
 * @returns `page`, the same function at each rendering.
 * @example usePinterestPage({ path: useLocation().pathname });
 * @example usePinterestPage({ name: product.name, properties: { sku: product.sku } });
 */
export function usePinterestPage(view?: PinterestView | null): PinterestTag['page'] {
  const { tag, claimViews } = useTagScope();
  const address = useRef('');
  const { path, ...page } = view ?? {};
  const ownPath = path?.split(/[?#]/)[0];
  const isView = view && path !== null;

  useIsomorphicLayoutEffect(() => {
    if (view) claimViews?.();
    address.current = location.pathname;
  });

  const send = (): void => void tag.page(page);
  useWhenChanged(isView && [ownPath, page.name, page.category], (isCurrent) => {
    if (ownPath === undefined) send();
    else scheduleView(tag, address.current, isCurrent, send);
  });

  useEffect(() => {
    // Back in a page that the browser had kept whole, nothing else tells that it is viewed again.
    const onShow = (event: PageTransitionEvent): void => {
      if (isView && event.persisted) send();
    };
    addEventListener('pageshow', onShow);
    return () => removeEventListener('pageshow', onShow);
  });
  return tag.page;
}
