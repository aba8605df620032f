type CommandHandler = (...args: unknown[]) => void;

/** Each of pintrk's commands, by its lower-case name. */
const COMMANDS = new Map<string, CommandHandler>([
  ['load', loadTag],
  ['page', (overrides) => queueEvent({ event: 'init', overrides })],
  ['set', mergeUserData],
  [
    'track',
    (event, data, callback, tagId, overrides) =>
      queueEvent({ event, data, callback, tagId, overrides }),
  ],
  ['setconsent', changeConsent],
]);

function loadTag(tagId: unknown, partnerData: unknown): void {
  tagState.loads += 1;
  if (tagState.loads > 1) console.error('pintrk: load was called more than once on this page');
  tagState.tagId = typeof tagId === 'number' || typeof tagId === 'string' ? String(tagId) : '';
  if (window.pintrk) window.pintrk.tagId = tagState.tagId;
  if (/^\d{12}$/.test(tagState.tagId)) {
    console.warn(`pintrk: ${tagState.tagId} has 12 digits: an advertiser id, not a tag id`);
  }
  mergeUserData(partnerData);
}

function mergeUserData(partnerData: unknown): void {
  if (isTagData(partnerData)) Object.assign(tagState.userData, partnerData);
}

function changeConsent(given: unknown): void {
  const text = String(given).toLowerCase();
  if (text !== 'true' && text !== 'false') {
    console.error('pintrk: setConsent takes true or false');
    return;
  }
  tagState.consent = text === 'true';
  if (tagState.consent) return;
  tagState.withdrawals += 1;
  clearVisitorCookie();
}

interface QueuedEvent {
  event: unknown;
  overrides: unknown;
  data?: unknown;
  callback?: unknown;
  tagId?: unknown;
}

function queueEvent({ event, data, callback, tagId, overrides }: QueuedEvent): void {
  const answer = typeof callback === 'function' ? (callback as TrackCallback) : undefined;
  const name = typeof event === 'string' ? event : '';
  const own = typeof tagId === 'number' || typeof tagId === 'string' ? String(tagId) : '';
  const target = own || tagState.tagId;
  const problem =
    (!name && 'the event name is missing') ||
    (!target && 'the tag id is missing') ||
    (!tagState.consent && 'there is no consent');
  if (problem) {
    console.warn(`pintrk: ${name || 'track'} was not sent: ${problem}`);
    answer?.(false, problem);
    return;
  }
  if (name !== 'init' && !STANDARD_EVENTS.some((it) => it.toLowerCase() === name.toLowerCase())) {
    console.warn(`pintrk: "${name}" is not a standard event: partner-defined, audiences only`);
  }
  sendEvent({
    tagId: target,
    event: name,
    data: copyEventData(data),
    overrides: isTagData(overrides) ? overrides : undefined,
    callback: answer,
  });
}
