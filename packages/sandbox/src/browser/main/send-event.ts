/** Addresses of this length and longer are sent as a form POST. */
const URL_LIMIT = 2048;
/** What Pinterest's script asks the browser for before it sends an event, which takes a few milliseconds. */
const CLIENT_HINTS = ['architecture', 'bitness', 'model', 'platformVersion', 'uaFullVersion'];

interface Navigator {
  userAgentData?: { getHighEntropyValues(hints: string[]): Promise<unknown> };
}

/** Sends a tracked event, with the round trip that its moment asks for. */
function sendTracked(tracked: Fields, callback: TrackCallback | undefined): void {
  startOnce(tracked);
  // The stamp is that of the call: the sandbox lists events in the order of the calls.
  if (tagState.answered) {
    const fields = withUserData(tracked);
    makeUserTrip(fields, TRIP_REASONS.beside);
    sendEvent({ ...fields, cb: nextStamp() }, callback);
    return;
  }
  const fields = { ...tracked };
  makeUserTrip(fields, TRIP_REASONS.before, (request) => {
    if (isJsonAnswer(request)) sendEvent({ ...withUserData(fields), cb }, callback);
  });
  const cb = nextStamp();
}

function withUserData(fields: Fields): Fields {
  return { ...fields, pd: tagState.userData };
}

/** Sends to `/v3/`. Parallel requests may overtake each other. */
function sendEvent(fields: Fields, callback?: TrackCallback): void {
  if (!tagState.consent) {
    callback?.(false, 'No consent');
    return;
  }
  const outgoing = { ...fields, ad: describePage() };
  void readClientHints().then(() => deliver(outgoing, callback));
}

async function readClientHints(): Promise<void> {
  try {
    await navigator.userAgentData?.getHighEntropyValues(CLIENT_HINTS);
  } catch {
    // Not every page may ask; the event is sent all the same.
  }
}

function deliver(fields: Fields, callback: TrackCallback | undefined): void {
  const address = `${tagState.origin}/v3/`;
  const url = `${address}?${toQuery(fields)}`;
  // No keepalive: like Pinterest's requests, these may be lost when the page is left.
  const request =
    url.length < URL_LIMIT
      ? fetch(url, { credentials: 'include' })
      : fetch(address, {
          method: 'POST',
          body: new URLSearchParams(serialize(fields)),
          credentials: 'include',
        });
  // Any answer counts. Without one the callback is never called.
  const answered = request.then((response) => response.text());
  void answered.then(
    () => callback?.(true),
    () => undefined,
  );
}
