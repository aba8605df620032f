/** Where and how to send. */
export interface PostTarget {
  readonly url: string;
  readonly accessToken: string;
  readonly timeoutMs: number;
  /** The given one; without it the global one, as it is at the time of the request. */
  readonly fetch: typeof fetch | undefined;
}

/** What came back; `error` when nothing did. */
export type PostResult =
  | { readonly status: number; readonly body: string; readonly retryAfter: string | null }
  | { readonly error: string };

/** Sends a body once. Never rejects; gives up when the time is over or the signal aborts, even if `fetch` does not. */
export async function postEvents(
  { url, accessToken, timeoutMs, fetch }: PostTarget,
  body: string,
  signal: AbortSignal,
): Promise<PostResult> {
  const ending = new AbortController();
  let giveUp: (result: PostResult) => void;
  const given = new Promise<PostResult>((resolve) => (giveUp = resolve));
  const end = (error: string): void => {
    ending.abort();
    giveUp({ error });
  };
  const timer = setTimeout(() => end(`no answer within ${timeoutMs} ms`), timeoutMs);
  const onAbort = (): void => end('the request was aborted');
  signal.addEventListener('abort', onAbort);
  try {
    const answer = exchange(fetch ?? globalThis.fetch, url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
      body,
      // An answer that leads elsewhere must not take the token along.
      redirect: 'manual',
      signal: ending.signal,
    });
    return await Promise.race([answer, given]);
  } catch (error) {
    return { error: describeError(error) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

async function exchange(send: typeof fetch, url: string, init: RequestInit): Promise<PostResult> {
  const response = await send(url, init);
  const { status, headers } = response;
  return { status, body: await response.text(), retryAfter: headers.get('retry-after') };
}

/** The error's message and code: `fetch failed (ECONNREFUSED)`. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'the request failed';
  const { cause } = error;
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? `${error.message} (${code})` : error.message;
}
