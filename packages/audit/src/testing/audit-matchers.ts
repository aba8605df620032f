import type { AuditReport } from '../report/audit-report.js';
import { textReport } from '../report/text-report.js';

interface MatcherResult {
  pass: boolean;
  message: () => string;
}

/**
 * Matchers for `expect.extend()` of Playwright, Vitest and Jest.
 *
 * @example
 * expect.extend(auditMatchers);
 * expect(await audit()).toHaveNoErrors();
 */
export const auditMatchers: {
  /** Passes when the report has no finding of severity `error`. */
  toHaveNoErrors(report: AuditReport): MatcherResult;
  /** Passes when the report has a finding of this code. */
  toHaveFinding(report: AuditReport, code: string): MatcherResult;
} = {
  toHaveNoErrors: (report) => ({
    pass: report.counts.errors === 0,
    message: () =>
      report.counts.errors === 0
        ? 'Expected the audit to have errors; it has none.'
        : textReport(report, false),
  }),
  toHaveFinding(report, code) {
    const pass = report.findings.some((finding) => finding.code === code);
    const verb = pass ? 'not to have' : 'to have';
    return {
      pass,
      message: () =>
        `Expected the audit ${verb} the finding "${code}".\n\n${textReport(report, false)}`,
    };
  },
};
