import type { ConsentCommand } from './consent-mode.js';

/** An object whose values nobody has checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** The content of one push; the user's fields keep Google's names. */
export interface Message {
  readonly event?: unknown;
  readonly properties: Fields;
  readonly user_data?: unknown;
  readonly user_id?: unknown;
  readonly consent?: ConsentCommand;
}

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;

/** Reads an item of the data layer: the arguments of `gtag()`, or an object as Google Tag Manager takes it. */
export function readMessage(item: unknown): Message {
  const { 0: command, 1: name, 2: given, ...pushed } = fieldsOf(item);
  if (command === 'consent')
    return { properties: {}, consent: { action: name, given: fieldsOf(given) } };
  // gtag('set', {...}) · gtag('set', 'user_data', {...}) · gtag('event', name, {...}) · gtag('config', id, {...})
  const fields =
    command === undefined
      ? pushed
      : command !== 'set'
        ? fieldsOf(given)
        : typeof name === 'string'
          ? { [name]: given }
          : fieldsOf(name);
  const { event, ecommerce, user_data, user_id, ...properties } = fields;
  return {
    event: command === 'event' ? name : command ? undefined : event,
    properties: { ...properties, ...fieldsOf(ecommerce) },
    user_data,
    user_id,
  };
}
