import { audit, auditMatchers, htmlReport, type AuditReport } from '@pinterest-tag/audit';
import { scoredComponents, standardEventOf } from '@pinterest-tag/core/quality';

const report: AuditReport = await audit('visit.har', { consentAt: new Date(0) });
export const page: string = htmlReport(report);
export const passes: boolean = auditMatchers.toHaveNoErrors(report).pass;
export const names: string[] = scoredComponents.map(({ label }) => label);
export const known: string | undefined = standardEventOf('checkout');
