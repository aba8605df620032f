import { readOptions } from '@pinterest-tag/core';
import { diagnose } from '@pinterest-tag/core/diagnostics';
import { standardTagId } from '@pinterest-tag/core/internal';
import type { Setting } from '../settings.js';
import type { JsonSchema } from './json-schema.js';
import { mappedEvents } from './mapping-schema.js';
import { settingSchemas } from './settings-schema.js';

/** A setting, or a part of one, that a tag cannot use. */
export interface SettingProblem {
  /** The keys that lead to it: `['eventMapping', 'Demo Booked']`. */
  readonly path: readonly string[];
  /** What it must be. */
  readonly message: string;
}

/**
 * Lists what a tag cannot use of these settings. Core's own rules decide, so that the form accepts exactly
 * what a tag accepts; the messages are the schema's.
 */
export function settingProblems(settings: Readonly<Record<string, unknown>>): SettingProblem[] {
  const { options, problems } = readOptions(settings);
  const whole = problems.map(({ option }) => ({
    path: [option],
    message: messageOf(option, settings[option]),
  }));
  const parts = diagnose({ type: 'page' }, [], options).flatMap(({ path }): SettingProblem[] => {
    const [, setting = '', row, index] = /^(\w+)(?:\.(.*)|\[(\d+)\])$/s.exec(path) ?? [];
    const { items = mappedEvents } = schemaOf(setting) ?? {};
    return [{ path: [setting, row ?? index ?? ''], message: items.errorMessage ?? '' }];
  });
  return [...whole, ...parts];
}

function messageOf(option: string, value: unknown): string {
  const schema = schemaOf(option);
  if (!schema) return `"${option}" is not a setting.`;
  const isAdvertiserId = option === 'tagId' && /^\d{12}$/.test(standardTagId(value));
  return (isAdvertiserId ? schema.allOf?.[0] : schema)?.errorMessage ?? '';
}

const schemaOf = (name: string): JsonSchema | undefined =>
  Object.hasOwn(settingSchemas, name) ? settingSchemas[name as Setting] : undefined;
