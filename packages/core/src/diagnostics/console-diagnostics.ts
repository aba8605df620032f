import type { AnalyticsCall } from '../analytics/analytics-call.js';
import type { MadeCall } from '../api/pinterest-tag.js';
import type { Receipt } from '../api/receipt.js';
import { withoutEmails } from '../support/show-value.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import { documentMember } from '../support/document-member.js';
import { checkPage } from './check-page.js';
import { diagnose, type Diagnostic } from './diagnose.js';

export { explainOptions } from './explain-options.js';
export { explainUse } from './explain-use.js';
export { explainWaiting } from './explain-waiting.js';

/** What is told of a call as it is made, at a time by `performance.now()`. */
export type ExplainCall = (
  made: MadeCall,
  options: PinterestTagOptions,
  receipt: Receipt,
  at: number,
) => void;

const shown = new Set<string>();

/** Shows what is wrong with a call, and with the page it is made on, on the console; each message once a page. */
export const consoleDiagnostics: ExplainCall = ({ call, commands }, options) => {
  for (const each of diagnose(call, commands, options)) show(each, label(call));
  if (!options.debug) return;
  for (const each of checkPage(location.href, documentMember('referrer'))) show(each);
};

function show({ code, message, path }: Diagnostic, label = ''): void {
  if (shown.has(message)) return;
  shown.add(message);
  // Not the call itself: an identify call names a person.
  console.warn(withoutEmails(`[pinterest-tag] ${label}${message} (${code} at ${path})`));
}

const label = (call: AnalyticsCall): string =>
  call?.type === 'track' && typeof call.event === 'string' ? `${call.event}: ` : '';
