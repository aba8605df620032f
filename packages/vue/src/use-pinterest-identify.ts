import type { KnownUser, PinterestTag } from '@pinterest-tag/core';
import { toComparable } from '@pinterest-tag/core/bindings';
import { toValue, watch, type MaybeRefOrGetter } from 'vue';
import { usePinterestTag } from './use-pinterest-tag.js';

/**
 * Says who the visitor is, once whenever the traits change by value, in time for the call after it.
 * Nothing while there are none, and on a server.
 *
 * @param traits Traits of the Segment Spec, and `userId`.
 * @returns The tag's `identify`.
 * @example usePinterestIdentify(() => session.user && { userId: session.user.id, email: session.user.email });
 */
export function usePinterestIdentify(
  traits?: MaybeRefOrGetter<KnownUser | null | undefined>,
): PinterestTag['identify'] {
  const tag = usePinterestTag();
  if (typeof document !== 'undefined')
    watch(
      () => toComparable(toValue(traits)),
      () => {
        const user = toValue(traits);
        if (!user) return;
        const { userId, ...rest } = user;
        tag.identify(userId, rest);
      },
      { immediate: true, flush: 'sync' },
    );
  return tag.identify;
}
