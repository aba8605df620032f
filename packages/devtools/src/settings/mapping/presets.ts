import { ecommerceEvents, ga4Events, type MappingSettings } from '@pinterest-tag/core';

type EventMapping = NonNullable<MappingSettings['eventMapping']>;

/** A table of core's that settings spread into the event mapping. */
export interface Preset {
  /** As `<pinterest-tag preset>` writes it. */
  readonly name: 'ecommerce' | 'ga4';
  /** As core exports it. */
  readonly constant: string;
  readonly title: string;
  readonly help: string;
  readonly events: Readonly<Record<string, string | null>>;
}

/** All presets, in the order they are spread. */
export const presets: readonly Preset[] = [
  {
    name: 'ecommerce',
    constant: 'ecommerceEvents',
    title: 'E-commerce events',
    help: "Maps the rest of the Segment Spec's e-commerce events, such as Product Viewed and Checkout Started. Your rows take precedence.",
    events: ecommerceEvents,
  },
  {
    name: 'ga4',
    constant: 'ga4Events',
    title: 'GA4 events',
    help: "Maps Google Analytics 4's events, such as view_item and purchase. Your rows take precedence.",
    events: ga4Events,
  },
];

/** An event mapping as people write it: presets, and rows of their own. */
export interface PresetMapping {
  /** Those of which all rows are in it. */
  readonly presets: readonly Preset[];
  /** The rows besides, and those that differ from the presets. */
  readonly own: EventMapping;
}

/** Takes a mapping apart; `withPresets` puts it together again. */
export function splitPresets(mapping: EventMapping = {}): PresetMapping {
  const used = presets.filter(({ events }) =>
    Object.keys(events).every((name) => Object.hasOwn(mapping, name)),
  );
  const known = withPresets({ presets: used, own: {} });
  const own = Object.entries(mapping).filter(
    ([event, value]) => !Object.hasOwn(known, event) || value !== known[event],
  );
  return { presets: used, own: Object.fromEntries(own) };
}

/** The mapping for core. */
export function withPresets({ presets: used, own }: PresetMapping): EventMapping {
  return Object.fromEntries(
    [...used.map(({ events }) => events), own].flatMap((rows) => Object.entries(rows)),
  );
}
