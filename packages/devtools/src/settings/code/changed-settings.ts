import { isSame } from '../../data/is-same.js';
import { settingNames, settingSchemas } from '../schema/settings-schema.js';
import type { JsonSchema } from '../schema/json-schema.js';
import type { PinterestTagSettings, Setting } from '../settings.js';

/** What stands in the code until there is a tag id: the tag then reports on the console what is missing. */
export const noTagId = 'YOUR_TAG_ID';

/** The settings that differ from their default, in the order of the schema; the tag id leads. */
export function changedSettings(settings: PinterestTagSettings): PinterestTagSettings {
  const entries = settingNames
    .filter((name) => settings[name] !== undefined && !isDefault(name, settings[name]))
    .map((name) => [name, settings[name]] as const);
  return { tagId: noTagId, ...Object.fromEntries(entries) };
}

/** The changed settings that visitors may get: without `debug`, and without addresses of a local sandbox. */
export function productionSettings(settings: PinterestTagSettings): PinterestTagSettings {
  const changed = changedSettings(settings);
  const left = new Set<string>(settingsLeftOut(settings));
  return Object.fromEntries(Object.entries(changed).filter(([name]) => !left.has(name)));
}

/** The settings that are for the developer's own machine. */
export function settingsLeftOut(settings: PinterestTagSettings): readonly Setting[] {
  const { debug, scriptSrc, endpoint } = changedSettings(settings);
  return [
    ...(debug ? ['debug' as const] : []),
    ...(isLocal(scriptSrc) ? ['scriptSrc' as const] : []),
    ...(isLocal(endpoint) ? ['endpoint' as const] : []),
  ];
}

/** This machine, and the private networks of RFC 1918. */
const localHosts =
  /^(localhost|.*\.(localhost|local|test|internal)|0\.0\.0\.0|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|\[(::1|f[cd].*|fe80.*)\])$/;

function isLocal(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address, 'https://shop.example/')) return false;
  const { hostname, protocol } = new URL(address, 'https://shop.example/');
  return protocol === 'file:' || localHosts.test(hostname);
}

/** Whether the value is the setting's default. */
export function isDefault(name: Setting, value: unknown): boolean {
  return isSame(value, (settingSchemas[name] as JsonSchema).default);
}
