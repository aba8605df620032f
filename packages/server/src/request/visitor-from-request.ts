import type { Visitor } from '../api/call-context.js';
import { readLanguage } from '../events/known-visitor.js';
import { readValue } from '../events/read-value.js';
import { clickIdOf, clickIdOfCookies } from './click-id.js';
import { readIpAddress } from './ip-address.js';

/** What is read of a request of Node's `http`, or of a framework on it (Express, Fastify's `raw`, Koa's `req`). */
export interface NodeRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly socket?: { readonly remoteAddress?: string | undefined } | null | undefined;
}

/** Which headers of a request can be trusted. */
export interface VisitorOptions {
  /**
   * Whether your proxy sets the headers with the visitor's address. Without a proxy, a visitor can forge them.
   * `true` reads the first address of `X-Forwarded-For`, else `X-Real-IP`. A number is the count of proxies: the
   * address is the one that the first of them saw, counted from the end of `X-Forwarded-For`. A text names the header
   * that holds it, such as `cf-connecting-ip`. Default `false`.
   */
  readonly trustProxy?: boolean | number | string | undefined;
}

type ReadHeader = (name: string) => string | undefined;

/**
 * Reads what Pinterest matches a visitor by: ip, user agent, the page's address, click id and language. Of a request
 * that a page makes by script or form, the page is the `Referer`. Never throws.
 *
 * @param request A Fetch `Request`, or one of Node's. Only the latter has an address of its own; for a Fetch request
 *   say by `trustProxy` which header holds it.
 */
export function visitorFromRequest(
  request: Request | NodeRequest,
  options?: VisitorOptions,
): Visitor {
  const trustProxy = options?.trustProxy ?? false;
  const isTrusted = trustProxy !== false && trustProxy !== 0;
  const header = headerReader(readValue(request, 'headers'));
  const url = pageUrl(request, header, isTrusted);
  const own = requestUrl(request, header, isTrusted);
  const visitor: Record<keyof Visitor, string | undefined> = {
    ip: forwardedAddress(header, trustProxy) ?? socketAddress(request),
    userAgent: header('user-agent'),
    url,
    clickId:
      [url, own].map((each) => each && clickIdOf(each)).find(Boolean) ||
      clickIdOfCookies(header('cookie') ?? ''),
    language: readLanguage(header('accept-language')),
  };
  return Object.fromEntries(Object.entries(visitor).filter(([, value]) => value));
}

function headerReader(headers: unknown): ReadHeader {
  const get = readValue(headers, 'get');
  return (name) => {
    const value =
      typeof get === 'function'
        ? (Reflect.apply(get, headers, [name]) as unknown)
        : readValue(headers, name);
    const text: unknown = Array.isArray(value)
      ? value.filter((each) => typeof each === 'string').join(', ')
      : value;
    return typeof text === 'string' && text ? text : undefined;
  };
}

function forwardedAddress(
  header: ReadHeader,
  trustProxy: NonNullable<VisitorOptions['trustProxy']>,
): string | undefined {
  if (trustProxy === false || trustProxy === 0) return undefined;
  const list = (name: string): string[] => header(name)?.split(',') ?? [];
  if (typeof trustProxy === 'string') return readIpAddress(list(trustProxy.toLowerCase())[0]);
  const forwarded = list('x-forwarded-for');
  if (typeof trustProxy === 'number')
    return readIpAddress(forwarded.at(-trustProxy) ?? forwarded[0]);
  return readIpAddress(forwarded[0]) ?? readIpAddress(header('x-real-ip'));
}

const socketAddress = (request: unknown): string | undefined =>
  readIpAddress(readValue(readValue(request, 'socket'), 'remoteAddress'));

/** The page that the visitor was on: of a navigation it is what was asked for, else what asked. */
function pageUrl(request: unknown, header: ReadHeader, isTrusted: boolean): string | undefined {
  const destination = header('sec-fetch-dest');
  const method = readValue(request, 'method') ?? 'GET';
  const isNavigation = destination ? destination === 'document' : method === 'GET';
  const referrer = header('referer');
  return !isNavigation && referrer ? referrer : requestUrl(request, header, isTrusted);
}

/** The requested address. Behind a proxy, the address that the visitor requested from the proxy. */
function requestUrl(request: unknown, header: ReadHeader, isTrusted: boolean): string | undefined {
  // Routers of Express take the path they are mounted at off `url`.
  const given = readValue(request, 'originalUrl') ?? readValue(request, 'url');
  if (typeof given !== 'string') return undefined;
  const forwarded = (name: string): string | undefined =>
    isTrusted ? header(name)?.split(',')[0]?.trim() : undefined;
  const isEncrypted = readValue(readValue(request, 'socket'), 'encrypted') === true;
  try {
    // Of Fetch it is whole; of Node it is a path, and the host is a header.
    const own = given.startsWith('/')
      ? new URL(`${isEncrypted ? 'https' : 'http'}://${header('host') ?? ''}${given}`)
      : new URL(given);
    const protocol = forwarded('x-forwarded-proto') ?? own.protocol.slice(0, -1);
    const host = forwarded('x-forwarded-host') ?? own.host;
    return new URL(`${protocol}://${host}${own.pathname}${own.search}`).href;
  } catch {
    return undefined;
  }
}
