/** What the visitor said: nothing yet (calls are held), yes, or no (calls are dropped). */
export type Consent = 'granted' | 'pending' | 'denied';

/** Every consent state. */
export const consents: readonly Consent[] = ['granted', 'pending', 'denied'];
