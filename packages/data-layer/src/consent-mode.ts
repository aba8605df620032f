import type { Consent } from '@pinterest-tag/core';
import type { Fields } from './read-message.js';

/** `gtag('consent', 'default' | 'update', { ad_storage: 'denied', ... })` */
export interface ConsentCommand {
  readonly action: unknown;
  readonly given: Fields;
}

/** Google Consent Mode, read from its commands in a data layer. */
export interface ConsentMode {
  /** Applies a command; returns the consent for the tag, or `undefined` while there is none. */
  apply(command: ConsentCommand): Consent | undefined;
  /** Whether the visitor refused that user data is sent. */
  deniesUserData(): boolean;
}

/** Keeps the states of `ad_storage` and `ad_user_data`. */
export function createConsentMode(): ConsentMode {
  const states: Record<string, unknown> = {};
  const stateOf = (type: string): unknown => states[`update ${type}`] ?? states[`default ${type}`];
  return {
    apply({ action, given }) {
      for (const type of ['ad_storage', 'ad_user_data']) {
        const key = `${String(action)} ${type}`;
        const state = given[type];
        // The visitor's region is not known here: a default that denies in one region counts in all.
        const isGranted =
          state === 'granted' && (action === 'update' || !(states[key] || given['region']));
        if (state === 'denied' || isGranted) states[key] = state;
      }
      const state = stateOf('ad_storage') as Consent | undefined;
      return state === 'denied' && !states['update ad_storage'] ? 'pending' : state;
    },
    deniesUserData: () => stateOf('ad_user_data') === 'denied',
  };
}
