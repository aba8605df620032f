import { listText, readList } from '../code/list-text.js';
import type { JsonSchema } from '../schema/json-schema.js';

/** A value as its text field shows it. */
export function fieldText(value: unknown): string {
  if (Array.isArray(value)) return listText(value as readonly string[]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What a text field says; `undefined` when it is blank. What is no number stays text, for the schema to say. */
export function readFieldText(text: string, { type }: JsonSchema): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (type === 'array') return readList(trimmed);
  if (type === 'number') return Number.isNaN(Number(trimmed)) ? trimmed : Number(trimmed);
  return trimmed;
}
