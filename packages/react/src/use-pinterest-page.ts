import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import { useEffect, useRef } from 'react';
import { useTagScope } from './tag-context.js';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js';
import { useWhenChanged } from './use-when-changed.js';

/** A page call, and where it is. */
export interface PinterestView extends PageDetails {
  /** The router's current path, up to `?` or `#`: another one is another view. It is not sent. */
  readonly path?: string | null | undefined;
}

/** Milliseconds a router has to render where a redirect leads. */
const redirectTime = 1000;

/**
 * With a view sends one page call when it shows, and one whenever its path, name or category changes;
 * `null` and `undefined` send none. With a path the call is made in the next task, so that a redirect
 * counts once, as where it ended; without one at once, before `track()` in later effects.
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
  const isView = Boolean(view);

  useIsomorphicLayoutEffect(() => {
    if (isView) claimViews();
    address.current = location.pathname;
  }, [isView, claimViews, ownPath]);

  useWhenChanged(view && [ownPath, page.name, page.category], (isCurrent) => {
    if (ownPath === undefined) return void tag.page(page);
    const shownAt = address.current;
    const send = (): void => {
      if (isCurrent()) tag.page(page);
    };
    setTimeout(() => {
      if (location.pathname === shownAt) send();
      else setTimeout(send, redirectTime);
    });
  });

  useEffect(() => {
    // Back in a page that the browser had kept whole, nothing else tells that it is viewed again.
    const onShow = (event: PageTransitionEvent): void => {
      if (isView && event.persisted) tag.page(page);
    };
    addEventListener('pageshow', onShow);
    return () => removeEventListener('pageshow', onShow);
  });
  return tag.page;
}
