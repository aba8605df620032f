import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { snapshot } from '../support/snapshot.js';
import { callMethods } from './call-methods.js';
import { createReceipt } from './receipts.js';
import { defaultTag } from './default-tag.js';
import { followDefaultTag } from './follow-default-tag.js';
import { mapCall } from '../mapping/map-call.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import { eventIdOf } from '../pintrk/pintrk-command.js';
import { consents } from '../api/consent.js';
import type { Receipt } from '../api/receipt.js';
import { createDeadlines } from '../transport/deadlines.js';
import { createEventId } from '../transport/event-id.js';
import type { PageState } from '../transport/page-state.js';
import { warnOfWaiting } from './warn-of-waiting.js';

/** Calls kept for a tag that may never come. */
const maxWaiting = 1000;

/** Milliseconds until the receipt of one ends as `timeout`; the call is kept. */
const waitingTimeout = 5000;

/** Stands in for the default tag of a page: for the one to come, and for whichever is there afterwards. */
export function createDefaultTagHandle(page: PageState): PinterestTag {
  const startDeadline = createDeadlines(waitingTimeout);
  /** Runs with the tag, now or when there is one. */
  const withTag = (run: (tag: PinterestTag) => void, drop: () => void = () => undefined): void => {
    const tag = defaultTag(page);
    if (tag) return run(tag);
    page.waiting.push({ run, drop });
    if (page.waiting.length > maxWaiting) page.waiting.shift()?.drop();
  };

  /** Holds a call for the tag to come; the id given out now is the one it will send. */
  const hold = (call: AnalyticsCall): Receipt => {
    warnOfWaiting(page);
    const kept = snapshot(call) as AnalyticsCall;
    const generated = createEventId();
    const eventId = eventIdOf(mapCall(kept, {}, generated), generated) || generated;
    const { receipt, settle } = createReceipt(eventId, 1, startDeadline);
    withTag(
      (tag) => void tag.send({ ...kept, messageId: eventId }).delivered.then(settle),
      () => settle('dropped'),
    );
    return receipt;
  };
  const send = (call: AnalyticsCall): Receipt => defaultTag(page)?.send(call) ?? hold(call);

  return {
    get tagId() {
      return defaultTag(page)?.tagId ?? '';
    },
    get consent() {
      return defaultTag(page)?.consent ?? page.consent ?? 'pending';
    },
    ...callMethods(send),
    setConsent(consent) {
      const tag = defaultTag(page);
      if (tag) return tag.setConsent(consent);
      if (!consents.includes(consent)) return;
      page.consent = consent;
      for (const { hear } of page.followers) hear({ type: 'consent', consent });
    },
    configure: (settings) => withTag((tag) => tag.configure(settings)),
    subscribe: (listener) => followDefaultTag(listener, page),
    destroy: () => defaultTag(page)?.destroy(),
  };
}
