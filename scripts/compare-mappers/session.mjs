import fc from 'fast-check';

/** Calls that one mapper maps, on average. */
export const callsPerSession = 10;

/** One mapper's settings, and the calls it maps one after the other. */
export const session = (settings, call, eventId) =>
  fc.record({
    settings,
    calls: fc.array(fc.record({ call, eventId }), {
      minLength: 1,
      maxLength: 2 * callsPerSession - 1,
      size: 'max',
    }),
  });
