import { callMethods } from './call-methods.js';
import { createReceipt } from './create-receipt.js';
import type { PinterestTag } from './pinterest-tag.js';
import type { Consent } from './queue/consent.js';

/** A tag that sends nothing: every call ends as `dropped`. */
export function inertTag(tagId: string): PinterestTag {
  let consent: Consent = 'denied';
  return {
    tagId,
    get consent() {
      return consent;
    },
    ...callMethods(() => createReceipt('', 0).receipt),
    setConsent: (next) => void (consent = next),
    configure: () => undefined,
    subscribe: () => () => undefined,
    destroy: () => undefined,
  };
}
