import type { Entry } from './entry.js';
import { hashUserData } from './hash-user-data.js';

/** Completes an entry. Its user data starts to be hashed at once, so that none waits raw. */
export function createEntry(given: Entry): Entry {
  let end: Entry['settle'] | undefined = given.settle;
  const entry: Entry = {
    ...given,
    settle(outcome) {
      end?.(outcome);
      end = undefined;
    },
  };
  const [name, data] = entry.command;
  if (name === 'set') hashUserData(entry, data);
  return entry;
}
