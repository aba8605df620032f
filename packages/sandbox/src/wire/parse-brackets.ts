import type { JsonObject, JsonValue } from '../json-types.js';
import { freezeJson } from './freeze-json.js';

type Branch = { [key: string]: string | Branch };

const BRACKET_KEY = /^(\w+)((?:\[[^[\]]*\])+)$/;
const MAX_DEPTH = 8;
/** Names through which a key could reach JavaScript's own prototypes. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Lists on the wire; everything else stays an object. */
const LIST_KEYS = new Set(['line_items']);

/**
 * The image tag's form of one field: `ed[line_items][0][product_id]=1414`. Undefined when there is
 * none. Indices are only names here, put in order at the end: a huge one costs nothing.
 */
export function parseBrackets(
  field: string,
  params: URLSearchParams,
  warnings: string[],
): JsonObject | undefined {
  let root: Branch | undefined;
  for (const [key, value] of params) {
    const [, name, brackets] = BRACKET_KEY.exec(key) ?? [];
    if (name !== field || brackets === undefined) continue;
    root ??= {};
    const path = brackets.slice(1, -1).split('][');
    if (path.length > MAX_DEPTH) warnings.push(`${field}: a key is nested too deeply`);
    else if (path.some((part) => UNSAFE_KEYS.has(part))) warnings.push(`${field}: an unsafe key`);
    else place(root, path, value);
  }
  return root && freezeJson(toJson(root));
}

function place(root: Branch, path: readonly string[], value: string): void {
  let branch = root;
  for (const part of path.slice(0, -1)) {
    const child = branch[part];
    // A later `a[b][c]` replaces an earlier `a[b]`.
    branch = typeof child === 'object' ? child : (branch[part] = {});
  }
  const last = path.at(-1);
  if (last !== undefined) branch[last] = value;
}

function toJson(branch: Branch): JsonObject {
  const entries = Object.entries(branch).map(([key, value]): [string, JsonValue] => {
    if (typeof value === 'string') return [key, value];
    // Integer-like keys come out of an object in ascending order.
    return [key, LIST_KEYS.has(key) ? Object.values(toJson(value)) : toJson(value)];
  });
  return Object.fromEntries(entries);
}
