/** The fields of an event, or of a `/user/` trip, in the order of the query. Objects are sent as JSON. */
type Fields = Record<string, unknown>;

/** Why a trip is made; sent as `dep`. */
const TRIP_REASONS = {
  start: '2,PAGE_LOAD',
  /** Beside an event: nothing waits for it. */
  beside: '4,TAGS_RECEIVED',
  /** Before an event, which is sent after the answer. */
  before: '5,EVENT_TAGS_ABSENT',
} as const;

let lastStamp = 0;

/** `cb`: the time in milliseconds, different for each request, so that it also gives their order. */
function nextStamp(): number {
  lastStamp = Math.max(Date.now(), lastStamp + 1);
  return lastStamp;
}

function toQuery(fields: Fields): string {
  return serialize(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

function serialize(fields: Fields): [key: string, value: string][] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [
      key,
      typeof value === 'object'
        ? JSON.stringify(value)
        : String(value as string | number | boolean),
    ]);
}

/** Makes the trip at start, once a page. Without consent at that moment it is never made. */
function startOnce(fields: Fields): void {
  if (tagState.started) return;
  tagState.started = true;
  clearUnlessConsented();
  makeUserTrip({ ...fields, pd: tagState.userData }, TRIP_REASONS.start, (request) => {
    setVisitorCookie(request.getResponseHeader('Pin-Unauth'));
    tagState.answered = isJsonAnswer(request);
  });
}

/** Makes a trip, or none without consent. What it adds to `fields`, the event itself carries too. */
function makeUserTrip(
  fields: Fields,
  dep: string,
  onAnswer: (request: XMLHttpRequest) => void = () => undefined,
  onFailure: () => void = () => undefined,
): boolean {
  Object.assign(fields, { cb: nextStamp(), dep });
  if (dep === TRIP_REASONS.beside) fields['stc'] = true;
  if (!tagState.consent) return false;
  const request = new XMLHttpRequest();
  request.open('GET', `${tagState.origin}/user/?${toQuery(fields)}`);
  request.withCredentials = true;
  // Whatever its status: only the body counts.
  request.onload = () => onAnswer(request);
  request.onerror = () => {
    if (dep !== TRIP_REASONS.beside) console.warn(`pintrk: a ${dep} trip to /user/ failed`);
    onFailure();
  };
  request.send();
  return true;
}

function isJsonAnswer(request: XMLHttpRequest): boolean {
  try {
    JSON.parse(request.responseText);
    return true;
  } catch {
    console.warn('pintrk: the answer of /user/ is not JSON');
    return false;
  }
}
