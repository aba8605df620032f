// Writes the JSON Schema that the built package knows into the file beside this one, which is published.
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { settingsSchema } from '../dist/settings/schema/published-schema.js';

const file = new URL('pinterest-tag.schema.json', import.meta.url);
await writeFile(
  file,
  await format(JSON.stringify(settingsSchema), { parser: 'json', printWidth: 100 }),
);
