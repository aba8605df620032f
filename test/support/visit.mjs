// A website of one page with the CDN bundle on it, a sandbox of its own, and Chromium to visit it:
// for what needs real tabs and real navigations.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { EventEmitter, once } from 'node:events';
import { createSandbox } from '@pinterest-tag/sandbox';
import { launchChromium } from './browsers.mjs';
import { engines } from './engines.mjs';

const dist = new URL('../../packages/element/dist/', import.meta.url);
const tagId = '2612345678901';

/** Whether there is a Chromium to visit with, else why not. */
export const missing = engines.chromium.path ? false : engines.chromium.missing;

/** Opens the site; `attributes` are the tag's. Every address of it is the page, but for the bundle's and /elsewhere. */
export async function openSite({
  faults = {},
  attributes = '',
  head = '',
  args = [],
  ...launching
} = {}) {
  const sandbox = await createSandbox({ faults, maxEvents: 200_000 });
  const tag = `<pinterest-tag tag-id="${tagId}" script-src="${sandbox.scriptSrc}" endpoint="${sandbox.endpoint}" ${attributes}></pinterest-tag>`;
  const requests = new EventEmitter();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.emit(pathname);
    if (/^\/pinterest-tag[\w-]*\.min\.js$/.test(pathname)) {
      response.setHeader('content-type', 'text/javascript');
      return response.end(await readFile(new URL(pathname.slice(1), dist)));
    }
    response.setHeader('content-type', 'text/html');
    if (pathname === '/elsewhere') return response.end('<!doctype html><title>Elsewhere</title>');
    return response.end(
      `<!doctype html><html lang="en"><title>Shop</title>${head}<script src="/pinterest-tag.min.js"></script>${tag}
       <a id="link" href="/elsewhere">Elsewhere</a><form id="form" action="/elsewhere"><button id="send">Send</button></form>`,
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  const browser = await launchChromium({ args, ...launching });
  return {
    sandbox,
    browser,
    url,
    /** Resolves with the next request for the address. */
    requested: (pathname) => once(requests, pathname),
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    },
  };
}
