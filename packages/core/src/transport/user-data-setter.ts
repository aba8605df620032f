import type { UserData } from '../pintrk/user-data.js';
import { callPintrk, refill, waitingCommands } from './pintrk.js';

/** Sets user data in Pinterest's script, and knows all that was set. */
export interface UserDataSetter {
  readonly all: UserData;
  set(data: UserData): void;
}

/** The setter of one tag. */
export function createUserDataSetter(): UserDataSetter {
  const all: UserData = {};
  return {
    all,
    set(data) {
      Object.assign(all, data);
      callPintrk('set', data);
      const queue = waitingCommands();
      if (queue) refill(queue, [...queue]);
    },
  };
}
