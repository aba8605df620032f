import { splitPreset } from '../mapping/ecommerce-preset.js';
import type { PinterestTagSettings, Setting } from '../settings.js';
import { changedSettings } from './changed-settings.js';
import { layOut, layOutMembers, members } from './lay-out.js';
import { javaScript } from './notations.js';

/** Settings as JavaScript. */
export interface OptionsLiteral {
  /** Each setting's name, and the code of its value. */
  readonly options: readonly (readonly [name: Setting, code: string])[];
  /** Whether the code names `ecommerceEvents`, which is to be imported from core. */
  readonly usesPreset: boolean;
}

/**
 * The settings that differ from their default, as the options that a function is given.
 *
 * @param indent Blanks before each option's name.
 */
export function optionsLiteral(settings: PinterestTagSettings, indent: string): OptionsLiteral {
  const { preset, own } = splitPreset(settings.eventMapping);
  const options = Object.entries(changedSettings(settings)).map(([name, value]) => {
    const position = { indent, taken: `${name}: `.length };
    const code =
      name === 'eventMapping' && preset
        ? layOutMembers(
            (inner) => ['...ecommerceEvents', ...members(own, javaScript, inner)],
            javaScript,
            position,
          )
        : layOut(value, javaScript, position);
    return [name as Setting, code] as const;
  });
  return { options, usesPreset: preset };
}

/** The whole object: what stands between the brackets of a call. */
export function optionsObject({ options }: OptionsLiteral): string {
  return ['{', ...options.map(([name, code]) => `  ${name}: ${code},`), '}'].join('\n');
}

/** The line that imports `ecommerceEvents`, when the code names it. */
export function presetImport({ usesPreset }: OptionsLiteral): readonly string[] {
  return usesPreset ? ["import { ecommerceEvents } from '@pinterest-tag/core';"] : [];
}
