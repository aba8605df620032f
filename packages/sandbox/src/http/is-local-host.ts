const LOCAL_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Whether the Host header names this machine. A foreign name that resolves here (DNS rebinding)
 * would let any web site read what the sandbox has recorded.
 */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && LOCAL_HOST.test(host);
}
