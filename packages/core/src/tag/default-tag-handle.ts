import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PinterestTag } from '../api/pinterest-tag.js';
import { consents } from '../api/consent.js';
import type { Receipt } from '../api/receipt.js';
import { mapCall } from '../mapping/map-call.js';
import { eventIdOf } from '../pintrk/pintrk-command.js';
import { snapshot } from '../support/snapshot.js';
import { createEventId } from '../transport/event-id.js';
import { pageState, type PageState } from '../transport/page-state.js';
import { defaultTag } from './default-tag.js';
import { createReceipts } from './receipts.js';
import { createTagHandle } from './tag-handle.js';
import { flushViews } from './view-reporter.js';
import { warnOfWaiting } from './warn-of-waiting.js';

/** Calls that are buffered at most for a tag that may never come. */
const maxWaiting = 1000;

/** Milliseconds until the receipt of a buffered call ends as `timeout`; the call stays buffered. */
const waitingTimeoutMs = 5000;

/**
 * The handle of a page's default tag, whichever it is. Buffers calls and settings until there is one.
 *
 * @param warn Called when a call is buffered, to warn of it. Default: no warning.
 */
export function createDefaultTagHandle(
  page: PageState,
  warn: (page: PageState) => void = () => undefined,
): PinterestTag {
  const openReceipt = createReceipts(waitingTimeoutMs);
  const whenTag = (run: (tag: PinterestTag) => void, drop: () => void = () => undefined): void => {
    page.waiting.push({ run, drop });
    if (page.waiting.length > maxWaiting) page.waiting.shift()?.drop();
  };

  return createTagHandle({
    current: () => defaultTag(page),
    followers: page.followers,
    destroy: () => defaultTag(page)?.destroy(),
    fallback: {
      tagId: '',
      get consent() {
        return page.consent ?? 'pending';
      },
      /** Buffers a call for the tag to come, which sends the event id that is returned now. */
      send(call): Receipt {
        warn(page);
        if (call?.type !== 'identify') flushViews();
        const kept = snapshot(call) as AnalyticsCall;
        const generated = createEventId();
        const eventId = eventIdOf(mapCall(kept, {}, generated), generated) || generated;
        const { receipt, settle } = openReceipt(eventId, 1);
        whenTag(
          (tag) => void tag.send({ ...kept, messageId: eventId }).delivered.then(settle),
          () => settle('dropped'),
        );
        return receipt;
      },
      setConsent(consent) {
        if (!consents.includes(consent)) return;
        page.consent = consent;
        for (const { onActivity } of page.followers) onActivity({ type: 'consent', consent });
      },
      configure: (settings) => whenTag((tag) => tag.configure(settings)),
    },
  });
}

/** The default tag of another window of this origin, such as a frame's, as `getPinterestTag()` is of this one. */
export function tagOfWindow(window: Window): PinterestTag {
  return createDefaultTagHandle(pageState(window), warnOfWaiting);
}
