const firstDelayMs = 1000;
const maxDelayMs = 60_000;

/**
 * Milliseconds until a request is repeated: doubled with each failure in a row up to a minute, and half of it random,
 * so that many servers do not come back at once. Never sooner than Pinterest asks.
 */
export function retryDelay(failures: number, askedMs = 0): number {
  const delay = Math.min(firstDelayMs * 2 ** (failures - 1), maxDelayMs);
  return Math.max(askedMs, delay / 2 + (Math.random() * delay) / 2);
}
