import { launch, TimeoutError, type Browser, type Page } from 'puppeteer-core';
import { errorMessage } from '../error-message.js';
import type { Recording } from '../report/create-report.js';
import { UnreadableInputError } from '../unreadable-input-error.js';
import type { BrowserStep } from './browser-step.js';
import { findBrowser } from './find-browser.js';
import { TrafficRecorder } from './traffic-recorder.js';

/** How pages are driven. */
export interface DriveOptions {
  /** The browser's executable; an installed Chrome, Edge or Chromium by default. */
  readonly browserPath?: string;
  /** The longest that a step may take, in milliseconds; 30,000 by default. */
  readonly timeoutMs?: number;
  /** Whether the browser shows its window; `false` by default. */
  readonly isVisible?: boolean;
}

/** How long the network must be quiet after a step, and how long that is waited for. */
const quietMs = 750;
const maxSettleMs = 15_000;
const viewport = { width: 1280, height: 900 };

/**
 * Takes the steps in a fresh profile of an installed browser, and records what it requests.
 *
 * @throws UnreadableInputError when there is no browser, an address does not load, or an element is not there.
 */
export async function drivePages(
  steps: readonly BrowserStep[],
  options: DriveOptions = {},
): Promise<Recording> {
  const browser = await startBrowser(options);
  try {
    const page = await browser.newPage();
    const { timeoutMs = 30_000 } = options;
    page.setDefaultTimeout(timeoutMs);
    const recorder = new TrafficRecorder();
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    await recorder.follow(session, frameTree.frame.id);
    let acceptedAt: number | undefined;
    for (const step of steps) {
      const consentAt = await take(step, page, timeoutMs);
      acceptedAt ??= consentAt;
    }
    const exchanges = await recorder.exchanges();
    return {
      inputs: steps.flatMap((step) => ('open' in step ? [step.open] : [])),
      exchanges,
      requests: exchanges.length,
      ...(acceptedAt !== undefined && { acceptedAt }),
    };
  } finally {
    await browser.close();
  }
}

async function startBrowser({ browserPath, isVisible = false }: DriveOptions): Promise<Browser> {
  const executablePath = browserPath ?? findBrowser();
  if (!executablePath)
    throw new UnreadableInputError(
      'the page',
      'no Chrome, Edge or Chromium is installed; install one, or name its path with --browser',
    );
  // As root, as in a container, Chromium starts without its sandbox only.
  const isRoot = process.getuid?.() === 0;
  try {
    return await launch({
      executablePath,
      headless: !isVisible,
      defaultViewport: viewport,
      args: [
        '--no-first-run',
        '--disable-background-networking',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    });
  } catch {
    throw new UnreadableInputError('the page', `the browser ${executablePath} does not start`);
  }
}

/** Takes a step; resolves with the time of consent when it gave it. */
async function take(step: BrowserStep, page: Page, timeoutMs: number): Promise<number | undefined> {
  if ('open' in step) await open(step.open, page);
  else if ('wait' in step) await wait(step.wait, page, timeoutMs);
  else {
    const selector = 'accept' in step ? step.accept : step.click;
    // What is clicked often leads to another page: what went before must be recorded first.
    const clickedAt = await click(selector, page, timeoutMs);
    await settle(page);
    return 'accept' in step ? clickedAt : undefined;
  }
  return undefined;
}

async function open(address: string, page: Page): Promise<void> {
  try {
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response && response.status() >= 400)
      throw new UnreadableInputError(
        address,
        `the server responds with status ${response.status()}`,
      );
  } catch (error) {
    if (error instanceof UnreadableInputError) throw error;
    // A page that never finishes loading may still have sent its events.
    if (error instanceof TimeoutError && page.url() !== 'about:blank') return;
    throw new UnreadableInputError(address, reasonOf(error));
  }
  await settle(page);
}

async function wait(what: number | string, page: Page, timeoutMs: number): Promise<void> {
  if (typeof what === 'number') await new Promise((resolve) => setTimeout(resolve, what));
  else await elementOf(what, page, timeoutMs).then((element) => element.dispose());
}

async function click(selector: string, page: Page, timeoutMs: number): Promise<number> {
  const element = await elementOf(selector, page, timeoutMs);
  const clickedAt = Date.now();
  try {
    await element.click();
  } catch {
    throw new UnreadableInputError(page.url(), `"${selector}" can't be clicked`);
  }
  return clickedAt;
}

/** The first element that matches, in the page or in one of its frames: banners often have their own. */
async function elementOf(selector: string, page: Page, timeoutMs: number) {
  const found = page
    .frames()
    .map((frame) => frame.waitForSelector(selector, { visible: true, timeout: timeoutMs }));
  try {
    const element = await Promise.any(found);
    if (element) return element;
  } catch {
    // Falls through to the message.
  }
  throw new UnreadableInputError(page.url(), `"${selector}" is not on the page`);
}

/** Waits until the network is quiet; pages that never are have their time. */
async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: quietMs, timeout: maxSettleMs }).catch(() => undefined);
}

function reasonOf(error: unknown): string {
  const message = errorMessage(error);
  const code = /net::(ERR_\w+)/.exec(message)?.[1];
  if (code === 'ERR_NAME_NOT_RESOLVED') return 'there is no such host';
  if (code === 'ERR_CONNECTION_REFUSED') return 'nothing listens at this address';
  return code ? `the browser reports ${code}` : 'it does not load';
}
