import { isSame } from '../../data/is-same.js';
import { settingNames, settingSchemas } from '../schema/settings-schema.js';
import type { JsonSchema } from '../schema/json-schema.js';
import type { PinterestTagSettings, Setting } from '../settings.js';

/** What stands in the code until there is a tag id: the tag then says on the console what is missing. */
export const noTagId = 'YOUR_TAG_ID';

/** The settings that differ from their default, in the order of the schema; the tag id leads. */
export function changedSettings(settings: PinterestTagSettings): PinterestTagSettings {
  const entries = settingNames
    .filter((name) => settings[name] !== undefined && !isDefault(name, settings[name]))
    .map((name) => [name, settings[name]] as const);
  return { tagId: noTagId, ...Object.fromEntries(entries) };
}

/** Whether the setting says what holds without it. */
export function isDefault(name: Setting, value: unknown): boolean {
  return isSame(value, (settingSchemas[name] as JsonSchema).default);
}
