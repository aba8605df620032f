import { callMethods } from './call-methods.js';
import { createReceipt } from './receipts.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import type { Consent } from '../api/consent.js';

/** A tag that sends nothing: every call ends as `dropped`. */
export function noOpTag(tagId: string): PinterestTag {
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
