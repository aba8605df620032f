/** An object whose values nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The content of one push, as the `gtag()` command that says the same: `event` or another command, the event's name or what
 * a command is about, and what was passed with it: parameters, `ecommerce`, `user_data`, `user_id`.
 */
export type Message = readonly [command: unknown, name: unknown, fields: Fields];

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;

/**
 * Reads an item of the data layer: the arguments of `gtag()`, or an object as Google Tag Manager takes it. It copies
 * nothing, as every push of the page comes here.
 */
export function readMessage(item: unknown): Message {
  const pushed = fieldsOf(item);
  // Hardly any object has a length, and to look for an element in each takes long.
  if (!pushed['length'] || !pushed[0]) return ['event', pushed['event'], pushed];
  const { 0: command, 1: name, 2: given } = pushed;
  // gtag('set', {...}) · gtag('set', 'user_data', {...}) · gtag('event', name, {...}) · gtag('config', id, {...})
  const fields = command !== 'set' ? given : typeof name === 'string' ? { [name]: given } : name;
  return [command, name, fieldsOf(fields)];
}

/** The parameters of an event, without the user's data. */
export function readProperties({ ecommerce, ...fields }: Fields): Fields {
  const others = { event: undefined, user_data: undefined, user_id: undefined };
  return { ...fields, ...fieldsOf(ecommerce), ...others };
}
