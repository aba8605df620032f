import { imageRequestUrl } from '../pintrk/image-request-url.js';
import type { EventData, LineItem } from '../pintrk/event-data.js';
import { snapshot } from '../support/snapshot.js';
import type { OutgoingEvent } from './entry.js';
import type { Exit } from './page-exit.js';

/** Longer URLs are cut off or refused on the way; Pinterest's own script turns to POST here too. */
const maxUrlLength = 2048;

/** Browsers let the requests that outlive a page carry so much together, in bytes. */
const maxKeepaliveBytes = 64 * 1024;

/** Chromium lets about 250 requests outlive a page. */
const maxKeepaliveRequests = 240;

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };

/** What they carry now, and how many there are. */
let keepaliveBytes = 0;
let keepaliveRequests = 0;

/**
 * Sends events that Pinterest's script had no chance to take, so that they outlive the page: as the documented image request, or past 2,048 characters
 * as the form the script itself would post. The smallest go first. An order goes with the id, price and
 * quantity of each product only, when it would take the room the others need.
 *
 * @param exit How far the page is on its way out. Once it has left, a failure says nothing: Firefox reports one for
 *   requests that outlive the page. The receipt ends if the page comes back.
 */
export function sendLeaveRequests(
  tagId: string,
  endpoint: string,
  events: readonly OutgoingEvent[],
  exit: () => Exit,
): void {
  const requests = events.map(({ command: [, event, given], userData, settle }) => {
    const data = withoutEmails((snapshot(given) ?? {}) as EventData);
    const url = imageRequestUrl(tagId, event, data, userData, endpoint);
    const form = (ed: EventData): string =>
      url.length < maxUrlLength
        ? ''
        : `${new URLSearchParams({ tid: tagId, event, ed: toJson(ed), pd: toJson(userData) })}`;
    return { url, full: form(data), short: form(withShortItems(data)), settle };
  });
  let room = requests.reduce(
    (sum, { short }) => sum - short.length,
    maxKeepaliveBytes - keepaliveBytes,
  );
  requests.sort((one, other) => one.full.length - other.full.length);
  for (const { url, full, short, settle } of requests) {
    const more = full.length - short.length;
    const isShort = more > room;
    if (!isShort) room -= more;
    const form = isShort ? short : full;
    void send(form ? `${endpoint}/v3/` : url, form).then((outcome) => {
      if (outcome === 'sent' || exit() !== 'left') settle(outcome);
    });
  }
}

async function send(url: string, form: string): Promise<'sent' | 'blocked'> {
  const size = form.length;
  // Past what browsers take along, the rest goes only while the page lives. It is not sent again when it
  // fails: a page that is closed may call what it has sent a failure.
  const keepalive =
    keepaliveBytes + size <= maxKeepaliveBytes && keepaliveRequests < maxKeepaliveRequests;
  const init: RequestInit = { mode: 'no-cors', credentials: 'include', keepalive };
  if (form) Object.assign(init, { method: 'POST', body: form, headers: formHeaders });
  keepaliveBytes += size;
  keepaliveRequests++;
  try {
    await fetch(url, init);
    return 'sent';
  } catch {
    return 'blocked';
  } finally {
    keepaliveBytes -= size;
    keepaliveRequests--;
  }
}

/** JSON of what has no functions in it. Prototype.js gives arrays a `toJSON` that returns text. */
function toJson(data: object): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}

/** Pinterest's script would hash these; hashing takes a task that a page being left does not have. */
function withoutEmails(data: EventData): EventData {
  const isEmail = (value: unknown): boolean =>
    typeof value === 'string' && /[^\s@]@[^\s@]+\.[^\s@]/.test(value);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmail(value)));
}

function withShortItems(data: EventData): EventData {
  const { line_items: items } = data;
  if (!Array.isArray(items)) return data;
  const line_items = items.map((item: LineItem | null) => {
    const { product_id, product_price, product_quantity } = item ?? {};
    return { product_id, product_price, product_quantity };
  });
  return { ...data, line_items };
}
