import { snapshot } from '../support/snapshot.js';
import type { EventData } from '../pintrk/event-data.js';
import type { TrackCommand } from '../pintrk/pintrk-command.js';
import { imageRequestUrl } from '../pintrk/image-request-url.js';
import type { UserData } from '../pintrk/user-data.js';
import type { Outcome } from '../api/receipt.js';

/** Longer URLs are cut off or refused on the way; Pinterest's own script turns to POST here too. */
const maxUrl = 2048;

/**
 * Sends an event that Pinterest's script had no chance to take, so that it outlives the page: as the
 * documented image request, or past 2,048 characters as the form the script itself would post.
 */
export async function leaveRequest(
  tagId: string,
  [, event, given]: TrackCommand,
  userData: UserData,
  endpoint: string,
): Promise<Outcome> {
  const init: RequestInit = { mode: 'no-cors', credentials: 'include', keepalive: true };
  try {
    const data = withoutEmails((snapshot(given) ?? {}) as EventData);
    let url = imageRequestUrl(tagId, event, data, userData, endpoint);
    if (url.length >= maxUrl) {
      const [ed, pd] = [JSON.stringify(data), JSON.stringify(userData)];
      url = `${endpoint}/v3/`;
      init.method = 'POST';
      init.body = new URLSearchParams({ tid: tagId, event, ed, pd });
    }
    // Browsers take few requests, and 64 KiB, along from a page that goes: the rest only while it lives.
    await fetch(url, init).catch(() => fetch(url, { ...init, keepalive: false }));
    return 'sent';
  } catch {
    return 'blocked';
  }
}

/** Pinterest's script would hash these; hashing takes a task that a page being left does not have. */
function withoutEmails(data: EventData): EventData {
  const isEmail = (value: unknown): boolean =>
    typeof value === 'string' && /[^\s@]@[^\s@]+\.[^\s@]/.test(value);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmail(value)));
}
