import type { Setting } from '../settings.js';
import type { JsonSchema } from './json-schema.js';
import { mappingSchema } from './mapping-schema.js';
import { tagSchema } from './tag-schema.js';
import { technicalSchema } from './technical-schema.js';

/**
 * Each setting: what it is, what it must be, its default; in the order they are written in code. The
 * compiler asks for all of them.
 */
export const settingSchemas = {
  ...tagSchema,
  ...mappingSchema,
  ...technicalSchema,
} as const satisfies {
  readonly [setting in Setting]: JsonSchema;
};

/** The names of all settings, in the order they are written in code. */
export const settingNames = Object.keys(settingSchemas) as readonly Setting[];

/** The message for a value that holds no settings at all. */
export const notSettings = 'Give an object of settings, such as {"tagId": "2612345678901"}.';
