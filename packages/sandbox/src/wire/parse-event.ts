import type { JsonObject } from '../json-types.js';
import type { SandboxEvent } from '../sandbox-types.js';
import { parseBrackets } from './parse-brackets.js';
import { parseJsonObject } from './parse-json-object.js';

/** An event as its sender wrote it, before it is numbered and checked; with what was unreadable. */
export type ParsedEvent = Omit<SandboxEvent, 'id' | 'at'>;

/** Reads either wire form from the fields of a request to `/v3/`. */
export function parseEvent(method: 'GET' | 'POST', params: URLSearchParams): ParsedEvent {
  const warnings: string[] = [];
  let hasBrackets = false;
  const read = (field: string): JsonObject => {
    const json = parseJsonObject(field, params.get(field), warnings);
    const brackets = parseBrackets(field, params, warnings);
    if (!brackets) return json;
    hasBrackets = true;
    return Object.freeze({ ...json, ...brackets });
  };
  return {
    tagId: params.get('tid') ?? '',
    event: params.get('event') ?? '',
    data: read('ed'),
    userData: read('pd'),
    overrides: read('ov'),
    page: read('ad'),
    via: hasBrackets || params.has('noscript') ? 'image' : 'script',
    method,
    warnings,
  };
}
