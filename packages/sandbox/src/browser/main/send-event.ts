/** Addresses of this length and longer are sent as a form POST. */
const URL_LIMIT = 2048;
/** What Pinterest's script asks the browser for before it sends an event, which takes a few milliseconds. */
const CLIENT_HINTS = ['architecture', 'bitness', 'model', 'platformVersion', 'uaFullVersion'];

interface Navigator {
  userAgentData?: { getHighEntropyValues(hints: string[]): Promise<unknown> };
}

/** How long an answered event's callback waits for the answers to earlier events. */
const TURN_PATIENCE_MS = 2000;

/** An event's place among the events of the page. */
interface Turn {
  /** Resolves once every earlier event was answered or lost. */
  readonly earlier: Promise<unknown>;
  /** Reports that this event was answered or lost. */
  readonly end: () => void;
}

let lastTurn: Promise<unknown> = Promise.resolve();

/**
 * Callbacks are called in the order of the calls, although requests overtake each other: a page whose
 * last event was delivered finds the earlier ones in the sandbox's log.
 */
function takeTurn(): Turn {
  const earlier = lastTurn;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  lastTurn = Promise.all([earlier, ended]);
  return { earlier, end };
}

/** Sends a tracked event, with the round trip that its moment asks for. */
function sendTracked(tracked: Fields, callback: TrackCallback | undefined): void {
  startOnce(tracked);
  // The stamp is that of the call: the sandbox lists events in the order of the calls.
  if (tagState.answered) {
    const fields = withUserData(tracked);
    makeUserTrip(fields, TRIP_REASONS.beside);
    sendEvent({ ...fields, cb: nextStamp() }, takeTurn(), callback);
    return;
  }
  const fields = { ...tracked };
  const onAnswer = (request: XMLHttpRequest): void => {
    if (isJsonAnswer(request)) sendEvent({ ...withUserData(fields), cb }, turn, callback);
    else turn.end();
  };
  const isMade = makeUserTrip(fields, TRIP_REASONS.before, onAnswer, () => turn.end());
  const cb = nextStamp();
  const turn = takeTurn();
  if (!isMade) turn.end();
}

function withUserData(fields: Fields): Fields {
  return { ...fields, pd: tagState.userData };
}

/** Sends to `/v3/`. Parallel requests may overtake each other. */
function sendEvent(fields: Fields, turn: Turn, callback?: TrackCallback): void {
  if (!tagState.consent) {
    turn.end();
    callback?.(false, 'No consent');
    return;
  }
  const outgoing = { ...fields, ad: describePage() };
  void readClientHints().then(() => deliver(outgoing, turn, callback));
}

async function readClientHints(): Promise<void> {
  try {
    await navigator.userAgentData?.getHighEntropyValues(CLIENT_HINTS);
  } catch {
    // Not every page may ask; the event is sent all the same.
  }
}

function deliver(fields: Fields, turn: Turn, callback: TrackCallback | undefined): void {
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
  void answered.then(turn.end, turn.end);
  void answered.then(
    async () => {
      const patience = new Promise((resolve) => setTimeout(resolve, TURN_PATIENCE_MS));
      await Promise.race([turn.earlier, patience]);
      callback?.(true);
    },
    () => undefined,
  );
}
