import type { Fields } from './read-message.js';

/** Traits of the Segment Spec, and the user's id. */
export type User = Fields & { readonly userId?: string };

/** Google allows lists of e-mail addresses, phone numbers and addresses: the first counts. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/**
 * Reads the user of a push: Google's `user_data`, plain or hashed as `sha256_*`, and `user_id`. Google's names become
 * traits: `sha256_email_address` is `email`, `phone_number` is `phone`, `region` is `state`; a hash stays as it is.
 * `undefined` when the push names nobody.
 *
 * @see https://developers.google.com/tag-platform/devguides/user-data
 */
export function readUser({ user_data, user_id: userId }: Fields): User | undefined {
  const { address, ...data } = Object(first(user_data)) as Fields;
  const user: Record<string, unknown> = { userId };
  for (const [name, value] of Object.entries({ ...data, ...(first(address) as Fields) })) {
    const trait = name.replace(/^sha256_|_address$|_number$/g, '').replace('region', 'state');
    user[trait] ||= first(value);
  }
  return Object.values(user).some(Boolean) ? user : undefined;
}
