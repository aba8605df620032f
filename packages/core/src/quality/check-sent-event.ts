import { userFields } from '../mapping/user-fields.js';
import { isDigest } from '../pintrk/user-data.js';
import { isCurrency } from './currency.js';
import { isPresent, type SentData } from './event-data.js';
import { missingRequirements, type EventRequirement } from './event-requirements.js';
import { eventUseOf, initEvent, suggestedEvent } from './event-use.js';
import type { EventIssue, IssueCode } from './issue.js';
import { numberProblems } from './number-fields.js';
import { personalDataIn } from './personal-data.js';
import { requirements } from './requirements.js';

/** One event as it left the page or the server. */
export interface SentEvent {
  readonly tagId: string;
  /** The name as it was sent. */
  readonly event: string;
  /** `ed`: the event data. */
  readonly data: SentData;
  /** `pd`: the user data. */
  readonly userData: SentData;
  /** Whether the request can only carry text, as the image request: numbers as text are fine then. */
  readonly isTextOnly?: boolean;
}

/** Finds what is wrong with one event by itself. Pure; never throws. */
export function checkSentEvent(sent: SentEvent): EventIssue[] {
  return [
    ...checkTagId(sent.tagId),
    ...checkName(sent.event),
    ...missingRequirements(sent.event, sent.data).map((missing) => missingIssue(sent, missing)),
    ...checkNumbers(sent),
    ...checkCurrency(sent.data),
    ...checkPersonalData(sent.data),
    ...checkUserData(sent.userData),
  ];
}

function checkTagId(tagId: string): EventIssue[] {
  if (/^\d{13}$/.test(tagId)) return [];
  const issue = (code: IssueCode, title: string): EventIssue[] => [
    {
      code,
      severity: 'error',
      path: 'tid',
      title,
      consequence: 'Pinterest assigns the event to no tag',
      fix: 'Copy the tag id, 13 digits, from Ads Manager, Conversions.',
    },
  ];
  if (tagId === '') return issue('missing-tag-id', 'tag id is missing');
  return /^\d{12}$/.test(tagId)
    ? issue('advertiser-id', 'tag id has 12 digits: that is an advertiser id')
    : issue('invalid-tag-id', 'tag id is not 13 digits');
}

function checkName(event: string): EventIssue[] {
  const path = 'event';
  if (event === '')
    return [
      {
        code: 'missing-event-name',
        severity: 'error',
        path,
        title: 'event name is missing',
        consequence: 'Pinterest records no event',
        fix: 'Send a standard event, such as Checkout.',
      },
    ];
  if (event.toLowerCase() === initEvent || eventUseOf(event) !== 'partner-defined') return [];
  const title = `"${event}" is not a standard event: partner-defined, audiences only`;
  const consequence = 'it is absent from conversion reports';
  const suggested = suggestedEvent(event);
  return suggested
    ? [
        {
          code: 'unrecognised-event',
          severity: 'error',
          path,
          title,
          consequence,
          fix: `Send ${suggested}.`,
        },
      ]
    : [
        {
          code: 'partner-defined-event',
          severity: 'warning',
          path,
          title,
          consequence,
          fix: 'Map it to a standard event if it is a conversion.',
        },
      ];
}

/** What to do about each missing requirement. */
const missingFixes: Readonly<Record<EventRequirement['requirement'], string>> = {
  value: 'Send `value`, a number such as 25.5.',
  currency: 'Send `currency`, an ISO 4217 code such as "EUR".',
  product_id: 'Send `line_items` with the `product_id` of each product, as in your catalogue.',
  order_id: 'Send `order_id`.',
  event_id: 'Send `event_id`, the same from page and server, another for each event.',
};

function missingIssue({ event }: SentEvent, missing: EventRequirement): EventIssue {
  const { requirement, severity, consequence } = missing;
  return {
    code: `missing-${requirement.replace('_', '-') as 'value'}`,
    severity,
    path: requirement === 'product_id' ? 'line_items' : requirement,
    title: `${event} without ${requirements[requirement].label}`,
    consequence,
    fix: missingFixes[requirement],
  };
}

function checkNumbers({ data, isTextOnly = false }: SentEvent): EventIssue[] {
  return numberProblems(data)
    .filter(({ isNumericText }) => !(isTextOnly && isNumericText))
    .map(({ path, isNumericText }) => ({
      code: isNumericText ? 'numeric-text' : 'not-numeric',
      severity: isNumericText ? 'warning' : 'error',
      path,
      title: `${path} is not a number`,
      consequence: isNumericText
        ? 'Pinterest expects a number and may ignore text'
        : "Pinterest can't read it",
      fix: 'Send a number with a decimal point, without currency or thousands separators: 1234.5.',
    }));
}

function checkCurrency({ currency }: SentData): EventIssue[] {
  if (!isPresent(currency) || isCurrency(currency)) return [];
  return [
    {
      code: 'unknown-currency',
      severity: 'error',
      path: 'currency',
      title: 'currency is not an ISO 4217 code',
      consequence: "Pinterest can't report the value",
      fix: 'Send three capital letters, such as "EUR".',
    },
  ];
}

function checkPersonalData(data: SentData): EventIssue[] {
  return personalDataIn(data).map(({ path, kind }) => ({
    code: 'personal-data',
    severity: 'error',
    path,
    title: `${path} looks like ${kind}`,
    consequence: 'it leaves the page unhashed',
    fix: 'Leave it out of the event data; send who the visitor is as hashed user data.',
  }));
}

/** Keys that name a person must be digests. Pinterest's script hashes them; images and servers must themselves. */
function checkUserData(userData: SentData): EventIssue[] {
  return userFields
    .map(({ key }) => key)
    .filter((key) => isPresent(userData[key]) && !isDigest(userData[key]))
    .map((key) => ({
      code: 'raw-user-data',
      severity: 'error',
      path: `pd.${key}`,
      // The value itself is not repeated: logs are kept for long.
      title: key === 'em' ? 'em is not a hash: a raw email address?' : `${key} is not a hash`,
      consequence: 'it leaves unhashed',
      fix: 'Trim it, convert it to lower case and send its SHA-256 hash in hexadecimal.',
    }));
}
