// What was measured, as a table to read.

/** Three significant digits: no more are meant. */
const short = (value) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));

/** Whether the row keeps its goal; `undefined` when it has none. */
export function keepsGoal({ goal, ratio, measured }) {
  if (!goal) return undefined;
  // As it is shown: a page's clock says 0.05 with something behind it.
  const keeps = (value, limit) => Number(value.toPrecision(3)) <= limit;
  return goal.ratio === undefined ? keeps(measured, goal.measured) : keeps(ratio, goal.ratio);
}

const goalText = ({ goal, unit }) => {
  if (!goal) return '';
  return goal.ratio !== undefined ? `≤ ${goal.ratio} ×` : `≤ ${short(goal.measured)} ${unit}`;
};

const cellsOf = (row) => [
  row.name,
  `${short(row.measured)} ${row.unit}`,
  row.floor === undefined ? '' : `${short(row.floor)} ${row.unit}`,
  row.ratio === undefined ? '' : `${short(row.ratio)} ×`,
  goalText(row),
  { true: 'ok', false: 'OVER' }[keepsGoal(row)] ?? '',
  row.change ?? '',
];

const heads = ['', 'measured', 'floor', 'ratio', 'goal', '', 'baseline'];

/** The rows under their title, in columns; `change` is what `compare` found. */
export function formatTable(title, rows) {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const format = (cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd();
  return [title, ...lines.map(format)].join('\n');
}
