/* global document, window */
// Pages that the command opens in an installed Chromium: steps, consent, frames, workers, what is blocked.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromium } from 'playwright-core';
import { audit, auditMatchers, UnreadableInputError, watchPage } from '@pinterest-tag/audit';
import { createSandbox } from '@pinterest-tag/sandbox';
import { findBrowser } from '../dist/browser/find-browser.js';
import { HASH, TAG_ID, temporaryFile, har, event, order } from '../test-support/har.mjs';

const bin = new URL('../dist/bin.js', import.meta.url).pathname;
const executablePath = findBrowser();
const skip = executablePath ? false : 'no Chrome, Edge or Chromium is installed';
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
let sandbox;
let server;
let shop;

const load = () => `
  <script>
    function load() {
      if (window.pintrk) return;
      window.pintrk = function () { window.pintrk.queue.push([].slice.call(arguments)); };
      pintrk.queue = []; pintrk.version = '3.0';
      const script = document.createElement('script');
      script.src = '${sandbox.scriptSrc}';
      document.head.append(script);
      pintrk('load', '${TAG_ID}', { em: '${HASH}' });
      pintrk('page');
    }
    let count = 0;
    const view = () => pintrk('track', 'PageVisit', { event_id: location.pathname + count++ });
  </script>`;
const image = (name) =>
  `${sandbox.endpoint}/v3/?tid=${TAG_ID}&event=${name}&ed[event_id]=${name}&pd[em]=${HASH}`;

/** The shop's pages by their paths. */
const pages = {
  '/banner': () => `${load()}<button id="yes" onclick="load(); view()">Yes</button>
    <a id="next" href="/next">Next</a>`,
  '/next': () => `${load()}<script>load(); view()</script>`,
  '/early': () => `${load()}<script>load(); view()</script>
    <iframe src="/frame" title="Cookies"></iframe>`,
  '/frame': () => `<button id="yes">Yes</button>`,
  '/embedded': () =>
    `<iframe src="${shop.replace('127.0.0.1', 'localhost')}/image" title="Shop"></iframe>
     <script>new Worker('/worker.js')</script>`,
  '/image': () => `<img alt="" src="${image('Lead')}">`,
  '/worker.js': () => `fetch('${image('Signup')}', { mode: 'no-cors' })`,
  '/large': () => `${load()}<script>load();
    pintrk('track', 'Custom', { event_id: 'large', note: 'x'.repeat(200000) })</script>`,
  '/policy': () => `${load()}<script>load(); view()</script>`,
};

before(async () => {
  sandbox = await createSandbox();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    if (pathname.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
    else response.setHeader('content-type', 'text/html');
    if (pathname === '/policy')
      response.setHeader('content-security-policy', "script-src 'self' 'unsafe-inline'");
    response.statusCode = page ? 200 : 404;
    response.end(page?.() ?? 'Not found');
  });
  await once(server.listen(0, '0.0.0.0'), 'listening');
  shop = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await sandbox.close();
});

const named = ({ events }) => events.map(({ event: name }) => name);
const codes = ({ findings }) => findings.map(({ code }) => code);

test('steps in their order, by the command', { skip, timeout: 120_000 }, async () => {
  const steps = [
    `${shop}/banner`,
    '--accept',
    '#yes',
    '--click',
    '#next',
    '--wait',
    '10',
    '--json',
  ];
  const { stdout, code } = await new Promise((resolve) => {
    execFile(process.execPath, [bin, ...steps], (error, out) =>
      resolve({ stdout: out, code: error ? error.code : 0 }),
    );
  });
  const report = JSON.parse(stdout);
  assert.deepEqual(report.findings, []);
  assert.equal(code, 0);
  assert.deepEqual(named(report), ['init', 'PageVisit', 'init', 'PageVisit']);
  assert.equal(report.consent.basis, 'accepted');
  assert.ok(report.consent.at > 0 && report.consent.at <= report.events[0].at);
  assert.deepEqual(report.inputs, [`${shop}/banner`]);
});

test(
  'what is sent before the button in a frame is clicked',
  { skip, timeout: 120_000 },
  async () => {
    const report = await audit(`${shop}/early`, { steps: [{ accept: '#yes' }] });
    assert.deepEqual(codes(report), [
      'event-before-consent',
      'event-before-consent',
      'request-before-consent',
    ]);
    assert.match(report.findings[0].evidence[0], /^init at .*, consent at \d+\.\d s$/);
  },
);

test('frames of other sites, and workers', { skip, timeout: 120_000 }, async () => {
  const report = await audit([`${shop}/embedded`]);
  assert.deepEqual(named(report).sort(), ['Lead', 'Signup']);
  assert.deepEqual(codes(report), []);
});

test('a form too large to be recorded at once', { skip, timeout: 120_000 }, async () => {
  const report = await audit([`${shop}/large`]);
  assert.deepEqual(codes(report), []);
  assert.equal(report.events[1].eventId, 'large');
});

test("blocked by the page's policy", { skip, timeout: 120_000 }, async () => {
  const report = await audit(`${shop}/policy`);
  assert.deepEqual(codes(report), ['nothing-sent', 'script-failed']);
  assert.match(report.findings[1].fix, /Content Security Policy/);
});

/** [address, steps, message after the address] */
const unreadable = [
  ['/nothing', [], 'the server responds with status 404.'],
  ['/frame', [{ accept: '#no' }], '"#no" is not on the page.'],
  ['/frame', [{ wait: '#no' }], '"#no" is not on the page.'],
];
for (const [path, steps, message] of unreadable)
  test(`${path} ${JSON.stringify(steps)} -> ${message}`, { skip, timeout: 120_000 }, async () => {
    await assert.rejects(audit(shop + path, { steps, timeoutMs: 1500 }), (error) => {
      assert.ok(error instanceof UnreadableInputError);
      assert.equal(error.message, `Could not read ${shop}${path}: ${message}`);
      return true;
    });
  });

test("a shop's own test with Playwright", { skip, timeout: 120_000 }, async (t) => {
  const browser = await chromium.launch({ executablePath, args });
  t.after(() => browser.close());
  const page = await browser.newPage();
  sandbox.clear();
  const visit = watchPage(page);
  await page.goto(`${shop}/banner`);
  visit.markConsent();
  await page.click('#yes');
  await sandbox.waitFor((events) => events.some(({ event: name }) => name === 'PageVisit'));
  const report = await visit();
  assert.deepEqual(named(report), ['init', 'PageVisit']);
  assert.deepEqual(codes(report), []);
  assert.equal(auditMatchers.toHaveNoErrors(report).pass, true);

  await page.evaluate(() => window.pintrk('track', 'purchase', { event_id: 'p' }));
  await page.waitForResponse((response) => response.url().includes('event=purchase'));
  const wrong = auditMatchers.toHaveNoErrors(await visit());
  assert.equal(wrong.pass, false);
  assert.match(wrong.message(), /error "purchase" is not a standard event/);
  assert.equal(auditMatchers.toHaveFinding(await visit(), 'unrecognised-event').pass, true);
});

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test(
  'the HTML report: accessible, in light and dark, from 360 px up',
  { skip, timeout: 120_000 },
  async (t) => {
    const recording = har([
      event('Checkout', { ...order, value: 'x'.repeat(300) }),
      event('Checkout', order, { at: 1, status: 400 }),
      event('purchase', {}, { at: 2, pd: { em: HASH } }),
    ]);
    const html = await temporaryFile(t, '', 'report.html');
    const path = await temporaryFile(t, recording);
    await new Promise((resolve) =>
      execFile(process.execPath, [bin, path, '--html', html], resolve),
    );
    const browser = await launch({ executablePath, args });
    t.after(() => browser.close());
    const page = await browser.newPage();
    await page.setBypassCSP(true);
    const source = await readFile(axe, 'utf8');
    for (const theme of ['light', 'dark'])
      for (const width of [360, 1280]) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.setViewport({ width, height: 800 });
        await page.goto(`file://${html}`);
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((each) => (each.open = true)),
        );
        await page.evaluate(source);
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes[0].html]),
          [],
          `${theme} ${width}`,
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(overflow, 0, `${theme} ${width}`);
      }
  },
);
