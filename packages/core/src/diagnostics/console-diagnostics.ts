import type { AnalyticsCall } from '../analytics/analytics-call.js';
import { consents } from '../api/consent.js';
import type { MadeCall } from '../api/pinterest-tag.js';
import type { Receipt } from '../api/receipt.js';
import type { PinterestTagOptions } from '../api/tag-options.js';
import type { UnusableOption } from '../options/usable-options.js';
import { reportError } from '../support/report-error.js';
import { showValue, withoutEmails } from '../support/show-value.js';
import { describeOption } from './describe-option.js';
import { documentMember } from '../support/document-member.js';
import { checkPage } from './check-page.js';
import { createSourceCheck } from './check-sources.js';
import { diagnose, type Diagnostic } from './diagnose.js';

export { describeOption };

/** Receives a call as it is made, at a time by `performance.now()`. */
export type ExplainCall = (
  made: MadeCall,
  options: PinterestTagOptions,
  receipt: Receipt,
  at: number,
) => void;

const shown = new Set<string>();
const checkSources = createSourceCheck();

/** Shows what is wrong with a call, and with the page it is made on, on the console; each message once a page. */
export const consoleDiagnostics: ExplainCall = (made, options, _receipt, at) => {
  const { call, commands } = made;
  for (const each of diagnose(call, commands, options)) show(each, label(call));
  if (!options.debug) return;
  for (const each of checkSources(made, at)) show(each);
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

/**
 * Shows what is wrong with options on the console.
 *
 * @param nameOf Returns what the writer called an option, such as an element's attribute.
 * @param where What the options were given to.
 */
export function explainOptions(
  unusable: readonly UnusableOption[],
  nameOf = (option: string): string => option,
  where = '[pinterest-tag]',
): void {
  for (const each of unusable) console.error(`${where} ${describeOption(each, nameOf(each[0]))}`);
}

/** What a running tag may be given that it can not use. */
const useMessages = {
  setConsent: (given: string) => `consent is ${given}; it must be one of ${consents.join(', ')}`,
  beforeSend: (returned: string) =>
    `beforeSend returned ${returned}; it must return the command, or null to drop it. The command is dropped.`,
  once: (eventId: string) =>
    `an event with the id ${eventId} and once was sent from this browser before; it is dropped`,
};

/** Shows on the console what is wrong with a value that a running tag was given. */
export function explainUse(of: keyof typeof useMessages, value: unknown): void {
  reportError(useMessages[of](showValue(value)));
}

/** Shows on the console that calls wait for a tag, and how to put one on the page. */
export function explainWaiting(): void {
  console.warn(
    '[pinterest-tag] Calls wait for a Pinterest Tag, and there is none on this page. ' +
      'Put <pinterest-tag tag-id="..."> into the HTML, or wrap the app in <PinterestTagProvider tagId="...">, ' +
      'or install the Vue plugin, or call createPinterestTag().',
  );
}
