// The shop of docs/testing.md: one page with the bundle for CDNs on it.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';
import { engines } from '../support/engines.mjs';

const dist = new URL('../../packages/element/dist/', import.meta.url);
const order = { total: 25, currency: 'EUR', products: [{ sku: 'MUG-1', quantity: 2 }] };

export const openBrowser = () =>
  launch({
    executablePath: engines.chromium.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

export async function startShop({ scriptSrc, endpoint }) {
  const page = `<!doctype html><html lang="en"><title>Shop</title>
    <script src="/pinterest-tag.min.js"></script>
    <pinterest-tag tag-id="2612345678901" script-src="${scriptSrc}" endpoint="${endpoint}"></pinterest-tag>
    <button id="pay" data-pinterest-event="Order Completed"
      data-pinterest-properties='${JSON.stringify(order)}'>Pay</button>`;
  const server = createServer(async (request, response) => {
    const isScript = request.url === '/pinterest-tag.min.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? await readFile(new URL(request.url.slice(1), dist)) : page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
