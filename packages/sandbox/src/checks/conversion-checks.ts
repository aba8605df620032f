import type { JsonValue } from '../json-types.js';
import type { ParsedEvent } from '../wire/parse-event.js';
import { eventNames } from '../event-names.js';
import { comparableName, isPresent } from './event-facts.js';

const apiNames = new Set(
  eventNames.map((name) => name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase()),
);

/** What each event needs to be of use to Pinterest. */
const requirements = new Map([
  ['checkout', ['value', 'currency', 'content_ids']],
  ['addtocart', ['content_ids']],
]);

const sha256 = /^[0-9a-f]{64}$/;
const hashedKeys = ['em', 'ph', 'ge', 'db', 'ln', 'fn', 'ct', 'st', 'zp', 'country', 'external_id'];

/** A web event that arrives later counts as an offline one. */
export const offlineSeconds = 60 * 60;

/** What Pinterest would make less of in an event of the Conversions API. */
export function checkConversion(event: ParsedEvent): string[] {
  return [
    ...checkName(event),
    ...checkRequired(event),
    ...checkValue(event),
    ...checkHashes(event),
    ...checkTime(event),
  ];
}

function checkName({ event }: ParsedEvent): string[] {
  return apiNames.has(event) ? [] : [`"${event}" is not an event name of the Conversions API`];
}

function checkRequired({ event, data }: ParsedEvent): string[] {
  return (requirements.get(comparableName(event)) ?? [])
    .filter((key) => !isPresent(data[key]))
    .map((key) => `${event} without ${key}`);
}

function checkValue({ data: { value } }: ParsedEvent): string[] {
  const isNumber =
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return !isPresent(value) || isNumber ? [] : ['value is not a number'];
}

function checkHashes({ userData }: ParsedEvent): string[] {
  const isList = (value: JsonValue | undefined): value is JsonValue[] => Array.isArray(value);
  const isHashed = (value: JsonValue | undefined): boolean =>
    isList(value) && value.every((text) => typeof text === 'string' && sha256.test(text));
  return hashedKeys
    .filter((key) => isPresent(userData[key]) && !isHashed(userData[key]))
    .map((key) => `${key} is not SHA-256`);
}

function checkTime(event: ParsedEvent): string[] {
  const age = ageOf(event);
  if (age > offlineSeconds)
    return ["event_time is over an hour ago: counts as an offline event, beside the tag's"];
  return age < -offlineSeconds ? ['event_time is in the future: it is in seconds'] : [];
}

/** Seconds since the event happened. */
export const ageOf = ({ conversion }: ParsedEvent): number =>
  Date.now() / 1000 - Number(conversion?.['event_time']);
