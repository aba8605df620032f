import { eventIdOf, isPresent, productIdsOf } from '../checks/event-facts.js';
import type { JsonObject, JsonValue } from '../json-types.js';
import type { SandboxEvent } from '../sandbox-types.js';

/** One column of the terminal table. */
export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly colour?: 'gray' | 'cyan' | 'yellow';
  readonly text: (event: SandboxEvent) => string;
}

/** The columns from left to right; the last is not padded. */
export const tableColumns: readonly TableColumn[] = [
  { title: 'TIME', width: 12, colour: 'gray', text: ({ at }) => timeOfDay(at) },
  { title: 'SOURCE', width: 7, text: ({ via }) => (via === 'server' ? 'server' : 'browser') },
  { title: 'EVENT', width: 18, colour: 'cyan', text: ({ event }) => event },
  { title: 'EVENT ID', width: 10, text: ({ data }) => eventIdOf(data) },
  { title: 'VALUE', width: 14, text: ({ data }) => money(data) },
  { title: 'PRODUCTS', width: 20, text: ({ data }) => productIdsOf(data).join(', ') },
  { title: 'PAGE', width: 24, text: ({ page }) => pathOf(page['loc']) },
  { title: 'COUNTED', width: 12, text: counted },
  {
    title: 'WARNINGS',
    width: 160,
    colour: 'yellow',
    text: ({ warnings }) => warnings.join('; '),
  },
];

/** The same event from browser and server counts once; the later one is marked. */
function counted({ countedWith, via }: SandboxEvent): string {
  if (countedWith === undefined) return '';
  return via === 'server' ? 'with browser' : 'with server';
}

function timeOfDay(at: number): string {
  const date = new Date(at);
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const seconds = [date.getHours(), date.getMinutes(), date.getSeconds()].map((it) => pad(it, 2));
  return `${seconds.join(':')}.${pad(date.getMilliseconds(), 3)}`;
}

function money({ value, currency }: JsonObject): string {
  return isPresent(value) ? [value, currency].filter(isPresent).map(asText).join(' ') : '';
}

function asText(value: JsonValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function pathOf(location: JsonValue | undefined): string {
  return typeof location === 'string' && URL.canParse(location) ? new URL(location).pathname : '';
}
