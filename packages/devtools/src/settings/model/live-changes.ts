import type { MappingSettings } from '@pinterest-tag/core';
import { isSame } from '../../data/is-same.js';
import { mappingSchema } from '../schema/mapping-schema.js';
import type { PinterestTagSettings, Setting } from '../settings.js';

/** The settings that a running tag takes. */
const mappingNames = Object.keys(mappingSchema) as readonly (keyof MappingSettings)[];

/**
 * What a running tag has to be told after a change: the settings of the mapping that are other ones now,
 * `undefined` for those taken back. `undefined` when it is nothing.
 */
export function liveChanges(
  before: PinterestTagSettings,
  after: PinterestTagSettings,
): MappingSettings | undefined {
  const changed = mappingNames.filter((name) => !isSame(before[name], after[name]));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/** Whether a running tag takes the setting; the others count when it starts. */
export function isLive(setting: Setting): boolean {
  return setting === 'consent' || (mappingNames as readonly string[]).includes(setting);
}
