import {
  eventIdOf,
  initEvent,
  readTagRequest,
  standardEventOf,
  textOf,
} from '@pinterest-tag/core/quality';
import type { Exchange } from '../traffic/exchange.js';
import { deliveryOf, type AuditedEvent } from './audited-event.js';

/** Reads an event from a request to `/v3/` or `/user/`, whose form body takes precedence over its query. */
export function readTagEvent(exchange: Exchange): AuditedEvent {
  const { body = '', url, referrer = '' } = exchange;
  const fields = [...new URLSearchParams(body), ...new URL(url).searchParams];
  const { page, overrides, isImage, problems, ...request } = readTagRequest(fields);
  // The base code's <noscript> image of earlier years names no event.
  const isNoscriptInit = request.event === '' && isImage;
  const event = isNoscriptInit ? initEvent : request.event.trim();
  const addresses = [overrides['loc'], page['loc'], referrer, page['ref']].filter(
    (address): address is string => typeof address === 'string' && address !== '',
  );
  const [pageUrl] = addresses.filter((address) => address !== page['ref']);
  const { data } = request;
  return {
    ...request,
    event,
    name: standardEventOf(event) ?? event,
    eventId: eventIdOf(data),
    orderId: textOf(data['order_id']),
    via: isImage ? 'image' : 'script',
    isTextOnly: isImage,
    pageUrl: pageUrl ?? '',
    addresses,
    ...(pageUrl !== undefined && { sourceUrl: pageUrl }),
    hasIpAddress: true,
    hasUserAgent: true,
    delivery: deliveryOf(exchange),
    problems,
    exchange,
  };
}
