/** Names come from code, so they are few; a page that generates them must not fill memory. */
const maxNames = 1000;

/** Memoizes a function of a name. */
export function rememberByName<Value extends object | string | number>(
  find: (name: string) => Value,
): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      value = find(name);
      if (known.size < maxNames) known.set(name, value);
    }
    return value;
  };
}
