import type { PinterestTagOptions } from '@pinterest-tag/core';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createProvidedTag, type ProvidedTag } from './provided-tag.js';
import { TagContext, useTagScope } from './tag-context.js';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.js';

/** The options of `createPinterestTag`, and the app. */
export interface PinterestTagProviderProps extends PinterestTagOptions {
  readonly children?: ReactNode;
}

/**
 * Puts a Pinterest Tag on the page for as long as it is mounted, and gives it to the hooks below it.
 * Props are the options of `createPinterestTag`. What changes takes effect while the tag runs for the
 * mapping, `beforeSend`, `user`, `consent` and `tagId`; the rest counts when it starts.
 *
 * @example <PinterestTagProvider tagId="2612345678901" currency="EUR"><App /></PinterestTagProvider>
 */
export function PinterestTagProvider({
  children,
  ...options
}: PinterestTagProviderProps): ReactElement {
  const parent = useTagScope();
  const [provided] = useState(() => createProvidedTag(options, parent));
  // Before the effects of all components below, which may make calls.
  useIsomorphicLayoutEffect(() => provided.apply(options));
  return (
    <TagContext.Provider value={provided}>
      {children}
      <Lifetime provided={provided} />
    </TagContext.Provider>
  );
}

/** The last sibling: clean-ups run from first to last, and those of the app may make calls. */
function Lifetime({ provided }: { readonly provided: ProvidedTag }): null {
  useEffect(() => {
    provided.start(); // Fast Refresh cleans up after layout effects
    return provided.stop;
  }, [provided]);
  return null;
}
