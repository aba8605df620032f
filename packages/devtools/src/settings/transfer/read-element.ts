import { isRecord } from '../../data/is-record.js';
import { readJson } from './read-json.js';
import { readSettings, type ReadSettings } from '../schema/read-settings.js';
import { settingNames } from '../schema/settings-schema.js';
import { elementNames, fromElementOptions } from './from-element.js';

/** Not the developer's to copy: another at each load, another for each visitor. */
const notSettings = new Set<string>(['nonce', 'user', 'email', 'userId']);

/** The settings that a `<pinterest-tag>` says, in its properties and its child of JSON. */
export function readElement(element: Element): ReadSettings {
  const properties = element as unknown as Readonly<Record<string, unknown>>;
  const script = element.querySelector(':scope > script[type="application/json"]');
  const { value } = { value: undefined, ...readJson(script?.textContent ?? '') };
  const child = isRecord(value) ? value : {};
  const names = new Set([...settingNames, ...elementNames, ...Object.keys(child)]);
  const options = [...names]
    .filter((name) => !notSettings.has(name))
    .map((name) => [name, properties[name] ?? child[name]] as const)
    .filter(([, option]) => option !== undefined);
  return readSettings(fromElementOptions(Object.fromEntries(options)));
}
