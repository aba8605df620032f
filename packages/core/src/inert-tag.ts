import { callMethods } from './call-methods.js';
import { createReceipt } from './create-receipt.js';
import type { PinterestTag } from './pinterest-tag.js';
import type { Consent } from './queue/consent.js';
import type { Receipt } from './queue/receipt.js';

/** A tag that sends nothing: every call ends as `dropped`. */
export function inertTag(tagId: string): PinterestTag {
  let consent: Consent = 'denied';
  const drop = (): Receipt => createReceipt('', 0).receipt;
  return {
    tagId,
    get consent() {
      return consent;
    },
    send: drop,
    ...callMethods(drop),
    setConsent: (next) => void (consent = next),
    configure: () => undefined,
    subscribe: () => () => undefined,
    destroy: () => undefined,
  };
}
