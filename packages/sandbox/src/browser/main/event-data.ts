/** An email address anywhere in a text, as Pinterest's script recognises one: with a lower-case domain. */
const EMAIL =
  /[a-z0-9!#$%&'*+/=?^_`{|}~-]@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[A-Za-z]{2}|com|org|net|gov|mil|biz|info|mobi|name|aero|jobs|museum)\b/;

/**
 * Reads track's data into what is sent as `ed`. Values of the top level are those of this moment;
 * nested objects are read when the event is sent. Like Pinterest's script it changes the caller's
 * object: `value` becomes a number, `external_id` moves to the user data.
 */
function readEventData(data: unknown): TagData | undefined {
  if (!isTagData(data)) {
    if (data !== undefined && data !== null) console.warn('pintrk: event data should be an object');
    return undefined;
  }
  const { value, order_quantity: quantity, external_id: externalId } = data;
  if (value !== undefined && !Number.isNaN(Number(value))) data['value'] = Number(value);
  else if (value !== undefined) console.warn('pintrk: value should be a number');
  if (quantity !== undefined && quantity !== null && !Number.isInteger(Number(quantity))) {
    console.warn('pintrk: order_quantity should be a whole number');
  }
  if (externalId !== undefined) {
    mergeUserData({ external_id: hashExternalId(externalId) });
    delete data['external_id'];
  }
  return Object.fromEntries(
    Object.entries(data).map(([key, it]) => [
      key,
      typeof it === 'string' && EMAIL.test(it) ? hashIdentifier(it) : it,
    ]),
  );
}

/** What Pinterest's script reports about the page. */
function describePage(): TagData {
  return {
    loc: location.href,
    ref: document.referrer,
    if: window.self !== window.top,
    sh: screen.height,
    sw: screen.width,
  };
}
