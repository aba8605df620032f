import type { KnownUser, PinterestTag } from '@pinterest-tag/core';
import { usePinterestTag } from './use-pinterest-tag.js';
import { useWhenChanged } from './use-when-changed.js';

/**
 * Tells Pinterest who the visitor is, hashed, when the component shows and whenever the traits change:
 * those of the Segment Spec, and `userId`. `null` and `undefined` tell nothing. Sends no event.
 *
 * @returns `identify`, the same function at each rendering.
 * @example usePinterestIdentify(user && { userId: user.id, email: user.email });
 */
export function usePinterestIdentify(user?: KnownUser | null): PinterestTag['identify'] {
  const { identify } = usePinterestTag();
  const { userId, ...traits } = user ?? {};
  useWhenChanged(user, () => void identify(userId, traits));
  return identify;
}
