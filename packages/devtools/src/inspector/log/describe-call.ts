import type { AnalyticsCall, PinterestCommand } from '@pinterest-tag/core';
import { normalizeKey, userFields } from '@pinterest-tag/core/internal';
import { diagnose, type Diagnostic } from '@pinterest-tag/core/diagnostics';
import { redactText } from '../../data/redact-text.js';
import { note, readable, type Readable } from '../../data/readable.js';

/** What is shown of a call as the page made it. */
export interface CallDescription {
  readonly type: string;
  readonly title: string;
  readonly call: Readable;
  readonly problems: readonly Diagnostic[];
}

/** Describes a call and what is wrong with it, whatever the page passed. Keeps nothing of a person. */
export function describeCall(
  call: AnalyticsCall,
  commands: readonly PinterestCommand[],
): CallDescription {
  const copy = readable(call);
  const fields = withoutUndefined(isFields(copy) ? copy : {});
  const type = typeof fields['type'] === 'string' ? redactText(fields['type'], 40) : 'unknown';
  return {
    type,
    title: titleOf(type, fields),
    // Any other call may name a person, too: identify, group, alias.
    call: type === 'page' || type === 'track' ? fields : withoutPerson(fields, commands),
    problems: problemsWith(() => {
      // The events have problems of their own.
      const userData = commands.filter(([name]) => name === 'set');
      return diagnose(withoutGetters(call), userData);
    }),
  };
}

/** What diagnosing finds: messages quote the page's values, and what is hostile may make it throw. */
export function problemsWith(find: () => readonly Diagnostic[]): Diagnostic[] {
  try {
    return find().map(({ code, message, path }) => ({
      code,
      message: redactText(message, 500),
      path: redactText(path, 200),
    }));
  } catch {
    return [];
  }
}

type Fields = Readonly<Record<string, Readable>>;

const isFields = (value: Readable | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: Readable | undefined): string =>
  typeof value === 'string' || typeof value === 'number'
    ? redactText(String(value), 120).trim()
    : '';

function titleOf(type: string, { event, name, category }: Fields): string {
  if (type === 'track') return textOf(event) || '(no name)';
  if (type === 'identify') return 'Identify';
  const page = textOf(name) || textOf(category);
  return type === 'page' ? (page ? `Page: ${page}` : 'Page') : `${type} call`;
}

/** Our own methods pass what was left out as `undefined`. */
function withoutUndefined(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== note('undefined')),
  );
}

/** A call with what becomes of each trait in the place of its value. */
function withoutPerson(
  { userId, traits, ...call }: Fields,
  commands: readonly PinterestCommand[],
): Readable {
  const sent = new Set<string>(
    commands.flatMap(([name, data]) => (name === 'set' ? Object.keys(data) : [])),
  );
  const leaving = userFields.filter(({ key }) => sent.has(key)).flatMap(({ from }) => from);
  const names = new Set(leaving.map(normalizeKey));
  const fate = (path: string): string =>
    note(names.has(normalizeKey(path)) ? 'hashed before it leaves' : 'never leaves');
  const hide = (value: Readable, path: string): Readable => {
    if (typeof value !== 'object' || value === null) return fate(path);
    if (Array.isArray(value))
      return (value as readonly Readable[]).map((entry) => hide(entry, path));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        hide(inner, path ? `${path}.${key}` : key),
      ]),
    );
  };
  return {
    ...call,
    ...(userId !== undefined && userId !== null && { userId: fate('userId') }),
    ...(traits !== undefined && traits !== null && { traits: hide(traits, '') }),
  };
}

/** The call with those properties only that are values: reading a getter could do something. */
function withoutGetters(call: AnalyticsCall): AnalyticsCall {
  if (typeof call !== 'object' || call === null) return call; // callers without types
  const { properties, ...rest } = plain(call) as { properties?: unknown };
  const isList = Array.isArray(properties);
  const isObject = typeof properties === 'object' && properties !== null && !isList;
  return { ...rest, properties: isObject ? plain(properties) : properties } as AnalyticsCall;
}

const plain = (object: object): object =>
  Object.fromEntries(
    Object.entries(Object.getOwnPropertyDescriptors(object)).flatMap(
      ([key, { value, enumerable }]) =>
        enumerable && value !== undefined ? [[key, value as unknown]] : [],
    ),
  );
