// Playwright's own types fit what the audit watches.
import { watchPage, type AuditReport } from '@pinterest-tag/audit';
import type { BrowserContext, Page } from 'playwright-core';

export function watch(page: Page, context: BrowserContext): Promise<AuditReport>[] {
  return [watchPage(page)(), watchPage(context)()];
}
