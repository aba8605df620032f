import { clickIdOf } from '../request/click-id.js';
import { readValue } from './read-value.js';

/** What is known of the visitor, read but not yet checked. */
export interface KnownVisitor {
  readonly ip: unknown;
  readonly userAgent: unknown;
  /** The page's address, when it is one of the web. */
  readonly url: string | undefined;
  readonly clickId: unknown;
  readonly language: unknown;
  readonly traits: unknown;
  readonly userId: unknown;
  readonly time: unknown;
}

/** The visitor from the context, else from the call's own common fields. */
export function readVisitor(call: unknown, context: unknown): KnownVisitor {
  const visitor = readValue(context, 'visitor');
  const common = readValue(call, 'context');
  const url =
    readUrl(readValue(visitor, 'url')) ?? readUrl(readValue(readValue(common, 'page'), 'url'));
  return {
    ip: readValue(visitor, 'ip') ?? readValue(common, 'ip'),
    userAgent: readValue(visitor, 'userAgent') ?? readValue(common, 'userAgent'),
    url,
    clickId: readValue(visitor, 'clickId') ?? (url && clickIdOf(url)),
    language: readValue(visitor, 'language') ?? readValue(common, 'locale'),
    traits: readValue(context, 'user') ?? readValue(common, 'traits'),
    userId: readValue(context, 'userId') ?? readValue(call, 'userId'),
    time: readValue(context, 'time') ?? readValue(call, 'timestamp'),
  };
}

/** The two letters of ISO 639-1 that a language tag such as `de-AT` begins with. */
export function readLanguage(value: unknown): string | undefined {
  return typeof value === 'string'
    ? /^\s*([a-z]{2})(?![a-z])/i.exec(value)?.[1]?.toLowerCase()
    : undefined;
}

function readUrl(given: unknown): string | undefined {
  try {
    const { protocol, href } = new URL(given as string);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
