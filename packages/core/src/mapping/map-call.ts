import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { PinterestCommand } from '../pintrk/pintrk-command.js';
import { createMapper } from './create-mapper.js';
import type { MappingSettings } from '../api/mapping-settings.js';

/**
 * Maps one call. For many calls with the same settings `createMapper` prepares its tables once.
 *
 * @example mapCall({ type: 'track', event: 'Products Searched', properties: { query: 'mug' } }, {}, 'id-1')
 *   // [['track', 'Search', { search_query: 'mug', event_id: 'id-1' }]]
 */
export function mapCall(
  call: AnalyticsCall,
  settings?: MappingSettings,
  eventId?: string,
): PinterestCommand[] {
  return createMapper(settings)(call, eventId);
}
