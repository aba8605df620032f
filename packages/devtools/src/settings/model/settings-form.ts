import type { Consent } from '@pinterest-tag/core';
import { isDefault } from '../code/changed-settings.js';
import { isSame } from '../../data/is-same.js';
import {
  emptyRow,
  toMapping,
  toTable,
  type MappingRow,
  type MappingTable,
} from '../mapping/mapping-rows.js';
import type { Preset } from '../mapping/presets.js';
import { settingProblems } from '../schema/setting-problems.js';
import type { PinterestTagSettings, Setting } from '../settings.js';
import { schemaAt, valueAt, withValueAt, type FieldPath } from './field-path.js';
import { fieldText, readFieldText } from './field-text.js';

/** Told of what the form's user does. */
export interface FormListener {
  /** Something to be shown has changed. */
  readonly onChange: () => void;
  /** The settings themselves have. */
  readonly onEdit: () => void;
  /** One of the choices of consent was made. */
  readonly onConsent: (consent: Consent) => void;
}

/**
 * What stands in the form: settings that are valid, and the texts as they are typed. A text that does not
 * fit stays in its field, with a message once the field is left; the settings are without it meanwhile.
 */
export class SettingsForm {
  #settings: PinterestTagSettings = {};
  #table = toTable(undefined);
  readonly #texts = new Map<FieldPath, string>();
  readonly #left = new Set<string>();
  readonly #listener: FormListener;

  constructor(listener: FormListener) {
    this.#listener = listener;
  }

  /** Valid ones, and none but those; never changed in place. */
  get settings(): PinterestTagSettings {
    return this.#settings;
  }

  get table(): MappingTable {
    return this.#table;
  }

  /** Shows other settings, and forgets what was typed. */
  assign(settings: PinterestTagSettings): void {
    this.#settings = settings;
    this.#table = toTable(settings.eventMapping);
    this.#texts.clear();
    this.#left.clear();
    this.#listener.onChange();
  }

  /** As `assign`, done by the form's user. */
  replace(settings: PinterestTagSettings): void {
    const before = this.#settings;
    this.assign(settings);
    this.#edited(before);
  }

  text(path: FieldPath): string {
    return this.#texts.get(path) ?? fieldText(valueAt(this.#settings, path));
  }

  /** Each change of a text field. */
  type(path: FieldPath, text: string): void {
    this.#texts.set(path, text);
    const value = readFieldText(text, schemaAt(path));
    this.choose(path, this.#problemOf(path, value) === undefined ? value : undefined);
  }

  /** The field is left: now its message is due, or its value shown as it is understood. */
  leave(path: FieldPath): void {
    this.#left.add(path);
    if (this.#problem(path) === undefined) this.#texts.delete(path);
    this.#listener.onChange();
  }

  /** The message of a field that was left with what does not fit. */
  problem(path: FieldPath): string | undefined {
    return this.#left.has(path) ? this.#problem(path) : undefined;
  }

  /** A value that fits; the default, and `undefined`, take the setting out. */
  choose(path: FieldPath, value: unknown): void {
    const isUnset =
      value === undefined || (!path.includes('.') && isDefault(path as Setting, value));
    const before = this.#settings;
    this.#settings = withValueAt(before, path, isUnset ? undefined : value);
    // Of the settings, this is the visitor's: only the choice itself says it, no import does.
    if (path === 'consent') this.#listener.onConsent(value as Consent);
    this.#edited(before);
  }

  setPreset(preset: Preset, isOn: boolean): void {
    const presets = this.#table.presets.filter((each) => each !== preset);
    this.#setTable({ ...this.#table, presets: isOn ? [...presets, preset] : presets });
  }

  addRow(row: MappingRow): void {
    this.#setTable({ ...this.#table, rows: [...this.#table.rows, row] });
  }

  /** The row of one of the developer's events; added when there is none. */
  rowOf(event: string): MappingRow {
    const known = this.#table.rows.find((row) => row.event === event);
    if (known) return known;
    const row = { ...emptyRow(), event };
    this.addRow(row);
    return row;
  }

  changeRow(row: MappingRow): void {
    const rows = this.#table.rows.map((each) => (each.id === row.id ? row : each));
    this.#setTable({ ...this.#table, rows });
  }

  removeRow({ id }: MappingRow): void {
    this.#setTable({ ...this.#table, rows: this.#table.rows.filter((row) => row.id !== id) });
  }

  /** A field of a row is left. */
  leaveRow(row: MappingRow, field: 'event' | 'targets'): void {
    this.#left.add(`${row.id}.${field}`);
    this.#listener.onChange();
  }

  hasLeftRow(row: MappingRow, field: 'event' | 'targets'): boolean {
    return this.#left.has(`${row.id}.${field}`);
  }

  #setTable(table: MappingTable): void {
    const before = this.#settings;
    this.#table = table;
    this.#settings = withValueAt(before, 'eventMapping', toMapping(table));
    this.#edited(before);
  }

  #edited(before: PinterestTagSettings): void {
    this.#listener.onChange();
    if (!isSame(before, this.#settings)) this.#listener.onEdit();
  }

  #problem(path: FieldPath): string | undefined {
    const text = this.#texts.get(path);
    return text === undefined
      ? undefined
      : this.#problemOf(path, readFieldText(text, schemaAt(path)));
  }

  #problemOf(path: FieldPath, value: unknown): string | undefined {
    if (value === undefined) return undefined;
    // Parts of the page are plain text, which always fits.
    return path.includes('.')
      ? undefined
      : settingProblems({ tagId: '2612345678901', [path]: value })[0]?.message;
  }
}
