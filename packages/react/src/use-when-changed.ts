import { useEffect, useRef } from 'react';

/** What was acted on: now, and before the clean-up of this task. */
interface Memory {
  last?: { readonly text: string | undefined } | undefined;
  left?: Memory['last'];
}

/**
 * Runs `act` in an effect when the key says something else than the last time; `null` and `undefined`
 * say nothing. A component that is cleaned up and set up again in one task, as StrictMode and Fast
 * Refresh do, goes on where it was; hidden and shown again, or mounted anew, it starts over.
 *
 * @param act Is given whether it is still this key's turn: not once another has come, or the component
 *   is gone.
 */
export function useWhenChanged(key: unknown, act: (isCurrent: () => boolean) => void): void {
  const memory = useRef<Memory>({});
  const text = key == null ? undefined : toText(key);
  useEffect(() => {
    const { current } = memory;
    current.last = current.left;
    return () => {
      current.left = current.last;
      current.last = undefined;
      setTimeout(() => (current.left = undefined));
    };
  }, []);
  useEffect(() => {
    const { current } = memory;
    if (text === current.last?.text) return;
    const mine = (current.last = { text });
    if (text !== undefined) act(() => current.last === mine);
  });
}

/** Objects are written anew at each rendering: they are the same when they say the same. */
function toText(key: unknown): string {
  try {
    return JSON.stringify(key);
  } catch {
    return ''; // JSON can't say it: a cycle, a BigInt
  }
}
