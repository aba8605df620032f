import { splitPresets, type Preset } from '../mapping/presets.js';
import type { PinterestTagSettings, Setting } from '../settings.js';
import { productionSettings } from './changed-settings.js';
import { layOut, layOutMembers, members } from './lay-out.js';
import { javaScript } from './notations.js';

/** Settings as JavaScript. */
export interface OptionsLiteral {
  /** Each setting's name, and the code of its value. */
  readonly options: readonly (readonly [name: Setting, code: string])[];
  /** The presets that the code spreads, and so has to import. */
  readonly presets: readonly Preset[];
}

/**
 * The settings that differ from their default, as the options that a function is given.
 *
 * @param indent Blanks before each option's name.
 */
export function optionsLiteral(settings: PinterestTagSettings, indent: string): OptionsLiteral {
  const { presets, own } = splitPresets(settings.eventMapping);
  const options = Object.entries(productionSettings(settings)).map(([name, value]) => {
    const position = { indent, taken: `${name}: `.length };
    const code =
      name === 'eventMapping' && presets.length > 0
        ? layOutMembers(
            (inner) => [
              ...presets.map(({ constant }) => `...${constant}`),
              ...members(own, javaScript, inner),
            ],
            javaScript,
            position,
          )
        : layOut(value, javaScript, position);
    return [name as Setting, code] as const;
  });
  return { options, presets };
}

/** The whole object: what stands between the brackets of a call. */
export function optionsObject({ options }: OptionsLiteral): string {
  return ['{', ...options.map(([name, code]) => `  ${name}: ${code},`), '}'].join('\n');
}

/** The line that imports these names, and the presets that the code spreads, from the package one installs. */
export function importLine(
  { presets }: OptionsLiteral,
  names: readonly string[],
  from: string,
): string {
  const all = [...presets.map(({ constant }) => constant), ...names].sort((left, right) =>
    left.localeCompare(right, 'en'),
  );
  return `import { ${all.join(', ')} } from '@pinterest-tag/${from}';`;
}
