// How a run compares with the committed one.

/** What counts as worse: timings of a busy machine swing, sizes do not. */
const tolerances = { kB: 0.01 };
const timing = 0.25;

/** What is compared of a row: the ratio says the same on any machine, a bare time does not. */
const figureOf = ({ ratio, measured }) => ratio ?? measured;

/**
 * The rows, each with its `change` against the baseline's row of that name.
 *
 * @param baseline `{ [part]: { [name]: figure } }`
 */
export function compare(part, rows, baseline) {
  return rows.map((row) => {
    const before = baseline[part]?.[row.name];
    return before === undefined ? { ...row, change: 'new' } : { ...row, ...changeOf(row, before) };
  });
}

function changeOf(row, before) {
  const figure = figureOf(row);
  if (figure === before) return { change: 'same', isWorse: false };
  // From nothing to something has no percentage.
  if (before === 0) return { change: 'was 0, worse', isWorse: true };
  const part = figure / before - 1;
  const isWorse = part > (tolerances[row.unit] ?? timing);
  const percent = `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(tolerances[row.unit] ? 1 : 0)} %`;
  return { change: isWorse ? `${percent}, worse` : percent, isWorse };
}

/** The baseline with the figures of one part replaced. */
export function withPart(baseline, part, rows) {
  const figures = rows.map((row) => [row.name, Number(figureOf(row).toPrecision(4))]);
  return { ...baseline, [part]: Object.fromEntries(figures) };
}
