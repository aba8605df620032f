// What Chromium's own trace says of a page's main thread.
const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'loading',
];

/** Traces the page while `act` runs; the page must call `performance.mark(mark)` meanwhile. Times are in ms. */
export async function traceOf(page, mark, act) {
  await page.tracing.start({ categories });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes));
  const marked = traceEvents.find(({ name, cat }) => name === mark && cat === 'blink.user_timing');
  if (!marked) throw new Error(`the page did not mark "${mark}" while it was traced`);
  return traceEvents
    .filter(({ pid, tid }) => pid === marked.pid && tid === marked.tid)
    .map(({ name, ts, dur = 0, tdur = 0, args }) => ({
      name,
      start: ts / 1000,
      duration: dur / 1000,
      cpu: tdur / 1000,
      data: args?.data ?? {},
    }));
}

/** Those of that name, in order. */
export const named = (events, ...names) =>
  events.filter(({ name }) => names.includes(name)).sort((a, b) => a.start - b.start);

/** Whether the one event lies within the other. */
export const contains = (outer, inner) =>
  outer.start <= inner.start && inner.start + inner.duration <= outer.start + outer.duration;

/** The calls into scripts of that file. */
export const callsInto = (events, file) =>
  named(events, 'FunctionCall', 'EvaluateScript').filter(({ data }) => data.url?.endsWith(file));
