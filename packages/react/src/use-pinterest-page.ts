import type { PageDetails, PinterestTag } from '@pinterest-tag/core';
import { createViewReporter, viewPath } from '@pinterest-tag/core/bindings';
import { useEffect, useMemo } from 'react';
import { useTagScope } from './tag-context.js';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js';
import { useWhenChanged } from './use-when-changed.js';

/** A page call, and where it is. */
export interface PinterestView extends PageDetails {
  /**
   * The router's current path: another one is another view, while its query, a trailing slash, case and
   * percent-encoding do not count. It is not sent. While it is `null`, as Next's `usePathname()` may be
   * at first, it is not known yet: no view.
   */
  readonly path?: string | null | undefined;
}

/**
 * Sends one page call when the component shows a view, and one whenever its path, name or category
 * changes; `null` and `undefined` send none. With a path the call waits up to 250 ms, so that a redirect
 * counts once, as where it ended; without one it is made at once. Either way it comes before `track()`
 * in later effects.
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
  const reporter = useMemo(() => createViewReporter(tag), [tag]);
  const { path, ...page } = view ?? {};
  const ownPath = path == null ? undefined : viewPath(path);
  const isView = view && path !== null;

  useIsomorphicLayoutEffect(() => {
    if (view) claimViews?.();
    reporter.noteAddress();
  });

  const send = (): void => void tag.page(page);
  useWhenChanged(isView && [ownPath, page.name, page.category], (isCurrent) => {
    if (ownPath === undefined) send();
    else reporter.report({ send, isCurrent });
  });

  useEffect(() =>
    reporter.onRestore(() => {
      if (isView) send();
    }),
  );
  return tag.page;
}
