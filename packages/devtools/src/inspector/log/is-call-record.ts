import type { CallRecord } from './call-record.js';
import { deliveries } from './delivery.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = Number.isFinite;
const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const hasAll =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const isOutcome = isOptional(
  (value) => typeof value === 'string' && Object.hasOwn(deliveries, value),
);
const isUserData = isOptional(
  (value) => typeof value === 'object' && value !== null && Object.values(value).every(isText),
);
const areProblems = isListOf(hasAll({ code: isText, message: isText, path: isText }));
const areEvents = isListOf(
  hasAll({
    name: isText,
    data: (data) => data !== undefined,
    unmet: isListOf(isText),
    problems: areProblems,
  }),
);

/** What is read from storage: anybody on the site can write there. The compiler asks for all fields. */
const isWhole = hasAll({
  id: isNumber,
  page: isNumber,
  at: isNumber,
  type: isText,
  title: isText,
  eventId: isText,
  call: (call) => call !== undefined,
  consent: isText,
  mapped: areEvents,
  sent: areEvents,
  setsUser: (value) => typeof value === 'boolean',
  userData: isUserData,
  problems: areProblems,
  givenAt: isOptional(isNumber),
  endedAt: isOptional(isNumber),
  outcome: isOutcome,
  lateOutcome: isOutcome,
  isLeft: () => true,
} satisfies Record<keyof CallRecord, Check>);

/** Whether the value is a record that can be shown. */
export function isCallRecord(value: unknown): value is CallRecord {
  return isWhole(value);
}
