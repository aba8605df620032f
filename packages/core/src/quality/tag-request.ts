import { isRecord } from '../support/is-record.js';

/** A request to `/v3/` or `/user/`, read from its fields. */
export interface TagRequest {
  /** `tid`; `''` when there is none. */
  readonly tagId: string;
  /** The event's name as it was sent; `''` when there is none. */
  readonly event: string;
  /** `ed`: the event data. */
  readonly data: Readonly<Record<string, unknown>>;
  /** `pd`: the user data. */
  readonly userData: Readonly<Record<string, unknown>>;
  /** `ov`: overrides. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** `ad`: what the script adds about the page, such as its address as `loc`. */
  readonly page: Readonly<Record<string, unknown>>;
  /** Whether it is the documented image request, which holds text only. */
  readonly isImage: boolean;
  /** What could not be read: "ed is not valid JSON". */
  readonly problems: readonly string[];
}

type Branch = { [key: string]: string | Branch };

const bracketKey = /^(\w+)((?:\[[^[\]]*\])+)$/;
const maxBracketDepth = 8;
/** Far deeper than any event; without a limit, walking hostile data could exhaust the stack. */
const maxJsonDepth = 32;
/** Names through which a key could reach JavaScript's own prototypes. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Lists on the wire; everything else stays an object. */
const listKeys = new Set(['line_items']);

/**
 * Reads a request of Pinterest's tag from its fields, in both forms on the wire: JSON in `ed`, `pd`, `ad`
 * and `ov`, and the image request's brackets (`ed[line_items][0][product_id]=1414`). Never throws.
 *
 * @param fields Those of the query and of a form body; of a field that occurs twice the first counts.
 */
export function readTagRequest(fields: Iterable<readonly [string, string]>): TagRequest {
  const all = [...fields];
  const problems: string[] = [];
  const text = (name: string): string | undefined => all.find(([key]) => key === name)?.[1];
  let hasBrackets = false;
  const read = (field: string): Record<string, unknown> => {
    const json = readJson(field, text(field), problems);
    const brackets = readBrackets(field, all, problems);
    if (!brackets) return json;
    hasBrackets = true;
    return { ...json, ...brackets };
  };
  const objects = {
    data: read('ed'),
    userData: read('pd'),
    overrides: read('ov'),
    page: read('ad'),
  };
  return {
    tagId: text('tid') ?? '',
    event: text('event') ?? '',
    ...objects,
    isImage: hasBrackets || text('noscript') !== undefined,
    problems,
  };
}

function readJson(
  field: string,
  text: string | undefined,
  problems: string[],
): Record<string, unknown> {
  if (text === undefined || text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) problems.push(`${field} is not a JSON object`);
    else if (isDeep(value)) problems.push(`${field} is nested too deeply`);
    else return value;
  } catch {
    problems.push(`${field} is not valid JSON`);
  }
  return {};
}

function isDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > maxJsonDepth || Object.values(value).some((child) => isDeep(child, depth + 1));
}

/** Undefined when there is no such field. Indices are only names here: a huge one costs nothing. */
function readBrackets(
  field: string,
  fields: readonly (readonly [string, string])[],
  problems: string[],
): Record<string, unknown> | undefined {
  let root: Branch | undefined;
  for (const [key, value] of fields) {
    const [, name, brackets] = bracketKey.exec(key) ?? [];
    if (name !== field || brackets === undefined) continue;
    root ??= {};
    const path = brackets.slice(1, -1).split('][');
    if (path.length > maxBracketDepth) problems.push(`${field}: a key is nested too deeply`);
    else if (path.some((part) => unsafeKeys.has(part))) problems.push(`${field}: an unsafe key`);
    else place(root, path, value);
  }
  return root && toJson(root);
}

function place(root: Branch, path: readonly string[], value: string): void {
  let branch = root;
  for (const part of path.slice(0, -1)) {
    const child = Object.hasOwn(branch, part) ? branch[part] : undefined;
    // A later `a[b][c]` takes precedence over an earlier `a[b]`.
    branch = typeof child === 'object' ? child : (branch[part] = {});
  }
  const last = path.at(-1);
  if (last !== undefined) branch[last] = value;
}

function toJson(branch: Branch): Record<string, unknown> {
  const entries = Object.entries(branch).map(([key, value]): [string, unknown] => {
    if (typeof value === 'string') return [key, value];
    // Integer-like keys come out of an object in ascending order.
    return [key, listKeys.has(key) ? Object.values(toJson(value)) : toJson(value)];
  });
  return Object.fromEntries(entries);
}
