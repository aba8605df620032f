// A website of given files, and Chromium to visit it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { engines } from '../test/support/browsers.mjs';

const types = { html: 'text/html', js: 'text/javascript' };

/** Only an isolated page gets a clock that is fine enough: 5 µs instead of 100. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'credentialless',
};

/**
 * Opens the site and gives `use` a browser and the site's address.
 *
 * @param files Text by path: `{ 'page.html': '<!doctype html>...' }`.
 */
export async function onSite(files, use) {
  const { path: executablePath, missing } = engines.chromium;
  if (!executablePath) throw new Error(`Chromium is needed: ${missing}`);
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1);
    if (!Object.hasOwn(files, path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[path.split('.').at(-1)], ...isolation });
    response.end(files[path]);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await use({ browser, url: `http://127.0.0.1:${server.address().port}` });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
