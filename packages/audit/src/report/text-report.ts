import { styleText } from 'node:util';
import { requirements, scoredComponents, type Readiness } from '@pinterest-tag/core/quality';
import type { Finding } from '../findings/finding.js';
import type { AuditReport } from './audit-report.js';

const colours = { error: 'red', warning: 'yellow', info: 'blue' } as const;
type Colour = (typeof colours)[keyof typeof colours] | 'bold' | 'dim' | 'green';

/** Writes the report for a terminal. */
export function textReport(report: AuditReport, useColours: boolean): string {
  // Whether to colour is the caller's choice: newer Node versions would look at stdout again.
  const paint = (colour: Colour, text: string): string =>
    useColours ? styleText(colour, text, { validateStream: false }) : text;
  const { counts, quality, findings } = report;
  const sections = [
    [
      paint('bold', `Pinterest audit of ${report.inputs.join(', ')}`),
      `${plural(counts.events, 'event')}, ${plural(counts.serverEvents, 'server copy', 'server copies')}, ${plural(counts.pinterestRequests, 'request')} to Pinterest`,
    ],
    findings.length === 0
      ? [paint('green', 'No findings.')]
      : findings.flatMap((finding) => findingLines(finding, paint)),
    quality ? scoreLines(report, paint) : [],
    report.readiness.map(readinessLine),
    report.notes.map((note) => paint('dim', `Note: ${note}`)),
    report.redactions.length === 0
      ? []
      : [
          paint(
            'dim',
            `Left out of this report: ${report.redactions.map(({ kind, count }) => `${kind} (${count})`).join(', ')}.`,
          ),
        ],
    [summaryLine(report)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** "2 errors, 1 warning; score 64 of 100." */
export function summaryLine({ counts, quality }: AuditReport): string {
  const score = quality ? `; score ${quality.score} of 100` : '';
  return `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}${score}.`;
}

/** "1 event", "2 events". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function findingLines(
  { severity, title, code, count, consequence, fix, evidence }: Finding,
  paint: (colour: Colour, text: string) => string,
): string[] {
  const times = count > 1 ? ` (${count} times)` : '';
  const more = count - evidence.length;
  return [
    `${paint(colours[severity], severity)} ${paint('bold', title)}${times} ${paint('dim', code)}`,
    `  ${sentence(consequence)} ${fix}`,
    ...evidence.map((line) => paint('dim', `  - ${line}`)),
    ...(more > 0 ? [paint('dim', `  - and ${more} more`)] : []),
  ];
}

/** Begins with a capital, ends with a full stop. */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function scoreLines(
  { quality }: AuditReport,
  paint: (colour: Colour, text: string) => string,
): string[] {
  if (!quality) return [];
  return [
    paint('bold', `Score ${quality.score} of 100, by the components that Pinterest scores`),
    ...quality.components.map(({ component, count, of }) => {
      const label = scoredComponents.find(({ name }) => name === component)?.label ?? component;
      return `  ${component.padEnd(24)}${label.padEnd(20)}${count} of ${of}`;
    }),
    ...quality.byEvent.map(({ event, count, components }) => {
      const lacking = components
        .filter((each) => each.count < each.of)
        .map((each) => each.component);
      return `  ${event} (${count}): ${lacking.length === 0 ? 'complete' : `lacks ${lacking.join(', ')}`}`;
    }),
  ];
}

const states = { ready: 'ready', incomplete: 'data missing', unseen: 'not all events seen' };

function readinessLine({ name, state, events }: Readiness): string {
  return `${name}: ${states[state]}${state === 'ready' ? '' : ` (${readinessTexts(events).join('; ')})`}`;
}

/** What each event lacks for a programme: "Checkout: 1 of 2 without product id". */
export function readinessTexts(events: Readiness['events']): string[] {
  return events
    .filter(({ state }) => state !== 'ready')
    .map(({ event, count, missing, of }) => {
      if (count === 0) return `${event}: not seen`;
      const list = missing.map(({ requirement, count: without }) => {
        const { label } = requirements[requirement];
        return of === 'every' ? `${without} of ${count} without ${label}` : `none with ${label}`;
      });
      return `${event}: ${list.join(', ')}`;
    });
}
