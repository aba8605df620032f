import type { AnalyticsCall } from './analytics/analytics-call.js';
import { callMethods } from './call-methods.js';
import { snapshot } from './analytics/snapshot.js';
import { inertTag } from './inert-tag.js';
import { mapCall } from './mapping/map-call.js';
import type { PinterestTag } from './pinterest-tag.js';
import { eventIdOf } from './pintrk/pintrk-command.js';
import { consents } from './queue/consent.js';
import type { Outcome, Receipt } from './queue/receipt.js';
import { createTimedReceipt } from './timed-receipt.js';
import { createEventId } from './transport/event-id.js';
import { pageState } from './transport/page-state.js';

/** Calls kept for a tag that may never come. */
const maxWaiting = 1000;

/** Milliseconds until the receipt of one ends as `timeout`; the call is kept. */
const waitingTimeout = 5000;

/**
 * The page's default tag, whoever made it: an element, a provider, this package or another copy of it.
 * While there is none, a stand-in that holds calls for it (1,000 at most, the oldest ends as
 * `dropped`); it goes on working as the tag once there is one. Never throws; also on a server.
 */
export function getPinterestTag(): PinterestTag {
  if (typeof document === 'undefined') return inertTag('');
  return currentTag() ?? waitingTag;
}

function currentTag(): PinterestTag | undefined {
  for (const { tag, owners } of pageState().tags.values()) if (owners > 0) return tag;
  return undefined;
}

/** Runs with the tag, now or when there is one. */
function withTag(run: (tag: PinterestTag) => void, drop: () => void = () => undefined): void {
  const tag = currentTag();
  if (tag) return run(tag);
  const { waiting } = pageState();
  waiting.push({ run, drop });
  if (waiting.length > maxWaiting) waiting.shift()?.drop();
}

/** Holds a call for the tag to come; the id given out now is the one it will send. */
function hold(call: AnalyticsCall): Receipt {
  const kept = snapshot(call) as AnalyticsCall;
  const generated = createEventId();
  const eventId = eventIdOf(mapCall(kept, {}, generated)) || generated;
  const { receipt, settlers } = createTimedReceipt(eventId, 1, waitingTimeout);
  const settle = settlers[0] as (outcome: Outcome) => void; // one part was asked for
  withTag(
    (tag) => void tag.send({ ...kept, messageId: eventId }).delivered.then(settle),
    () => settle('dropped'),
  );
  return receipt;
}

const send = (call: AnalyticsCall): Receipt => currentTag()?.send(call) ?? hold(call);

/** Stands in for the tag to come, and for whichever is there afterwards. */
const waitingTag: PinterestTag = {
  get tagId() {
    return currentTag()?.tagId ?? '';
  },
  get consent() {
    return currentTag()?.consent ?? pageState().consent ?? 'pending';
  },
  send,
  ...callMethods(send),
  setConsent(consent) {
    const tag = currentTag();
    if (tag) tag.setConsent(consent);
    else if (consents.includes(consent)) pageState().consent = consent;
  },
  configure: (settings) => withTag((tag) => tag.configure(settings)),
  subscribe(listener) {
    let ended = false;
    let end = (): void => void (ended = true);
    withTag((tag) => {
      if (!ended) end = tag.subscribe(listener);
    });
    return () => end();
  },
  destroy: () => currentTag()?.destroy(),
};
