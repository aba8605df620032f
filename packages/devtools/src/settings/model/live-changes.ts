import type { Consent, MappingSettings } from '@pinterest-tag/core';
import { isSame } from '../is-same.js';
import { mappingSchema } from '../schema/mapping-schema.js';
import type { PinterestTagSettings, Setting } from '../settings.js';

/** The settings that a running tag takes. */
const mappingNames = Object.keys(mappingSchema) as readonly (keyof MappingSettings)[];

/** What a running tag has to be told. */
export interface LiveChanges {
  /** Changed settings of the mapping, `undefined` for those taken back; `undefined` when none changed. */
  readonly mapping?: MappingSettings;
  readonly consent?: Consent;
}

/** What changed between two settings that a running tag can take. */
export function liveChanges(
  before: PinterestTagSettings,
  after: PinterestTagSettings,
): LiveChanges {
  const changed = mappingNames.filter((name) => !isSame(before[name], after[name]));
  const mapping = Object.fromEntries(changed.map((name) => [name, after[name]])) as MappingSettings;
  return {
    ...(changed.length > 0 && { mapping }),
    ...(before.consent !== after.consent && { consent: after.consent ?? 'granted' }),
  };
}

/** Whether a running tag takes the setting; the others count when it starts. */
export function isLive(setting: Setting): boolean {
  return setting === 'consent' || (mappingNames as readonly string[]).includes(setting);
}
