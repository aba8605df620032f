import { consents } from '../api/consent.js';
import { reportError } from '../support/report-error.js';
import { showValue } from '../support/show-value.js';

/** What a page can give wrongly to a running tag, and what is said of it. */
const messages = {
  setConsent: (given: string) => `consent is ${given}; it must be one of ${consents.join(', ')}`,
  beforeSend: (returned: string) =>
    `beforeSend returned ${returned}; it must return the command, or null to drop it. The command is dropped.`,
  once: (eventId: string) =>
    `an event with the id ${eventId} and once was sent from this browser before; it is dropped`,
};

/** Shows on the console what is wrong with a value that a running tag was given. */
export function explainUse(of: keyof typeof messages, value: unknown): void {
  reportError(messages[of](showValue(value)));
}
