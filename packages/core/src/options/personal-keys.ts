import { userFields } from '../mapping/user-fields.js';
import type { PersonalKey } from '../pintrk/user-data.js';

/** The keys of user data that name a person; they leave only as SHA-256 (or a digest given as such). */
export const personalKeys: readonly PersonalKey[] = userFields.map(({ key }) => key);
