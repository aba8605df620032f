import { listenToDocument } from '../support/document-member.js';
import { findPintrk, isSilenced, waitingCommands } from './pintrk.js';
import { scriptState } from './script-state.js';

/** When Pinterest's script counts as settled without any sign of it: so long after it takes commands. */
const graceMs = 3000;

/**
 * Watches until Pinterest's script sends events at once. When it starts it asks `/user/` who the visitor
 * is; an event it gets before the answer is lost if the page is left. Resource Timing shows the answer,
 * also of a script that other code loaded. Without Resource Timing a grace period passes.
 *
 * @param endpoints Where the script may send to.
 * @param onSettled May be called more than once.
 * @returns Whether the script is settled now.
 */
export function watchSettled(
  endpoints: readonly string[],
  onSettled: () => void,
  signal: AbortSignal,
): () => boolean {
  const page = scriptState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    page.isSettled = true;
    onSettled();
  };
  const isSettled = (): boolean => {
    if (waitingCommands()) {
      page.isSilenced = isSilenced();
      return false;
    }
    // A function without a queue is not Pinterest's: it takes commands as they come.
    if (page.isSettled || !Array.isArray(findPintrk()?.queue)) return true;
    timer ??= setTimeout(settle, graceMs);
    return false;
  };
  // The script's second file may have run, wherever it is from. A load event can only be captured.
  const onLoad = (): unknown => isSettled() && onSettled();
  listenToDocument('load', onLoad, { capture: true, signal });
  try {
    const observer = new PerformanceObserver((list) => {
      const isAnswer = ({ name }: PerformanceEntry): boolean =>
        endpoints.some((endpoint) => name.startsWith(`${endpoint}/user/?tid=`));
      if (!list.getEntries().some(isAnswer)) return;
      observer.disconnect();
      settle();
    });
    observer.observe({ type: 'resource', buffered: true });
    signal.addEventListener('abort', () => observer.disconnect());
  } catch {
    // The browser has no Resource Timing.
  }
  return isSettled;
}
