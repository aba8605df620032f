let userTrip: Promise<boolean> | undefined;

/** The round trip before the first event of a page: made once, whatever comes of it. */
function makeUserTrip(tagId: string, userData: TagData): Promise<boolean> {
  userTrip ??= askUser(tagId, userData);
  return userTrip;
}

async function askUser(tagId: string, userData: TagData): Promise<boolean> {
  const fields = new URLSearchParams({
    tid: tagId,
    pd: JSON.stringify(userData),
    cb: String(Date.now()),
  });
  try {
    const response = await fetch(`${tagState.origin}/user/?${fields}`, { credentials: 'include' });
    if (!response.ok) throw new Error(`status ${response.status}`);
    await response.json();
    tagState.visitor = response.headers.get('Pin-Unauth') ?? 'unknown';
    return true;
  } catch (error) {
    // Pinterest's is silent; whoever tests against the stand-in wants to know why nothing arrives.
    console.warn(`pintrk: /user/ failed, the events of this page are lost (${String(error)})`);
    return false;
  }
}
