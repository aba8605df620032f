import type { UserData } from '../pintrk/user-data.js';
import { callPintrk, waitingCommands } from './pintrk.js';

/** Sets user data in Pinterest's script, and knows all that was set. */
export interface UserDataSetter {
  readonly all: UserData;
  set(data: UserData): void;
}

/** What waits side by side for Pinterest's script is one command: a queue that nobody empties must not grow. */
export function createUserDataSetter(): UserDataSetter {
  const all: UserData = {};
  let last: UserData | undefined;
  return {
    all,
    set(data) {
      Object.assign(all, data);
      if (last && waitingCommands()?.at(-1)?.[1] === last) Object.assign(last, data);
      else callPintrk('set', (last = { ...data }));
    },
  };
}
