import type { Exchange } from '../traffic/exchange.js';
import { initiatorsOf } from '../traffic/initiators.js';
import { headerOf, type HarEntry } from './har-entry.js';

/** Reads a HAR's entry; undefined when it has no usable request. */
export function toExchange(entry: HarEntry): Exchange | undefined {
  const { request, response } = entry;
  if (typeof request?.url !== 'string' || !URL.canParse(request.url)) return undefined;
  const method = typeof request.method === 'string' ? request.method.toUpperCase() : 'GET';
  const startedAt = Date.parse(entry.startedDateTime ?? '');
  const body = bodyOf(request);
  const error = response?._error ?? response?._failureText ?? entry._error ?? entry._blockedReason;
  // Browsers write -1 or leave it out when nothing was received.
  const status = typeof response?.status === 'number' && response.status > 0 ? response.status : 0;
  const referrer = headerOf(request.headers, 'referer');
  const location = response?.redirectURL || headerOf(response?.headers, 'location');
  const redirectUrl = status >= 300 && status < 400 ? absolute(location, request.url) : undefined;
  return {
    url: request.url,
    method,
    startedAt: Number.isNaN(startedAt) ? 0 : startedAt,
    status,
    isDocument: isDocument(entry),
    isFromServiceWorker: response?._fetchedViaServiceWorker === true,
    initiators: initiatorsOf(entry._initiator),
    ...(body !== undefined && { body }),
    ...(body === undefined && method === 'POST' && { isBodyMissing: true }),
    ...(referrer !== undefined && { referrer }),
    ...(typeof error === 'string' && error !== '' && { error }),
    ...(redirectUrl !== undefined && { redirectUrl }),
    ...(typeof entry.pageref === 'string' && { pageId: entry.pageref }),
  };
}

function bodyOf({ postData }: NonNullable<HarEntry['request']>): string | undefined {
  if (!postData) return undefined;
  const { text, encoding, params } = postData;
  if (typeof text === 'string' && text !== '')
    return encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
  if (!Array.isArray(params) || params.length === 0) return undefined;
  const fields = params.map(({ name = '', value = '' }): [string, string] => [
    decoded(name),
    decoded(value),
  ]);
  return new URLSearchParams(fields).toString();
}

/** Some browsers list a form's fields as they were encoded. */
function decoded(text: string): string {
  if (!/%[\da-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function absolute(location: string | undefined, base: string): string | undefined {
  return location && URL.canParse(location, base) ? new URL(location, base).href : undefined;
}

function isDocument({ request, response, _resourceType: type }: HarEntry): boolean {
  const destination = headerOf(request?.headers, 'sec-fetch-dest');
  if (destination !== undefined) return destination === 'document';
  const isHtml = /\bhtml\b/.test(response?.content?.mimeType ?? '');
  return (type === undefined || type === 'document') && isHtml;
}
