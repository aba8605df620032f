import type { Consent } from '@pinterest-tag/core';
import type { Fields } from './read-message.js';

/** Google Consent Mode: the state of each type by its command and name, such as `update ad_storage`. */
export type ConsentStates = Record<string, unknown>;

/** `granted` or `denied`; `undefined` while no command has named that type. */
export function stateOf(states: ConsentStates, type: string): unknown {
  return states[`update ${type}`] ?? states[`default ${type}`];
}

/**
 * Applies `gtag('consent', action, given)`, such as `'update', { ad_storage: 'denied' }`, to the states of `ad_storage`
 * and `ad_user_data`.
 *
 * @returns The consent for the tag; `undefined` while there is none.
 */
export function applyConsent(
  states: ConsentStates,
  action: unknown,
  given: Fields,
): Consent | undefined {
  for (const type of ['ad_storage', 'ad_user_data']) {
    const key = `${action as string} ${type}`;
    const state = given[type];
    // The visitor's region is not known here: a default that denies in one region counts in all.
    const isGranted =
      state === 'granted' && (action === 'update' || !(states[key] || given['region']));
    if (state === 'denied' || isGranted) states[key] = state;
  }
  const state = stateOf(states, 'ad_storage') as Consent | undefined;
  return state === 'denied' && !states['update ad_storage'] ? 'pending' : state;
}
