import type { JsonObject, JsonValue } from '../json-types.js';
import type { ParsedEvent } from '../wire/parse-event.js';

/** An event of the Conversions API, beside the tag's: its data and user data are where the tag's are. */
export function parseConversion(adAccountId: string, event: JsonObject): ParsedEvent {
  const { event_source_url: url, event_name: name } = event;
  return {
    tagId: '',
    event: typeof name === 'string' ? name : '',
    data: { ...objectOf(event['custom_data']), event_id: event['event_id'] ?? '' },
    userData: objectOf(event['user_data']),
    overrides: {},
    page: typeof url === 'string' ? { loc: url } : {},
    via: 'server',
    method: 'POST',
    adAccountId,
    conversion: event,
    warnings: [],
  };
}

const objectOf = (value: JsonValue | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
