import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const executablePath = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Why the browser tests cannot run here; false when they can. */
export const noBrowser = !existsSync(executablePath) && `there is no browser at ${executablePath}`;

export function launchBrowser() {
  return puppeteer.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What Pinterest's base code does, as the contract describes it. */
const baseCode = (scriptSrc) => `
  if (!window.pintrk) {
    window.pintrk = function () {
      window.pintrk.queue.push(Array.prototype.slice.call(arguments));
    };
    window.pintrk.queue = [];
    window.pintrk.version = '3.0';
    const script = document.createElement('script');
    script.async = true;
    script.src = ${JSON.stringify(scriptSrc)};
    const first = document.getElementsByTagName('script')[0];
    first.parentNode.insertBefore(script, first);
  }`;

/**
 * Opens a page of another origin than the sandbox's, with the base code and then `script`. Its
 * `results` collects what callbacks are given: `pintrk('track', 'Lead', {}, note('name'))`.
 */
export async function openPage(t, browser, sandbox, script = '') {
  const html = `<!doctype html><link rel="icon" href="data:,"><script>
    ${baseCode(sandbox.scriptSrc)}
    window.results = [];
    window.note = (name) => (...given) => window.results.push([name, ...given]);
    ${script}
  </script>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}/shop?a=1`;
  // A context of its own: no cookies of the tests before.
  const context = await browser.createBrowserContext();
  t.after(async () => {
    await context.close();
    server.closeAllConnections();
    server.close();
  });

  const page = await context.newPage();
  const messages = [];
  const urls = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => urls.push(request.url()));
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  await page.goto(url);
  return {
    page,
    url,
    urls,
    /** What the sandbox's script said on the console. */
    messages: () =>
      messages.filter((message) => message.includes('pintrk') || message.startsWith('uncaught')),
    /** Resolves once the sandbox's script has taken over the queue. */
    started: () => page.waitForFunction(() => Object.hasOwn(window.pintrk.queue, 'push')),
    /** Resolves once the trip at start has been answered; the page must have called `page`. */
    answered: () => page.waitForFunction(() => document.cookie.includes('_pin_unauth')),
    /** Runs commands given as arrays. */
    pintrk: (...commands) =>
      page.evaluate((list) => list.forEach((args) => window.pintrk(...args)), commands),
    /** Tracks and resolves with what the callback was given. */
    track: (event, data, tagId, overrides) =>
      page.evaluate(
        (...[name, ed, id, ov]) =>
          new Promise((resolve) => {
            window.pintrk('track', name, ed, (...given) => resolve(given), id, ov);
          }),
        event,
        data,
        tagId,
        overrides,
      ),
    results: () => page.evaluate(() => window.results),
    cookies: () => page.evaluate(() => document.cookie),
  };
}
