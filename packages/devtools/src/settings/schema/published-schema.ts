import type { JsonSchema, RootSchema } from './json-schema.js';
import { mappedEvents } from './mapping-schema.js';
import { settingExamples } from './setting-examples.js';
import { notSettings, settingNames, settingSchemas } from './settings-schema.js';

/**
 * The JSON Schema of the settings; `@pinterest-tag/devtools/schema.json` is this, written down. Draft-07,
 * which editors know best.
 */
export const settingsSchema: RootSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'pinterest-tag.schema.json',
  title: 'Pinterest Tag settings',
  description:
    'The options of createPinterestTag from @pinterest-tag/core, as JSON; only tagId is required.',
  errorMessage: notSettings,
  type: 'object',
  required: ['tagId'],
  properties: {
    $schema: {
      title: 'Schema',
      description:
        "This schema's address, for editors; taken out before the tag gets the settings.",
      type: 'string',
    },
    ...withExamples(),
  },
  additionalProperties: false,
  definitions: { mappedEvents },
};

function withExamples(): Record<string, JsonSchema> {
  return Object.fromEntries(
    settingNames.map((name) => {
      const schema: JsonSchema = settingSchemas[name];
      // Of a switch, the other position is the example.
      const examples =
        schema.type === 'boolean' ? [schema.default !== true] : settingExamples[name];
      return [name, { ...schema, ...(examples && { examples }) }];
    }),
  );
}
