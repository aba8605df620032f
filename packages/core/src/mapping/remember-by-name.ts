/** Names come from code, so they are few; a page that makes them up must not fill memory. */
const maxNames = 1000;

/** What `find` gives for a name, found once. */
export function rememberByName<Value extends object | string | null>(
  find: (name: string) => Value,
): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const value = find(name);
    if (known.size < maxNames) known.set(name, value);
    return value;
  };
}
