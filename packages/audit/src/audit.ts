import type { DriveOptions } from './browser/drive-pages.js';
import type { BrowserStep } from './browser/browser-step.js';
import { readHar } from './har/read-har.js';
import type { AuditReport } from './report/audit-report.js';
import { createReport, type Recording } from './report/create-report.js';
import { UnreadableInputError } from './unreadable-input-error.js';

/** Options of `audit`. */
export interface AuditOptions extends DriveOptions {
  /** Steps to take after the addresses are opened: clicks, waits, more addresses. Not for files. */
  readonly steps?: readonly BrowserStep[];
  /** When the visitor consented, where a file's traffic does not show it; a Date or ISO 8601 text. */
  readonly consentAt?: Date | string;
}

/**
 * Audits what reaches Pinterest: from HAR files, or from addresses that it opens in an installed Chrome, Edge
 * or Chromium.
 *
 * @param input Paths of HAR files (plain or gzip), or http(s) addresses; not both.
 * @throws UnreadableInputError when a file is no HAR, or a page does not load.
 * @example
 * const report = await audit('visit.har');
 * if (report.counts.errors > 0) console.log(report.findings);
 */
export async function audit(
  input: string | URL | readonly (string | URL)[],
  options: AuditOptions = {},
): Promise<AuditReport> {
  const inputs = (
    Array.isArray(input) ? (input as readonly (string | URL)[]) : [input as string]
  ).map(String);
  const addresses = inputs.filter(isAddress);
  const [file] = inputs.filter((each) => !isAddress(each));
  if (file !== undefined && addresses.length > 0)
    throw new UnreadableInputError(file, 'files and addresses are audited apart');
  const { steps = [], consentAt, ...driving } = options;
  const recording =
    file === undefined
      ? await openPages([...addresses.map((open) => ({ open })), ...steps], driving)
      : await readFiles(inputs);
  const acceptedAt = consentAt === undefined ? recording.acceptedAt : +new Date(consentAt);
  return createReport({ ...recording, ...(acceptedAt !== undefined && { acceptedAt }) });
}

/** Whether an input is an address to open, not a file to read. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** Puppeteer takes time and memory that files don't need. */
async function openPages(steps: readonly BrowserStep[], driving: DriveOptions): Promise<Recording> {
  const { drivePages } = await import('./browser/drive-pages.js');
  return drivePages(steps, driving);
}

async function readFiles(paths: readonly string[]): Promise<Recording> {
  const exchanges = [];
  let requests = 0;
  for (const path of paths) {
    const har = await readHar(path);
    exchanges.push(...har.exchanges);
    requests += har.requests;
  }
  return { inputs: paths, exchanges, requests };
}
