import type { JsonSchema } from './json-schema.js';

/** Text that says something: not only blanks. */
export const text = { type: 'string', pattern: '\\S' } as const satisfies JsonSchema;

/** A list of such texts. */
export const textList = { type: 'array', items: text } as const satisfies JsonSchema;
