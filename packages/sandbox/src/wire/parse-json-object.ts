import type { JsonObject, JsonValue } from '../json-types.js';
import { freezeJson } from './freeze-json.js';

/** One JSON field of the wire; what is wrong with it becomes a warning. */
export function parseJsonObject(
  field: string,
  text: string | null,
  warnings: string[],
): JsonObject {
  if (text === null || text === '') return {};
  try {
    const value = freezeJson(JSON.parse(text) as JsonValue);
    if (isJsonObject(value)) return value;
    warnings.push(`${field} is not a JSON object`);
  } catch (error) {
    const reason = error instanceof RangeError ? error.message : 'not valid JSON';
    warnings.push(`${field} is ${reason}`);
  }
  return {};
}

function isJsonObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
