import type { Exchange } from './exchange.js';
import { consentSignalOf } from './consent-signals.js';

/**
 * What a request is to the audit. `event`: `/v3/`. `user`: the trip `/user/`. `script`: core.js and what it
 * loads. `pinterest`: anything else at Pinterest. `api`: the Conversions API itself. `copy`: perhaps a
 * conversion event for a server of the shop. `document`: a page. `consent`: shows the visitor's choice.
 */
export type ExchangeKind =
  'event' | 'user' | 'script' | 'pinterest' | 'api' | 'copy' | 'document' | 'consent';

const scriptPath = /\/ct\/(?:core\.js|lib\/main\.[\w-]+\.js)$/;
const eventPath = /\/v3\/?$/;
const userPath = /\/user\/?$/;
const tagField = /(?:^|[?&])tid=\d{10,15}(?:&|$)/;
const pinterestHosts = new Set(['ct.pinterest.com', 's.pinimg.com']);
/** Longer bodies are uploads, not events. */
const maxBodyLength = 1_000_000;

/** What a request is to the audit; undefined when it is nothing. */
export function classify(exchange: Exchange): ExchangeKind | undefined {
  const { url, method, body = '' } = exchange;
  // A preflight asks whether the request may be made; it is not the request.
  if (!URL.canParse(url) || method === 'OPTIONS') return undefined;
  const { protocol, hostname, pathname, search } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const isPinterest = pinterestHosts.has(hostname);
  if (hostname === 'api.pinterest.com')
    return /\/ad_accounts\/[^/]+\/events\/?$/.test(pathname) ? 'api' : 'pinterest';
  // By their shape also elsewhere: proxies of shops, and mocks of Pinterest on localhost.
  if (scriptPath.test(pathname)) return 'script';
  const hasTag = tagField.test(search) || tagField.test(body);
  if (eventPath.test(pathname) && (isPinterest || hasTag)) return 'event';
  if (userPath.test(pathname) && (isPinterest || hasTag)) return 'user';
  if (isPinterest) return 'pinterest';
  if (method === 'POST' && body.length < maxBodyLength && body.includes('"event_name"'))
    return 'copy';
  if (consentSignalOf(exchange)) return 'consent';
  return exchange.isDocument ? 'document' : undefined;
}

/** Whether the request goes to Pinterest from the page. */
export const isToPinterest = (kind: ExchangeKind): boolean =>
  kind === 'event' ||
  kind === 'user' ||
  kind === 'script' ||
  kind === 'pinterest' ||
  kind === 'api';
