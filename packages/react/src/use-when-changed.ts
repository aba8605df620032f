import { isSameByValue } from '@pinterest-tag/core/bindings';
import { useEffect, useRef, useState } from 'react';

/** The time from a key's effect until another key's, or until the component is gone. */
interface Turn {
  readonly key: unknown;
  isCurrent: boolean;
}

/**
 * Runs `act` in an effect when the key differs by value from the last one; without a key it does
 * nothing. A component that is cleaned up and set up again in one task, as StrictMode and Fast Refresh
 * do, continues where it was; hidden and shown again, or mounted anew, it starts over.
 *
 * @param act Receives whether it is still this key's turn: not once another has come, or the component
 *   is gone.
 */
export function useWhenChanged(given: unknown, act: (isCurrent: () => boolean) => void): void {
  /** The turn that ended in this task. */
  const ended = useRef<Turn>(undefined);
  const [key, setKey] = useState(given);
  // Components create objects anew at each rendering.
  if (!isSameByValue(key, given)) setKey(given);
  useEffect(() => {
    const back = ended.current?.key === key ? ended.current : undefined;
    const turn = back ?? { key, isCurrent: true };
    turn.isCurrent = true;
    if (key && !back) act(() => turn.isCurrent);
    return () => {
      turn.isCurrent = false;
      ended.current = turn;
      setTimeout(() => (ended.current = undefined));
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `act` is that of the rendering in which the key changed
  }, [key]);
}
