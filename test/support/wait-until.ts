import { waitUntil as wait } from '@open-wc/testing';

/** Waits for a condition, as long as a machine that runs other tests beside this one may take. */
export function waitUntil(
  condition: () => unknown,
  what = 'the condition holds',
  timeout = 15_000,
): Promise<void> {
  return wait(condition, what, { timeout });
}
