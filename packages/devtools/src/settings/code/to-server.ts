import type { PinterestTagSettings, Setting } from '../settings.js';
import { mappingSchema } from '../schema/mapping-schema.js';
import { importLine, optionsLiteral } from './options-literal.js';

/** Settings of the mapping that have a meaning for the server, too. */
const serverSettings: readonly Setting[] = Object.keys(
  mappingSchema,
) as (keyof typeof mappingSchema)[];

/** A module of a server that sends the same events to the Conversions API, with the browser's event id. */
export function toServer(settings: PinterestTagSettings): string {
  const own = Object.entries(settings).filter(([name]) => serverSettings.includes(name as Setting));
  const literal = optionsLiteral(Object.fromEntries(own), '  ');
  const options = literal.options.filter(([name]) => name !== 'tagId');
  return [
    importLine(literal, ['createPinterestServer', 'visitorFromRequest'], 'server'),
    '',
    'const pinterest = createPinterestServer({',
    '  adAccountId: process.env.PINTEREST_AD_ACCOUNT_ID,',
    '  accessToken: process.env.PINTEREST_ACCESS_TOKEN,',
    ...options.map(([name, code]) => `  ${name}: ${code},`),
    '});',
    '',
    '/** Call it where an order is paid: with the same event id as in the browser it counts once. */',
    'export function trackOrder(request, order, eventId) {',
    '  const visitor = visitorFromRequest(request);',
    "  return pinterest.track('Order Completed', order, { eventId, visitor });",
    '}',
    '',
  ].join('\n');
}
