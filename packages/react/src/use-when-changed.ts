import { useEffect, useRef } from 'react';

/** What a key said, and whether it is its turn. */
interface Turn {
  readonly text: string | undefined;
  isCurrent: boolean;
}

/**
 * Runs `act` in an effect when the key says something else than the last time; without one nothing
 * is said. A component that is cleaned up and set up again in one task, as StrictMode and Fast
 * Refresh do, goes on where it was; hidden and shown again, or mounted anew, it starts over.
 *
 * @param act Is given whether it is still this key's turn: not once another has come, or the component
 *   is gone.
 */
export function useWhenChanged(key: unknown, act: (isCurrent: () => boolean) => void): void {
  /** The turn that ended in this task. */
  const left = useRef<Turn>(undefined);
  const text = key ? toText(key) : undefined;
  useEffect(() => {
    const back = left.current?.text === text ? left.current : undefined;
    const turn = back ?? { text, isCurrent: true };
    turn.isCurrent = true;
    if (text !== undefined && !back) act(() => turn.isCurrent);
    return () => {
      turn.isCurrent = false;
      left.current = turn;
      setTimeout(() => (left.current = undefined));
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `act` is that of the rendering in which the key changed
  }, [text]);
}

/** Objects are written anew at each rendering: they are the same when they say the same. */
function toText(key: unknown): string {
  try {
    return JSON.stringify(key);
  } catch {
    return ''; // JSON can't say it: a cycle, a BigInt
  }
}
