// The two sides of a visit: a shop with our tag or with Pinterest's base code, and a Pinterest that records
// what reaches it: the sandbox, or Pinterest's own script from a folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import http from 'node:http';
import http2 from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '@pinterest-tag/sandbox';

const tagId = '2612345678901';
const slowMs = 15_000;
const bundleFile = new URL('../../packages/element/dist/pinterest-tag.min.js', import.meta.url);

/** The pages that track in each way; `window.trackEvent` tracks an event with an id. Calls wait in our queue in any number. */
const heads = {
  ours: ({ core, endpoint }) => `<script src="/pinterest-tag.min.js"></script>
    <pinterest-tag tag-id="${tagId}" page-views="manual" max-held="100000" script-src="${core}" endpoint="${endpoint}"></pinterest-tag>
    <script>trackEvent = (id) => document.querySelector('pinterest-tag').track('Lead', { event_id: id });</script>`,
  'base code': ({ core }) => `<script>
    !function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};
    var n=window.pintrk;n.queue=[],n.version="3.0";var t=document.createElement("script");t.async=!0,t.src=e;
    var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}("${core}");
    pintrk('load','${tagId}');pintrk('page');
    trackEvent = (id) => pintrk('track', 'lead', { event_id: id });</script>`,
};

/** Answers for the shop; every address is the page, but for the bundle's and /elsewhere. */
function shop(kind, pinterest, bundle) {
  const page = `<!doctype html><html lang="en"><title>Shop</title>${heads[kind](pinterest)}
    <a id="link" href="/elsewhere">Elsewhere</a><form action="/elsewhere"><button id="send">Send</button></form>`;
  return ({ url }, response) => {
    if (url.startsWith('/pinterest-tag')) {
      response.setHeader('content-type', 'text/javascript');
      return response.end(bundle);
    }
    response.setHeader('content-type', 'text/html');
    return response.end(url.startsWith('/shop') ? page : '<!doctype html><title>Elsewhere</title>');
  };
}

/** A site whose Pinterest is the one of that folder, else the sandbox. */
export const openSite = (kind, folder, bundle) =>
  folder ? openPinterestSite(kind, folder, bundle) : openSandboxSite(kind, bundle);

/** A site whose Pinterest is the sandbox. */
export async function openSandboxSite(kind, bundle = readFileSync(bundleFile)) {
  const sandbox = await createSandbox({ maxEvents: 100_000 });
  const pinterest = { core: sandbox.scriptSrc, endpoint: sandbox.endpoint };
  const server = http.createServer(shop(kind, pinterest, bundle));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    args: [],
    setSlow: (slow) =>
      sandbox.setFaults(Object.fromEntries(slow.map((name) => [name, { delay: slowMs }]))),
    ids: () => sandbox.events().map(({ data }) => data.event_id),
    /** Resolves once the condition holds, tested as events arrive. */
    arrived: (condition) => sandbox.waitFor(condition, { timeout: 5000 }),
    async close() {
      server.closeAllConnections?.();
      server.close();
      await sandbox.close();
    },
  };
}

/** A site with Pinterest's own script, as anyone can save it: core.js and main.*.js in a folder. */
async function openPinterestSite(kind, folder, bundle = readFileSync(bundleFile)) {
  const scripts = readdirSync(folder);
  const read = (test) => readFileSync(join(folder, scripts.find(test)), 'utf8');
  const [core, main] = [read((name) => name === 'core.js'), read((name) => /^main\./.test(name))];
  const ids = [];
  let slow = [];
  let release = () => undefined;
  let released = Promise.resolve();
  const pinterest = {
    core: 'https://s.pinimg.com/ct/core.js',
    endpoint: 'https://ct.pinterest.com',
  };
  const answerShop = shop(kind, pinterest, bundle);
  const wait = (name) =>
    slow.includes(name) ? Promise.race([sleep(slowMs), released]) : undefined;

  const server = http2.createSecureServer(
    { ...certificate(), allowHTTP1: true },
    async (request, response) => {
      const { host = request.authority, origin = '*' } = request.headers;
      const url = new URL(request.url, `https://${host}`);
      if (host.endsWith('shop.test')) return answerShop(request, response);
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-credentials', 'true');
      if (host === 's.pinimg.com') {
        const isCore = url.pathname.endsWith('core.js');
        await wait(isCore ? 'core' : 'main');
        response.setHeader('content-type', 'text/javascript');
        return response.end(isCore ? core : main);
      }
      let body = '';
      for await (const chunk of request) body += chunk;
      if (url.pathname === '/v3/')
        ids.push(eventId([...url.searchParams, ...new URLSearchParams(body)]));
      await wait(url.pathname === '/v3/' ? 'events' : 'user');
      response.setHeader('content-type', 'application/json');
      return response.end('{"aemEnabled":false,"isEu":false}');
    },
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  return {
    url: 'https://shop.test',
    args: ['--ignore-certificate-errors', `--host-resolver-rules=MAP *:443 127.0.0.1:${port}`],
    setSlow(next) {
      release(); // an answer that is still due holds up the next request for the same address
      released = new Promise((resolve) => (release = resolve));
      slow = next;
    },
    ids: () => ids,
    async close() {
      server.closeAllConnections?.();
      server.close();
    },
  };
}

function eventId(fields) {
  const { ed, 'ed[event_id]': id } = Object.fromEntries(fields);
  return id ?? JSON.parse(ed ?? '{}').event_id;
}

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'leaving-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=shop.test',
      '-keyout',
      key,
      '-out',
      cert,
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
