import type { Field } from './field.js';
import { fitValue } from './fit-value.js';
import { createMatcher, type Match, type Matcher } from './match-fields.js';

/** A key of an object, and the field it is for. */
interface Step<Target> {
  readonly key: string;
  field: Field<Target> | undefined;
  /** Where several keys compete for the field: whether this one has a value or none. */
  hasValue: boolean | undefined;
}

/**
 * The keys of an object, in its order. A page's calls repeat their shape: what was found out of one
 * object holds for the next, and the copier walks both side by side. Empty until then.
 */
export type Shape<Target> = Step<Target>[];

/**
 * Copies the fields of an object, and says whether it had any; `shape` is what is remembered of objects
 * like it.
 */
export type FieldCopier<Target> = (source: object, target: Target, shape: Shape<Target>) => boolean;

/** A property that is for a field, with its value. */
interface Candidate<Target> extends Match<Target> {
  readonly step: Step<Target>;
  readonly value: unknown;
}

/** A property may be for two: a variant that is the product's id in the catalogue. */
const both = <Target>(first: Field<Target>, second: Field<Target>): Field<Target> => ({
  from: [],
  put: (target, value) => {
    for (const { kind, put } of [first, second]) put(target, fitValue(value, kind));
  },
});

/** Enough for any call made by hand. */
const maxSteps = 64;

const hasOwn = Object.prototype.hasOwnProperty;

/**
 * A copier of the fields: an object's own keys are found without regard to case and separators. The
 * first listed property that has a value wins, and of two spellings of it the exact one.
 */
export function createFieldCopier<Target>(fields: readonly Field<Target>[]): FieldCopier<Target> {
  let match: Matcher<Target> | undefined; // most pages need only some of the mapper's tables

  const learn: FieldCopier<Target> = (source, target, shape) => {
    match ??= createMatcher(fields);
    const candidates: Candidate<Target>[] = [];
    const steps: Step<Target>[] = [];
    let isOrdinary = true;
    for (const key in source) {
      const isOwn = hasOwn.call(source, key);
      isOrdinary &&= isOwn && steps.length < maxSteps;
      const step: Step<Target> = { key, field: undefined, hasValue: undefined };
      steps.push(step);
      for (const found of isOwn ? match(key) : []) {
        const value = fitValue((source as Record<string, unknown>)[key], found.field.kind);
        candidates.push({ ...found, step, value });
      }
    }
    const copied = new Set<Field<Target>>();
    for (const { field, step, value } of candidates.sort((a, b) => a.rank - b.rank)) {
      if (copied.has(field)) continue;
      step.field = step.field ? both(step.field, field) : field;
      const hasRival = candidates.some((other) => other.field === field && other.step !== step);
      if (hasRival) step.hasValue = value !== undefined;
      if (value === undefined) continue;
      copied.add(field);
      field.put(target, value);
    }
    // Last: what is read may throw, and then nothing is known.
    if (isOrdinary) shape.splice(0, shape.length, ...steps);
    return copied.size > 0;
  };

  return (source, target, shape) => {
    // An object's own keys come before those it inherits: if its last key is its own, all are.
    const last = shape[shape.length - 1];
    if (last === undefined || !hasOwn.call(source, last.key)) return learn(source, target, shape);
    let place = 0;
    let isCopied = false;
    for (const key in source) {
      const step = shape[place++];
      if (step?.key !== key) return learn(source, target, shape);
      const { field } = step;
      if (field === undefined) continue;
      const value = fitValue((source as Record<string, unknown>)[key], field.kind);
      if (step.hasValue === (value === undefined)) return learn(source, target, shape);
      if (value === undefined) continue;
      field.put(target, value);
      isCopied = true;
    }
    return place === shape.length ? isCopied : learn(source, target, shape);
  };
}
