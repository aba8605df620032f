import { reportError } from '../support/report-error.js';
import { codes } from './codes.js';

/** The texts of everything that is reported on the console; `codes` stands in until they are registered. */
export type Messages = typeof import('./console-diagnostics.js');

type Topic = Exclude<keyof Messages, 'describeOption'>;

let messages: Messages = codes;
let load: (() => Promise<Messages>) | undefined;

/** Uses these texts from now on. */
export function registerMessages(texts: Messages): void {
  messages = texts;
}

/** Loads the texts when something is to be explained: for a bundle that has them in a file of its own. */
export function loadMessagesBy(loader: () => Promise<Messages>): void {
  load = loader;
}

/** Describes an invalid option at once, with the texts that are there. */
export const describeOption: Messages['describeOption'] = (...given) =>
  messages.describeOption(...given);

/** Explains on the console what is wrong, in a later microtask or once the texts are loaded. */
export function explain<On extends Topic>(topic: On, ...details: Parameters<Messages[On]>): void {
  Promise.resolve(load?.() ?? messages)
    .catch(() => codes) // the browser reports what could not be loaded
    .then((texts) => (texts[topic] as (...details: Parameters<Messages[On]>) => void)(...details))
    .catch((error: unknown) => reportError(topic, error));
}
