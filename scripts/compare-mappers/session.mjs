import fc from 'fast-check';

/** Calls that one mapper maps, on average. */
export const callsPerSession = 9;

/** One mapper's settings, and the calls it maps one after the other. */
export const session = (settings, call, eventId) =>
  fc.record({
    settings,
    calls: fc.array(fc.record({ call, eventId }), {
      minLength: 1,
      maxLength: 19,
      size: 'max',
    }),
  });
