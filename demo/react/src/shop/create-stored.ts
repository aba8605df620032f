import { useSyncExternalStore } from 'react';
import { onChange } from '../../../shared/storage.js';

/** A hook for what the browser keeps: follows it, also when another tab changes it. */
export function createStored<Value>(read: () => Value): () => Value {
  const listeners = new Set<() => void>();
  let value = read();
  onChange(() => {
    value = read();
    for (const listener of listeners) listener();
  });
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return function useStored() {
    return useSyncExternalStore(subscribe, () => value);
  };
}
