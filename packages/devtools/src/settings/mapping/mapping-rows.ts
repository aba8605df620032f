import type { MappingSettings } from '@pinterest-tag/core';
import { splitPresets, withPresets, type Preset } from './presets.js';

type EventMapping = NonNullable<MappingSettings['eventMapping']>;

/** A row of the form: one of the developer's events, and what it becomes. */
export interface MappingRow {
  /** Tells rows apart while their names change. */
  readonly id: number;
  /** The developer's event; may be empty still. */
  readonly event: string;
  /** Pinterest's events, in order. */
  readonly targets: readonly string[];
  /** Whether nothing is sent, whatever the targets. */
  readonly isSilent: boolean;
}

/** The event mapping as the form has it. */
export interface MappingTable {
  readonly presets: readonly Preset[];
  readonly rows: readonly MappingRow[];
}

/** A row of nothing yet. */
export function emptyRow(): MappingRow {
  return { id: nextId++, event: '', targets: [], isSilent: false };
}

let nextId = 1;

/** The table of a mapping. */
export function toTable(mapping: EventMapping | undefined): MappingTable {
  const { presets, own } = splitPresets(mapping);
  const rows = Object.entries(own).map(([event, to]) => ({
    ...emptyRow(),
    event,
    targets: to === null ? [] : typeof to === 'string' ? [to] : to,
    isSilent: to === null,
  }));
  return { presets, rows };
}

/** The mapping of a table: of the rows that say something; `undefined` when there are none. */
export function toMapping({ presets, rows }: MappingTable): EventMapping | undefined {
  const own = rows
    .filter((row, index) => rowProblem(row, rows.slice(0, index)) === undefined)
    .map(({ event, targets, isSilent }) => [event, isSilent ? null : single(targets)] as const);
  const mapping = withPresets({ presets, own: Object.fromEntries(own) });
  return Object.keys(mapping).length > 0 ? mapping : undefined;
}

const single = (targets: readonly string[]): string | readonly string[] =>
  targets.length === 1 ? (targets[0] as string) : targets; // the only one

/** What a row still lacks: in its event, or in its targets. */
export interface RowProblem {
  readonly field: 'event' | 'targets';
  readonly message: string;
}

/** Why a row counts for nothing; `undefined` when it does count. */
export function rowProblem(
  { event, targets, isSilent }: MappingRow,
  earlier: readonly MappingRow[],
): RowProblem | undefined {
  if (event.trim() === '') return { field: 'event', message: 'Name one of your events.' };
  if (earlier.some((row) => row.event === event))
    return { field: 'event', message: 'This event has a row above.' };
  if (targets.length === 0 && !isSilent)
    return { field: 'targets', message: 'Add a Pinterest event, or send nothing.' };
  return undefined;
}
