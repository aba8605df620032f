export { audit, type AuditOptions } from './audit.js';
export { auditMatchers } from './testing/audit-matchers.js';
export { htmlReport } from './report/html-report.js';
export { textReport } from './report/text-report.js';
export { UnreadableInputError } from './unreadable-input-error.js';
export { watchPage, type WatchablePage, type WatchableRequest } from './testing/watch-page.js';

export type { AuditReport, ReportedEvent } from './report/audit-report.js';
export type { BrowserStep } from './browser/browser-step.js';
export type { Delivery } from './events/audited-event.js';
export type { ConsentBasis } from './findings/consent-findings.js';
export type { Finding, FindingCode } from './findings/finding.js';
export type { Redaction } from './report/redactor.js';
