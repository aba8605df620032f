/** Names that browsers resolve to this machine without asking a name server. */
const LOCAL_NAME = String.raw`(?:127\.0\.0\.1|\[::1\]|(?:[a-z0-9-]+\.)*localhost)`;
const LOCAL_HOST = new RegExp(`^${LOCAL_NAME}(?::\\d+)?$`, 'i');
const LOCAL_ORIGIN = new RegExp(`^https?://${LOCAL_NAME}(?::\\d+)?$`, 'i');

/**
 * Whether the Host header names this machine. A foreign name that resolves here (DNS rebinding)
 * would let any web site read what the sandbox has recorded.
 */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && LOCAL_HOST.test(host);
}

/** Whether the Origin header names a page of this machine. `null` (a file, a sandboxed frame) does not. */
export function isLocalOrigin(origin: string): boolean {
  return LOCAL_ORIGIN.test(origin);
}
