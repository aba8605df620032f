/** Enough for any real order, little enough for a DOM node or a component tree passed by mistake. */
const maxDepth = 32;
const maxValues = 50_000;

/**
 * A copy of a page's value as JSON would say it: what JSON can't say is left out (functions, symbols,
 * cycles, getters that throw, `__proto__`), a BigInt becomes a string, a Date its ISO string. So the
 * page may change its own object afterwards, and nothing downstream can throw on it. Never throws.
 */
export function snapshot(value: unknown): unknown {
  let left = maxValues;
  /** What `read` gives, inside of `parents`. */
  const copy = (read: () => unknown, parents: readonly object[]): unknown => {
    try {
      const inner = read();
      if (typeof inner === 'bigint') return String(inner);
      if (typeof inner === 'function' || typeof inner === 'symbol') return undefined;
      if (typeof inner !== 'object' || inner === null) return inner;
      if (parents.length > maxDepth || left-- < 0 || parents.includes(inner)) return undefined;
      const path = [...parents, inner];
      // Before toJSON: Prototype.js gives every array one that returns text.
      if (Array.isArray(inner))
        return inner.slice(0, maxValues).map((entry) => copy(() => entry, path));
      const { toJSON } = inner as { toJSON?: unknown };
      if (typeof toJSON === 'function') return copy(() => Reflect.apply(toJSON, inner, []), path);
      const result: Record<string, unknown> = {};
      for (const key of Object.keys(inner)) {
        const found = copy(() => (inner as Record<string, unknown>)[key], path);
        if (found !== undefined && key !== '__proto__') result[key] = found;
      }
      return result;
    } catch {
      return undefined;
    }
  };
  return copy(() => value, []);
}
