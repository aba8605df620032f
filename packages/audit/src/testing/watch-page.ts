import type { AuditReport } from '../report/audit-report.js';
import { createReport } from '../report/create-report.js';
import type { Exchange } from '../traffic/exchange.js';

/** What is read of a request; Playwright's `Request` is one. */
export interface WatchableRequest {
  url(): string;
  method(): string;
  postData(): string | null;
  headers(): Record<string, string>;
  isNavigationRequest(): boolean;
  frame(): { parentFrame(): unknown };
  failure(): { errorText: string } | null;
  response(): Promise<{ status(): number; fromServiceWorker(): boolean } | null>;
  redirectedTo(): { url(): string } | null;
}

/** What is watched; Playwright's `Page` and `BrowserContext` are. */
export interface WatchablePage {
  on(event: 'request', listener: (request: WatchableRequest) => void): unknown;
}

/** Ends the recording so far as an audit. */
export interface PageAudit {
  /** Audits what the page has requested so far, once it has been answered. */
  (): Promise<AuditReport>;
  /** Marks this moment as that of consent: requests before it are findings. */
  markConsent(): void;
}

/** Requests that are never answered must not hold up a test. */
const answerTimeoutMs = 2000;

/**
 * Watches a page of Playwright from now on; call it before `page.goto()`. With a `BrowserContext` it sees
 * all pages and the service workers.
 *
 * @example
 * const audit = watchPage(page);
 * await page.goto('/thanks');
 * expect(await audit()).toHaveNoErrors();
 */
export function watchPage(page: WatchablePage): PageAudit {
  const seen: { request: WatchableRequest; startedAt: number }[] = [];
  let acceptedAt: number | undefined;
  page.on('request', (request) => void seen.push({ request, startedAt: Date.now() }));

  const audit = async (): Promise<AuditReport> => {
    const exchanges = await Promise.all(
      seen.map(({ request, startedAt }) => toExchange(request, startedAt)),
    );
    const { url } = exchanges.find(({ isDocument }) => isDocument) ?? { url: 'the page' };
    return createReport({
      inputs: [url],
      exchanges,
      requests: exchanges.length,
      ...(acceptedAt !== undefined && { acceptedAt }),
    });
  };
  return Object.assign(audit, { markConsent: () => void (acceptedAt ??= Date.now()) });
}

async function toExchange(request: WatchableRequest, startedAt: number): Promise<Exchange> {
  const response = await answerOf(request);
  const body = request.postData();
  const { referer } = request.headers();
  const error = request.failure()?.errorText;
  const redirectUrl = request.redirectedTo()?.url();
  return {
    url: request.url(),
    method: request.method(),
    startedAt,
    status: response?.status() ?? 0,
    isDocument: request.isNavigationRequest() && isTopFrame(request),
    isFromServiceWorker: response?.fromServiceWorker() === true,
    initiators: [],
    ...(body !== null && { body }),
    ...(referer !== undefined && { referrer: referer }),
    ...(error !== undefined && { error }),
    ...(redirectUrl !== undefined && { redirectUrl }),
  };
}

async function answerOf(
  request: WatchableRequest,
): Promise<Awaited<ReturnType<WatchableRequest['response']>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), answerTimeoutMs);
  });
  // A closed page answers nothing.
  const response = await Promise.race([request.response().catch(() => null), timeout]);
  clearTimeout(timer);
  return response;
}

/** A request of a service worker has no frame: Playwright throws. */
function isTopFrame(request: WatchableRequest): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return false;
  }
}
