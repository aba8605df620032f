import { styleText } from 'node:util';
import type { SandboxEvent } from '../sandbox-types.js';
import { cleanText, cutText } from './clean-text.js';
import { tableColumns, type TableColumn } from './table-columns.js';

/** How the table is written. */
export interface TableStyle {
  readonly colours: boolean;
}

const GAP = '  ';
/** Whether to colour is the caller's choice: newer Node versions would look at stdout again. */
const ALWAYS = { validateStream: false };

/** The line above the events. */
export function formatTableHeader({ colours }: TableStyle): string {
  const line = joinCells(({ title }) => title);
  return colours ? styleText('bold', line, ALWAYS) : line;
}

/** One event as one line. */
export function formatTableRow(event: SandboxEvent, { colours }: TableStyle): string {
  return joinCells(
    (column) => column.text(event),
    (column, cell) =>
      colours && column.colour && cell ? styleText(column.colour, cell, ALWAYS) : cell,
  );
}

function joinCells(
  text: (column: TableColumn) => string,
  paint: (column: TableColumn, cell: string) => string = (_column, cell) => cell,
): string {
  const cells = tableColumns.map((column, index) => {
    const isLast = index === tableColumns.length - 1;
    const cell = cutText(cleanText(text(column)) || (isLast ? '' : '-'), column.width);
    // Padded by characters, before the colour codes add invisible ones.
    const missing = isLast ? 0 : column.width - Array.from(cell).length;
    return paint(column, cell) + ' '.repeat(missing);
  });
  return cells.join(GAP).trimEnd();
}
