import { isMalformed } from '../analytics/is-malformed.js';
import { reportError } from '../support/report-error.js';
import { showValue } from '../support/show-value.js';
import type { Messages } from './explain.js';

const describe = (code: string, of: string, value: unknown): string =>
  `${code}: ${of} is ${showValue(value)}`;

/** What is reported without the texts of `@pinterest-tag/core/messages`: a code, the option, the value. */
export const codes: Messages = {
  describeOption: ([option, value], name = option) => describe('invalid-option', name, value),
  explainOptions: (unusable, nameOf) =>
    unusable.forEach((each) => reportError(codes.describeOption(each, nameOf?.(each[0])))),
  explainUse: (of, value) => reportError(describe('invalid-value', of, value)),
  explainWaiting: () => reportError('no-tag: calls wait'),
  consoleDiagnostics({ call }) {
    if (isMalformed(call))
      reportError(describe('malformed-call', 'call', { ...call, traits: undefined }));
  },
};
