import type { ConversionsFault, Fault, Faults } from '../sandbox-types.js';

type Test = (value: unknown) => boolean;
type Table<T> = Readonly<Record<keyof T, Test>>;

const isWholeNumber = (min: number, max: number): Test => {
  return (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
};
const isBoolean: Test = (value) => typeof value === 'boolean';

const faultParts: Table<Fault> = {
  // The longest delay a timer can take.
  delay: isWholeNumber(0, 2 ** 31 - 1),
  // Below 200 there would be no final answer.
  status: isWholeNumber(200, 599),
  body: (value) => typeof value === 'string',
  hang: isBoolean,
  drop: isBoolean,
};

const conversionsFaultParts: Table<ConversionsFault> = {
  ...faultParts,
  failEvery: isWholeNumber(1, 2 ** 31 - 1),
  retryAfter: isWholeNumber(0, 2 ** 31 - 1),
};

const faultTargets: Table<Faults> = {
  core: isRecord,
  main: isRecord,
  user: isRecord,
  events: isRecord,
  conversions: isRecord,
};

/** Checks faults that may come from anywhere; throws a TypeError that names what is wrong. */
export function parseFaults(given: unknown): Faults {
  const faults = parseRecord<Faults>('faults', given, faultTargets);
  for (const [target, fault] of Object.entries(faults)) {
    const parts = target === 'conversions' ? conversionsFaultParts : faultParts;
    parseRecord<Fault>(`faults.${target}`, fault, parts);
  }
  return structuredClone(faults);
}

function parseRecord<T>(name: string, given: unknown, tests: Table<T>): T {
  if (!isRecord(given)) throw new TypeError(`${name} is not an object`);
  const known = new Map<string, Test>(Object.entries<Test>(tests));
  for (const [key, value] of Object.entries(given)) {
    const test = known.get(key);
    if (!test) {
      throw new TypeError(`${name}.${key} is unknown; there are ${[...known.keys()].join(', ')}`);
    }
    if (value !== undefined && !test(value)) throw new TypeError(`${name}.${key} is not valid`);
  }
  return given as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
