import { isMalformed } from '../analytics/is-malformed.js';
import { reportError } from '../support/report-error.js';
import { showValue } from '../support/show-value.js';
import type { Messages } from './explain.js';

const report = (code: string, of: string, value: unknown): void =>
  reportError(`${code}: ${of} is ${showValue(value)}`);

/** What is reported without the texts of `@pinterest-tag/core/messages`: a code, the option, the value. */
export const codes: Messages = {
  describeOption: ([option, value], name = option) =>
    `invalid-option: ${name} is ${showValue(value)}`,
  explainOptions: (unusable, nameOf = (option) => option) =>
    unusable.forEach(([option, value]) => report('invalid-option', nameOf(option), value)),
  explainUse: (of, value) => report('invalid-value', of, value),
  explainWaiting: () => reportError('no-tag: calls wait'),
  consoleDiagnostics({ call }) {
    if (isMalformed(call)) report('malformed-call', 'call', { ...call, traits: undefined });
  },
};
