import { ecommerceEvents, type MappingSettings } from '@pinterest-tag/core';

type EventMapping = NonNullable<MappingSettings['eventMapping']>;

/** An event mapping as people write it: with or without the e-commerce events, and rows of their own. */
export interface PresetMapping {
  /** Whether all of core's `ecommerceEvents` are in it. */
  readonly preset: boolean;
  /** The rows besides, and those that say otherwise than the preset. */
  readonly own: EventMapping;
}

/** The mapping taken apart; `withPreset` puts it together again. */
export function splitPreset(mapping: EventMapping = {}): PresetMapping {
  const names = Object.keys(ecommerceEvents) as (keyof typeof ecommerceEvents)[];
  if (!names.every((name) => Object.hasOwn(mapping, name))) return { preset: false, own: mapping };
  const rows = Object.entries(mapping).filter(
    ([event, value]) =>
      !Object.hasOwn(ecommerceEvents, event) ||
      value !== ecommerceEvents[event as keyof typeof ecommerceEvents],
  );
  return { preset: true, own: Object.fromEntries(rows) };
}

/** The mapping that core gets. */
export function withPreset({ preset, own }: PresetMapping): EventMapping {
  return preset ? { ...ecommerceEvents, ...own } : own;
}
