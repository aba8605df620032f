import type { AnalyticsCall } from './analytics/analytics-call.js';
import { callMethods } from './call-methods.js';
import { snapshot } from './analytics/snapshot.js';
import { defaultTag } from './default-tag.js';
import { followDefaultTag } from './follow-default-tag.js';
import { inertTag } from './inert-tag.js';
import { mapCall } from './mapping/map-call.js';
import type { PinterestTag } from './pinterest-tag.js';
import { eventIdOf } from './pintrk/pintrk-command.js';
import { consents } from './queue/consent.js';
import type { Outcome, Receipt } from './queue/receipt.js';
import { createTimedReceipt } from './timed-receipt.js';
import { createEventId } from './transport/event-id.js';
import { pageState } from './transport/page-state.js';
import { warnOfWaiting } from './warn-of-waiting.js';

/** Calls kept for a tag that may never come. */
const maxWaiting = 1000;

/** Milliseconds until the receipt of one ends as `timeout`; the call is kept. */
const waitingTimeout = 5000;

/**
 * The page's default tag, whoever made it: an element, a provider, this package or another copy of it.
 * It is the same object at any time, and stands for whichever tag is the default one. While there is
 * none it holds calls (1,000 at most, the oldest ends as `dropped`). Never throws; also on a server.
 *
 * @param options.debug Says once on the console when calls wait and there is no tag. Default: `true` in
 *   a development build.
 */
export function getPinterestTag(options: { readonly debug?: boolean } = {}): PinterestTag {
  if (typeof document === 'undefined') return inertTag('');
  if (options.debug !== undefined) pageState().debug = options.debug;
  return standIn;
}

/** Runs with the tag, now or when there is one. */
function withTag(run: (tag: PinterestTag) => void, drop: () => void = () => undefined): void {
  const tag = defaultTag();
  if (tag) return run(tag);
  const { waiting } = pageState();
  waiting.push({ run, drop });
  if (waiting.length > maxWaiting) waiting.shift()?.drop();
}

/** Holds a call for the tag to come; the id given out now is the one it will send. */
function hold(call: AnalyticsCall): Receipt {
  warnOfWaiting();
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

const send = (call: AnalyticsCall): Receipt => defaultTag()?.send(call) ?? hold(call);

/** Stands in for the tag to come, and for whichever is there afterwards. */
const standIn: PinterestTag = {
  get tagId() {
    return defaultTag()?.tagId ?? '';
  },
  get consent() {
    return defaultTag()?.consent ?? pageState().consent ?? 'pending';
  },
  send,
  ...callMethods(send),
  setConsent(consent) {
    const tag = defaultTag();
    if (tag) return tag.setConsent(consent);
    if (!consents.includes(consent)) return;
    pageState().consent = consent;
    for (const { hear } of pageState().followers) hear({ type: 'consent', consent });
  },
  configure: (settings) => withTag((tag) => tag.configure(settings)),
  subscribe: followDefaultTag,
  destroy: () => defaultTag()?.destroy(),
};
