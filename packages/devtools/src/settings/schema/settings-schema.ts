import type { Setting } from '../settings.js';
import type { JsonSchema, RootSchema } from './json-schema.js';
import { mappedEvents, mappingSchema } from './mapping-schema.js';
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

/**
 * The JSON Schema of the settings; `@pinterest-tag/devtools/schema.json` is this, written down. Draft-07,
 * which editors know best.
 */
export const settingsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'pinterest-tag.schema.json',
  title: 'Pinterest Tag settings',
  description:
    'The options of createPinterestTag from @pinterest-tag/core, as JSON; only tagId is required.',
  errorMessage: 'Give an object of settings, such as {"tagId": "2612345678901"}.',
  type: 'object',
  required: ['tagId'],
  properties: {
    $schema: {
      title: 'Schema',
      description:
        "This schema's address, for editors; taken out before the tag gets the settings.",
      type: 'string',
    },
    ...settingSchemas,
  },
  additionalProperties: false,
  definitions: { mappedEvents },
} as const satisfies RootSchema;

/** The names of all settings, in the order they are written in code. */
export const settingNames = Object.keys(settingSchemas) as readonly Setting[];
