import type { EventListener } from '../sandbox-types.js';
import { formatTableHeader, formatTableRow } from './format-table.js';

/** Writes the table's header now, and each event's line as it arrives. */
export function printTable(
  subscribe: (listener: EventListener) => unknown,
  log: (line: string) => void,
): void {
  const style = { colours: process.stdout.isTTY === true && !process.env['NO_COLOR'] };
  log(formatTableHeader(style));
  subscribe((event) => log(formatTableRow(event, style)));
}
