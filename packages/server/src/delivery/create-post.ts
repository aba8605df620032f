import type { ServerSettings } from '../options/read-server-options.js';
import { postEvents, type PostResult } from './post-events.js';

/**
 * Sends bodies to Pinterest. What comes back never holds the access token, and a refused token is logged once, as
 * every event is lost until it is replaced.
 */
export function createPost({
  url,
  accessToken,
  requestTimeoutMs: timeoutMs,
  fetch,
}: ServerSettings): (body: string, signal: AbortSignal) => Promise<PostResult> {
  let isReported = false;
  const redact = (text: string): string => text.replaceAll(accessToken, '[access token]');
  return async (body, signal) => {
    const result = await postEvents({ url, accessToken, timeoutMs, fetch }, body, signal);
    if ('error' in result) return { error: redact(result.error) };
    const answer = { ...result, body: redact(result.body) };
    const isDenied = answer.status === 401 || answer.status === 403;
    if (isDenied && !isReported)
      console.error(
        `[pinterest-tag] Pinterest refuses the access token for this ad account (${answer.status}): no event is recorded. ` +
          `Check adAccountId, and create a conversion access token in Ads Manager, Conversions. ${answer.body.slice(0, 200)}`,
      );
    isReported = isDenied;
    return answer;
  };
}
