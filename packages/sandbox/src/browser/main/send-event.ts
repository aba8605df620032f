/** Longer addresses go as a form POST. */
const URL_LIMIT = 2048;
/** How long an event waits, at most, for the answer to the one before. */
const ORDER_PATIENCE = 200;

interface OutgoingEvent {
  tagId: string;
  event: string;
  data: TagData;
  overrides: TagData | undefined;
  callback: TrackCallback | undefined;
}

/** The tail of the events on their way: hashing takes a moment, and must not change their order. */
let lastSent: Promise<void> = Promise.resolve();

function sendEvent(outgoing: OutgoingEvent): void {
  const userData = { ...tagState.userData };
  const page = describePage();
  const withdrawals = tagState.withdrawals;
  const send = async (): Promise<void> => {
    const pd = await hashUserData(userData);
    const ed = await hashEmails(outgoing.data);
    const withdrawn = (): boolean => tagState.withdrawals !== withdrawals;
    if (!withdrawn() && !(await makeUserTrip(outgoing.tagId, pd))) return;
    if (withdrawn()) {
      outgoing.callback?.(false, 'consent was withdrawn');
      return;
    }
    const answered = deliver(outgoing, {
      tid: outgoing.tagId,
      event: outgoing.event,
      ed: JSON.stringify(ed),
      pd: JSON.stringify(pd),
      ad: JSON.stringify(page),
      ...(outgoing.overrides && { ov: JSON.stringify(outgoing.overrides) }),
      cb: String(Date.now()),
    });
    // On connections of their own, requests overtake each other; tests compare whole lists. A slow
    // or silent answer must not hold up the rest for long, as it would not at Pinterest's.
    const patience = new Promise<void>((resolve) => setTimeout(resolve, ORDER_PATIENCE));
    await Promise.race([answered, patience]);
  };
  // One event's failure (a callback that throws) must not hold back the next.
  lastSent = lastSent.then(send).catch((error: unknown) => console.error(error));
}

/** Resolves once there is an answer, or none to be had. */
function deliver(outgoing: OutgoingEvent, fields: Record<string, string>): Promise<void> {
  const form = new URLSearchParams(fields);
  const address = `${tagState.origin}/v3/`;
  const url = `${address}?${form}`;
  // No keepalive: Pinterest's requests, too, may be lost when the page goes away.
  const request =
    url.length < URL_LIMIT
      ? fetch(url, { credentials: 'include' })
      : fetch(address, { method: 'POST', body: form, credentials: 'include' });
  setVisitorCookie();
  // Any answer counts; a request that got none is never reported.
  void request.then(
    () => outgoing.callback?.(true),
    () => undefined,
  );
  return request.then(
    () => undefined,
    () => undefined,
  );
}
