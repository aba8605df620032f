import type { Consent, PinterestTag } from '@pinterest-tag/core';
import { useSyncExternalStore } from 'react';
import { useTagScope } from './tag-context.js';

/**
 * What the visitor said, and the function to say it with, as `useState` has them. A server renders the
 * provider's `consent`; outside a provider it is `pending` there.
 *
 * @example const [consent, setConsent] = usePinterestConsent();
 */
export function usePinterestConsent(): readonly [
  consent: Consent,
  setConsent: PinterestTag['setConsent'],
] {
  const { tag, serverConsent } = useTagScope();
  const consent = useSyncExternalStore(
    tag.subscribe,
    () => tag.consent,
    () => serverConsent,
  );
  return [consent, tag.setConsent];
}
