type CommandHandler = (...args: unknown[]) => void;

/** Each of pintrk's commands, by its lower-case name. */
const COMMANDS = new Map<string, CommandHandler>([
  ['load', loadTag],
  ['page', sendInit],
  ['set', setUserData],
  ['track', trackEvent],
  ['setconsent', setConsent],
]);

function loadTag(given: unknown, partnerData: unknown): void {
  const tagId = readTagId(given);
  if (/^\d{12}$/.test(tagId)) {
    console.warn(`pintrk: ${tagId} has 12 digits: an advertiser id, not a tag id`);
  }
  if (tagId) {
    if (tagState.tagId) console.error('pintrk: load was called more than once on this page');
    tagState.tagId = tagId;
    if (window.pintrk) window.pintrk.tagId = tagId;
  }
  setUserData(partnerData);
}

function readTagId(given: unknown): string {
  if (typeof given === 'string') return given.trim();
  if (typeof given === 'number' && Number.isInteger(given)) return String(given);
  if (given !== undefined && given !== null) console.warn('pintrk: a tag id should be a string');
  return '';
}

/** Any value except `true` or its text withdraws consent. */
function setConsent(given: unknown): void {
  tagState.consent =
    given === true ||
    given === 1 ||
    (typeof given === 'string' && /^\s*(?:true|1)\s*$/i.test(given));
  clearUnlessConsented();
}

function sendInit(overrides: unknown): void {
  const { tagId } = tagState;
  if (!tagId) {
    console.warn('pintrk: page was called before load: it sends nothing');
    return;
  }
  const fields: Fields = { tid: tagId, ov: readOverrides(overrides) };
  startOnce(fields);
  // Does not wait for the trip at start.
  sendEvent({ ...withUserData(fields), event: 'init', cb: nextStamp() }, takeTurn());
}

function trackEvent(
  event: unknown,
  data: unknown,
  callback: unknown,
  tagId: unknown,
  overrides: unknown,
): void {
  const name = readEventName(event);
  const ed = readEventData(data);
  const answer = typeof callback === 'function' ? (callback as TrackCallback) : undefined;
  const tid = readTagId(tagId) || tagState.tagId;
  if (!tid) {
    console.warn(`pintrk: ${name ?? 'an event'} was not sent: no tag id was loaded`);
    answer?.(false, 'The Pinterest Tag ID is missing.');
    return;
  }
  sendTracked({ event: name, ed, tid, ov: readOverrides(overrides) }, answer);
}

/** An event without a name is sent all the same. */
function readEventName(event: unknown): string | undefined {
  if (typeof event !== 'string' || event === '') {
    console.warn('pintrk: the event name is missing or no string');
    return undefined;
  }
  const name = event.trim();
  if (!STANDARD_EVENTS.some((it) => it.toLowerCase() === name.toLowerCase())) {
    console.warn(`pintrk: "${name}" is not a standard event: partner-defined, audiences only`);
  }
  return name;
}

function readOverrides(overrides: unknown): TagData | undefined {
  if (!isTagData(overrides)) return undefined;
  hashEmail(overrides);
  return overrides;
}
