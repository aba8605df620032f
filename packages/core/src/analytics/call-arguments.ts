import type { IdentifyCall, PageCall, Properties, Traits } from './analytics-call.js';

/** A page call without its type: what `page({...})` takes. */
export type PageDetails = Omit<PageCall, 'type'>;

/** What `page()` takes: our object, or Analytics.js' `(name, properties)` and `(category, name, properties)`. */
export type PageArguments =
  | readonly [page?: PageDetails]
  | readonly [name: string, properties?: Properties]
  | readonly [category: string, name: string, properties?: Properties];

/** What `identify()` takes, as in Analytics.js: `(traits)` or `(userId, traits)`. */
export type IdentifyArguments =
  | readonly []
  | readonly [traits: Traits]
  | readonly [userId: string | null | undefined, traits?: Traits];

/** The page call of the arguments. */
export function toPageCall([first, second, third]: PageArguments): PageCall {
  if (typeof second === 'string')
    return { type: 'page', category: first as string, name: second, properties: third };
  if (typeof first === 'string') return { type: 'page', name: first, properties: second };
  return { ...first, type: 'page' };
}

/** The identify call of the arguments. */
export function toIdentifyCall([first, second]: IdentifyArguments): IdentifyCall {
  return typeof first === 'object' && first !== null
    ? { type: 'identify', traits: first }
    : { type: 'identify', userId: first ?? undefined, traits: second };
}
