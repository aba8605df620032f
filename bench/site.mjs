// A website of given files, a sandbox of its own, and Chromium to visit it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createSandbox } from '@pinterest-tag/sandbox';
import { launchChromium } from '../test/support/browsers.mjs';

const types = { html: 'text/html', js: 'text/javascript' };

/** Only an isolated page gets a clock that is fine enough: 5 µs instead of 100. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'credentialless',
};

/**
 * Runs `use` with a site, and closes it.
 *
 * @param makeFiles Given the sandbox, resolves with the site's files: text by name.
 */
export async function onSite(makeFiles, use) {
  const sandbox = await createSandbox({ maxEvents: 100_000 });
  const files = await makeFiles(sandbox);
  const server = createServer(({ url }, response) => {
    const file = new URL(url, 'http://localhost').pathname.slice(1);
    if (!Object.hasOwn(files, file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[file.split('.').at(-1)], ...isolation });
    response.end(files[file]);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await launchChromium({ protocolTimeout: 600_000 });
  const urlOf = (file) => `http://127.0.0.1:${server.address().port}/${file}`;
  /** Opens a file of the site in a tab of its own. */
  const open = async (file) => {
    const page = await browser.newPage();
    await page.goto(urlOf(file), { waitUntil: 'domcontentloaded' });
    return page;
  };
  try {
    return await use({ sandbox, browser, urlOf, open });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await sandbox.close();
  }
}
